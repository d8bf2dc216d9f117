import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedIn } from "../../testing/accounts.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { policy } from "../../platform/config/policy.ts";
import { addFarm, addInstructor, gnrLine, marks, mutate, readyDraft, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => server.stop());

interface Finding {
  key: string;
  severity: string;
  path: string[];
  message: string;
}

const query = `query ($id: ID!) { refundRequest(id: $id) { submissionWarnings { key severity path message } } }`;

async function warningsOf(id: string, as: Caller): Promise<Finding[]> {
  const { data } = await server.graphql<{ refundRequest: { submissionWarnings: Finding[] } }>(query, { id }, as);
  return data?.refundRequest.submissionWarnings ?? [];
}
const keysOf = async (id: string, as: Caller) => (await warningsOf(id, as)).map(({ severity, key }) => `${severity} ${key}`);
const send = (farm: Farm, { id, version }: { id: string; version: number }, acknowledgedWarnings: string[]) =>
  mutate(server, farm.as, "submitRefundRequest", { id, version, idempotencyKey: uuidv7(), acknowledgedWarnings });

/** A request of the year before, in force. */
async function askedLastYear(farm: Farm, quantity: string): Promise<void> {
  const draft = await readyDraft(server, farm, [{ ...gnrLine, invoiceNumber: "F-24", deliveryDate: "2024-03-31", quantity }], "2024");
  const { refundRequest } = await mutate(server, farm.as, "updateRefundRequest", { id: draft.id, version: draft.version, advanceCents: 0 });
  expect(marks(await send(farm, refundRequest ?? draft, []))).toEqual([]);
}

describe("a warning", () => {
  it("must be acknowledged before sending, is kept with what was sent, and the office reads it", async () => {
    const farm = await addFarm(server);
    const office = await addInstructor(server, "35");
    const draft = await readyDraft(server, farm, [{ ...gnrLine, documentId: null }]);
    expect(await keysOf(draft.id, farm.as)).toEqual(["WARNING INVOICE_FILES_MISSING"]);
    const refused = await send(farm, draft, []);
    expect(marks(refused)).toEqual(["acknowledgedWarnings: WARNINGS_NOT_ACKNOWLEDGED"]);
    expect(marks(await send(farm, draft, ["SOMETHING_ELSE"]))).toEqual(["acknowledgedWarnings: WARNINGS_NOT_ACKNOWLEDGED"]);
    expect(marks(await send(farm, draft, ["INVOICE_FILES_MISSING"]))).toEqual([]);
    expect(await keysOf(draft.id, office.as)).toEqual(["WARNING INVOICE_FILES_MISSING"]);
    expect((await warningsOf(draft.id, office.as))[0]?.message).toContain("(factures F-1)");
  });

  it("says that an invoice stands in another draft of the structure; once that one is sent, it blocks", async () => {
    const farm = await addFarm(server);
    const first = await readyDraft(server, farm);
    const second = await readyDraft(server, farm, [{ ...gnrLine, supplier: "ENERGIES DE L'OUEST" }]);
    expect(await keysOf(second.id, farm.as)).toEqual(["WARNING INVOICES_IN_ANOTHER_DRAFT"]);
    expect(marks(await send(farm, first, ["INVOICES_IN_ANOTHER_DRAFT"]))).toEqual([]);
    expect(await keysOf(second.id, farm.as)).toEqual([]);
    await server.dataSource.query(`update refund_request set status = 'PAID' where id = $1`, [first.id]);
    expect(marks(await send(farm, second, []))).toEqual(["lines.0.invoiceNumber: INVOICE_ALREADY_USED"]);
  });

  it("names nothing of another structure's drafts", async () => {
    const [farm, stranger] = [await addFarm(server), await addFarm(server)];
    await readyDraft(server, stranger);
    const draft = await readyDraft(server, farm);
    expect(await keysOf(draft.id, farm.as)).toEqual([]);
  });

  it(
    figure("refundChecks.quantityFactor", "asks about a quantity twice last year's or half of it, other requests of the year included"),
    async () => {
      const factor = policy.refundChecks.quantityFactor;
      const cases: [string, boolean][] = [
        [String(1_000 * factor), true],
        [String(1_000 * factor - 1), false],
        [String(1_000 / factor), true],
        [String(1_000 / factor + 1), false],
      ];
      let asked = 0;
      for (const [quantity, isAsked] of cases) {
        const farm = await addFarm(server);
        await askedLastYear(farm, "1 000");
        const draft = await readyDraft(server, farm, [{ ...gnrLine, quantity }]);
        const keys = await keysOf(draft.id, farm.as);
        expect([quantity, keys]).toEqual([quantity, isAsked ? ["WARNING QUANTITY_UNUSUAL:GNR"] : []]);
        if (isAsked) asked++;
      }
      expect(tried("refundChecks.quantityFactor", cases.length, asked)).toBe(2);
    },
  );
});

describe("what is good to know", () => {
  it(figure("refundChecks.deadlineNearDays", "says that the deadline is near, in so many days, and asks nothing"), async () => {
    const days = policy.refundChecks.deadlineNearDays;
    const late = await testServer({ now: new Date("2026-12-15T09:00:00Z") });
    const farm = await addFarm(late);
    const draft = await readyDraft(late, farm, [{ ...gnrLine, deliveryDate: "2023-03-31" }], "2023");
    const said: (string | undefined)[] = [];
    for (const daysLeft of [days + 1, days]) {
      const as = await signedIn(late, farm.manager);
      const { data } = await late.graphql<{ refundRequest: { submissionWarnings: Finding[] } }>(query, { id: draft.id }, as);
      said.push(data?.refundRequest.submissionWarnings[0]?.message);
      if (daysLeft > days) late.advanceTime(86_400_000);
    }
    expect(said).toEqual([undefined, expect.stringContaining("31 décembre 2026")]);
    expect(tried("refundChecks.deadlineNearDays", 2, said.filter(Boolean).length)).toBe(1);
    await late.stop();
  });

  it("says until when a new bank account waits, and lets the request be sent", async () => {
    const farm = await addFarm(server);
    await server.dataSource.query(`update bank_account set usable_from = '2026-03-04T09:00:00Z' where id = $1`, [farm.bankAccountId]);
    const draft = await readyDraft(server, farm);
    expect((await warningsOf(draft.id, farm.as))[0]?.message).toContain("avant le 4 mars 2026 à 10:00");
    expect(marks(await send(farm, draft, []))).toEqual([]);
  });
});

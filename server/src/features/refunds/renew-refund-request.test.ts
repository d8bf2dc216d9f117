import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import {
  addFarm,
  addInstructor,
  createDraft,
  gnrLine,
  marks,
  mutate,
  readyDraft,
  submit,
  submitted,
  type Farm,
} from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => server.stop());

const renew = (farm: Farm, id: string, idempotencyKey: string = uuidv7(), as = farm.as) =>
  mutate(server, as, "renewRefundRequest", { id, idempotencyKey });

interface Draft {
  pacage: string;
  campaign: { period: string };
  bankAccount: { id: string } | null;
  lineCount: number;
  suggestedLines: { supplier: string; product: { code: string }; unit: string; lineCount: number }[];
}
async function read(id: string, as: Caller): Promise<Draft> {
  const { data } = await server.graphql<{ refundRequest: Draft }>(
    `query ($id: ID!) { refundRequest(id: $id) { pacage campaign { period } bankAccount { id } lineCount
      suggestedLines { supplier product { code } unit lineCount } } }`,
    { id },
    as,
  );
  if (!data) throw new Error("no request");
  return data.refundRequest;
}

/** What a farm claimed for 2023: two invoices of one supplier and product, one of another. */
async function lastYear(farm: Farm) {
  const at = (invoiceNumber: string, changes: object = {}) => ({ ...gnrLine, deliveryDate: "2023-03-31", invoiceNumber, ...changes });
  return submitted(
    server,
    farm,
    [
      at("A-1"),
      at("A-2", { supplier: "ÉNERGIES DE L’OUEST" }),
      at("B-1", { supplier: "Coopérative", productCode: "GN_HEATING", unit: "KWH" }),
    ],
    "2023",
  );
}

describe("renewing last year's request", () => {
  it("opens a draft of the next campaign with the header, and proposes suppliers and products without numbers, dates or quantities", async () => {
    const farm = await addFarm(server);
    const first = await lastYear(farm);
    await server.dataSource.query(`update structure set pacage = null where id = $1`, [farm.structure.id]);
    const { refundRequest, problems } = await renew(farm, first.id);
    expect(problems).toEqual([]);
    const draft = await read(refundRequest?.id ?? "", farm.as);
    expect(draft).toEqual({
      pacage: "035012345",
      campaign: { period: "2024" },
      bankAccount: { id: farm.bankAccountId },
      lineCount: 0,
      suggestedLines: [
        { supplier: expect.stringMatching(/ouest/i), product: { code: "GNR" }, unit: "L", lineCount: 2 },
        { supplier: "Coopérative", product: { code: "GN_HEATING" }, unit: "KWH", lineCount: 1 },
      ],
    });
    const line = { ...gnrLine, deliveryDate: "2024-02-01" };
    await mutate(server, farm.as, "saveRefundLines", { requestId: refundRequest?.id, version: refundRequest?.version, lines: [line] });
    expect((await read(refundRequest?.id ?? "", farm.as)).suggestedLines.map(({ product }) => product.code)).toEqual(["GN_HEATING"]);
  });

  it("with the same key twice opens one draft; a retired account is not taken along", async () => {
    const farm = await addFarm(server);
    const first = await lastYear(farm);
    await server.dataSource.query(`update refund_request set status = 'PAID' where id = $1`, [first.id]);
    await server.dataSource.query(`update bank_account set archived_at = now() where id = $1`, [farm.bankAccountId]);
    const key = uuidv7();
    const answer = await renew(farm, first.id, key);
    expect(await renew(farm, first.id, key)).toEqual(answer);
    expect((await read(answer.refundRequest?.id ?? "", farm.as)).bankAccount).toBeNull();
  });

  it("says when no campaign follows, refuses a draft and a reader, and does not exist for a stranger", async () => {
    const farm = await addFarm(server);
    const draft = await readyDraft(server, farm);
    expect(marks(await renew(farm, draft.id))).toEqual(["WRONG_STATUS"]);
    const sent = await lastYear(farm);
    await server.dataSource.query(`delete from refund_request where id = $1`, [draft.id]);
    await server.dataSource.query(
      `update refund_request set campaign_id = (select id from campaign where form_kind = 'ANNUAL_REFUND' order by delivery_from desc limit 1) where id = $1`,
      [sent.id],
    );
    expect(marks(await renew(farm, sent.id))).toEqual(["id: NEXT_CAMPAIGN_UNKNOWN"]);
    await expect(renew(farm, sent.id, uuidv7(), await signedIn(server, await addUser(server)))).rejects.toThrow("NOT_FOUND");
    await server.dataSource.query(`update space_subscription set access = 'READ' where structure_id = $1`, [farm.structure.id]);
    expect(marks(await renew(farm, sent.id))).toEqual(["NOT_ALLOWED"]);
  });
});

describe("a complementary request", () => {
  interface Related {
    allowedActions: string[];
    complements: { number: string } | null;
    complementaryRequests: { number: string; status: string }[];
  }
  async function related(id: string, as: Caller): Promise<Related | undefined> {
    const { data } = await server.graphql<{ refundRequest: Related }>(
      `query ($id: ID!) { refundRequest(id: $id) { allowedActions complements { number } complementaryRequests { number status } } }`,
      { id },
      as,
    );
    return data?.refundRequest;
  }

  it("follows a decision, is linked to the first on both, and the office of both sees it; a draft stays with its structure", async () => {
    const farm = await addFarm(server);
    const office = await addInstructor(server, "35");
    const first = await submitted(server, farm);
    expect((await related(first.id, farm.as))?.allowedActions).not.toContain("COMPLEMENT");
    await server.dataSource.query(`update refund_request set status = 'PAID' where id = $1`, [first.id]);
    expect((await related(first.id, farm.as))?.allowedActions).toContain("COMPLEMENT");
    server.advanceTime(1_000);
    const draft = await readyDraft(server, farm, [{ ...gnrLine, invoiceNumber: "F-2" }]);
    expect((await related(draft.id, farm.as))?.complements).toEqual({ number: first.number });
    expect((await related(first.id, office.as))?.complementaryRequests).toEqual([]);
    const second = await submit(server, farm, draft);
    expect(marks(second)).toEqual([]);
    expect((await related(first.id, office.as))?.complementaryRequests).toEqual([
      { number: second.refundRequest?.number, status: "AVAILABLE" },
    ]);
    expect(await related(draft.id, office.as)).toMatchObject({ complements: { number: first.number }, complementaryRequests: [] });
    const [row] = await server.dataSource.query<{ said: string }[]>(
      `select snapshot ->> 'complements' as said from refund_request where id = $1`,
      [draft.id],
    );
    expect(row?.said).toBe(first.number);
  });

  it("may be prepared by several people while the first is open: several drafts of one campaign", async () => {
    const farm = await addFarm(server);
    await submitted(server, farm);
    const drafts = [await createDraft(server, farm), await createDraft(server, farm)];
    expect(new Set(drafts.map(({ number }) => number)).size).toBe(2);
  });
});

import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addAdministrator, newRate, tariffOn } from "../../testing/administrators.ts";
import { mutate as administer } from "../../testing/mutate.ts";
import { addMember, addSubscription } from "../../testing/organisations.ts";
import {
  addFarm,
  createDraft,
  gnrLine,
  marks,
  mutate,
  readyDraft,
  submit,
  type Farm,
  type Problem,
} from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
/** Works on the same drafts. */
let colleague: Caller;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  const user = await addUser(server, { firstName: "Léa", lastName: "Garnier" });
  await addMember(server, farm.structure, user);
  await addSubscription(server, farm.structure, user, "WRITE");
  colleague = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Line {
  id: string;
  version: number;
  invoiceNumber: string;
  quantity: string;
  savedBy: { displayName: string };
}
async function linesOf(id: string): Promise<Line[]> {
  const { data } = await server.graphql<{ refundRequest: { lines: { edges: { node: Line }[] } } }>(
    `query ($id: ID!) { refundRequest(id: $id) { lines { edges { node { id version invoiceNumber quantity savedBy { displayName } } } } } }`,
    { id },
    farm.as,
  );
  return data?.refundRequest.lines.edges.map(({ node }) => node) ?? [];
}
const save = (as: Caller, requestId: string, lines: readonly object[], more: object = {}) =>
  mutate(server, as, "saveRefundLines", { requestId, lines, ...more });

/** A draft of two lines, and these lines as both people read them. */
async function sharedDraft(): Promise<{ id: string; first: Line; second: Line }> {
  const { id } = await createDraft(server, farm);
  expect(marks(await save(farm.as, id, [gnrLine, { ...gnrLine, invoiceNumber: "F-2" }]))).toEqual([]);
  const [first, second] = await linesOf(id);
  if (!first || !second) throw new Error("two lines");
  return { id, first, second };
}
const edited = ({ id, version, invoiceNumber }: Line, quantity: string) => ({ ...gnrLine, id, version, invoiceNumber, quantity });

/** What changes lines without being typed: the new rate of a product. */
async function correctRate() {
  const { id } = await tariffOn(server, "GNR", "2025-03-31");
  const { as } = await addAdministrator(server);
  expect((await administer(server, "correctTariff", "campaign { id }", { ...newRate, rate: "31", id }, as)).problems).toEqual([]);
}

describe("two people who edit one draft", () => {
  it("are told who computed it again with a corrected rate, not who typed the line", async () => {
    const { id, first } = await sharedDraft();
    await correctRate();
    expect(marks(await mutate(server, colleague, "repriceRefundRequest", { id, version: 2 }))).toEqual([]);
    const late = await save(farm.as, id, [edited(first, "1")]);
    expect(late.problems[0]).toMatchObject({ code: "LINE_CHANGED", message: expect.stringContaining("Léa Garnier a modifié cette ligne") });
  });

  it("work on different lines without harm, each line saying who saved it", async () => {
    const { id, first, second } = await sharedDraft();
    expect(marks(await save(farm.as, id, [edited(first, "1")]))).toEqual([]);
    expect(marks(await save(colleague, id, [edited(second, "2")]))).toEqual([]);
    expect((await linesOf(id)).map((line) => [line.quantity, line.version, line.savedBy.displayName])).toEqual([
      ["1", 2, expect.not.stringContaining("Garnier")],
      ["2", 2, "Léa Garnier"],
    ]);
  });

  it("are told who changed the same line and when; nothing is overwritten, and one's own version may still be kept", async () => {
    const { id, first } = await sharedDraft();
    expect(marks(await save(colleague, id, [edited(first, "2")]))).toEqual([]);
    const late = await save(farm.as, id, [edited(first, "1"), { ...gnrLine, invoiceNumber: "F-3" }]);
    expect(marks(late)).toEqual(["lines.0.version: LINE_CHANGED"]);
    expect(late.problems[0]?.message).toBe(
      "Léa Garnier a modifié cette ligne le 2 mars 2026 à 10:00. Rien n'est écrasé : choisissez sa version ou la vôtre.",
    );
    const [theirs] = await linesOf(id);
    expect(theirs).toMatchObject({ quantity: "2", version: 2 });
    if (theirs) expect(marks(await save(farm.as, id, [edited(theirs, "1")]))).toEqual([]);
  });

  it("are told of a line that is gone; a removal does not take away what somebody has just changed", async () => {
    const { id, first, second } = await sharedDraft();
    await save(colleague, id, [edited(second, "7")]);
    expect(marks(await save(farm.as, id, [], { removals: [{ id: second.id, version: second.version }] }))).toEqual([
      "removals.0.version: LINE_CHANGED",
    ]);
    const removal = { removals: [{ id: first.id, version: first.version }] };
    expect(marks(await save(colleague, id, [], removal))).toEqual([]);
    expect(marks(await save(farm.as, id, [], removal))).toEqual([]); // gone already: what one wanted
    expect(marks(await save(farm.as, id, [edited(first, "1")]))).toEqual(["lines.0.id: LINE_REMOVED"]);
  });

  it("do not meet when one saves lines and the other the header: each part conflicts only with itself", async () => {
    const { id, first } = await sharedDraft();
    const header = (as: Caller, headerVersion: number | null, changes: object) =>
      mutate(server, as, "updateRefundRequest", { id, headerVersion, ...changes });
    expect(marks(await save(colleague, id, [edited(first, "2")]))).toEqual([]);
    expect(marks(await header(farm.as, 1, { swornAccuracy: true }))).toEqual([]);
    const [now] = await linesOf(id);
    if (now) expect(marks(await save(farm.as, id, [edited(now, "3")]))).toEqual([]);
    const late = await header(colleague, 1, { pacage: null });
    expect(marks(late)).toEqual(["headerVersion: HEADER_CHANGED"]);
    expect(late.problems[0]?.message).toMatch(/ a modifié cette partie de la demande le 2 mars 2026 à 10:00\. Rien n'est écrasé/);
    expect(marks(await header(colleague, 2, { pacage: null }))).toEqual([]);
    expect(marks(await header(farm.as, null, { pacage: null }))).toEqual(["headerVersion: REQUIRED"]);
  });

  it("name the version they have read, of the line or of the whole draft", async () => {
    const { id, first } = await sharedDraft();
    const { version: _, ...blind } = edited(first, "1");
    expect(marks(await save(farm.as, id, [blind]))).toEqual(["lines.0.version: REQUIRED"]);
    expect(marks(await save(farm.as, id, [blind], { version: 1 }))).toEqual(["VERSION_CONFLICT"]);
    expect(marks(await save(farm.as, id, [blind], { version: 2 }))).toEqual([]);
  });

  it("send the same call again after a lost answer: it is done once, and answers its lines again", async () => {
    const { id } = await createDraft(server, farm);
    const call = (lines: object[]) =>
      server.graphql<{ saveRefundLines: { lines: Line[] | null; problems: Problem[] } }>(
        `mutation ($input: SaveRefundLinesInput!) { saveRefundLines(input: $input) { lines { id version } problems { code path message } } }`,
        { input: { requestId: id, idempotencyKey: `again-${id}`, lines } },
        farm.as,
      );
    const lines = [
      { ...gnrLine, invoiceNumber: "B" },
      { ...gnrLine, invoiceNumber: "A" },
    ];
    const [first, again] = [await call(lines), await call(lines)];
    expect(first.data?.saveRefundLines.lines).toHaveLength(2);
    expect(again.data).toEqual(first.data);
    expect((await call(lines.slice(1))).data?.saveRefundLines.problems[0]?.code).toBe("IDEMPOTENCY_CONFLICT");
    expect(await linesOf(id)).toHaveLength(2);
  });

  it("edit a line while the other sends: what is sent is what the sender had read, or the sender is told", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const other = await addFarm(server);
      const draft = await readyDraft(server, other);
      const line = { ...gnrLine, invoiceNumber: "F-9", documentId: null };
      const [sent, changed] = await Promise.all([submit(server, other, draft, uuidv7()), save(other.as, draft.id, [line])]);
      outcomes.add([marks(sent).join(), marks(changed).join()].join("/"));
      const count = sent.refundRequest ? 1 : 2;
      const [row] = await server.dataSource.query<{ lines: number }[]>(
        `select count(*)::int as lines from refund_line where request_id = $1`,
        [draft.id],
      );
      expect(row?.lines).toBe(count);
    }
    for (const outcome of outcomes) expect(["/WRONG_STATUS", "VERSION_CONFLICT/"]).toContain(outcome);
  }, 120_000);
});

import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/count-statements.ts";
import {
  addFarm,
  addInstructor,
  attachInvoice,
  createDraft,
  gnrLine,
  marks,
  mutate,
  submit,
  type Farm,
} from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { renderRefundPdf } from "./refund-pdf.ts";
import type { RefundSnapshot } from "./refund-snapshot.ts";

const few = 50;
const many = 2_000;

interface Big {
  readonly farm: Farm;
  readonly id: string;
  version: number;
}

let server: TestServer;
let small: Big;
let big: Big;
let officer: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  small = await draftOf(few);
  big = await draftOf(many);
  officer = await addInstructor(server, "35");
}, 120_000);
afterAll(() => server.stop());

/** A farm of its own with a draft of so many lines, typed by hundreds; only the first ten have no file. */
async function draftOf(count: number): Promise<Big> {
  const farm = await addFarm(server);
  const documentId = await attachInvoice(server, farm);
  const { id, version } = await createDraft(server, farm);
  const draft = { farm, id, version };
  for (let from = 0; from < count; from += 100) {
    const lines = Array.from({ length: Math.min(100, count - from) }, (_, index) => lineOf(from + index, documentId));
    const answer = await mutate(server, farm.as, "saveRefundLines", { requestId: id, lines });
    expect(marks(answer)).toEqual([]);
    draft.version = answer.refundRequest?.version ?? 0;
  }
  return draft;
}

const lineOf = (index: number, documentId: string) => ({
  ...gnrLine,
  invoiceNumber: `N-${index}`,
  supplier: index % 2 ? "Énergies de l'Ouest" : "Coopérative 100 % verte",
  documentId: index < 10 ? null : documentId,
});

async function timed<T>(name: string, work: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  const start = performance.now();
  let answer: T | undefined;
  const statements = await countStatements(async () => (answer = await work()));
  console.log(`${name}: ${Math.round(performance.now() - start)} ms, ${statements} statements`);
  return { answer: answer as T, statements };
}

const draftPage = `query ($id: ID!, $after: String, $filter: RefundLineFilter) { refundRequest(id: $id) { version totalCents lineCount incompleteLineCount
  submissionProblems { code path params { name value } } totalsByProduct { quantity amountCents lineCount product { code } }
  lines(first: 100, after: $after, filter: $filter) { totalCount pageInfo { endCursor } edges { node { id version invoiceNumber problems { code }
    savedBy { displayName } document { fileName } product { name } } } } } }`;

interface Page {
  refundRequest: {
    totalCents: number;
    lineCount: number;
    incompleteLineCount: number;
    submissionProblems: { code: string; path: string[]; params: { value: string }[] }[];
    totalsByProduct: { amountCents: number; lineCount: number; quantity: string }[];
    lines: { totalCount: number; edges: { node: { id: string; version: number; invoiceNumber: string; problems: { code: string }[] } }[] };
  };
}
async function open({ id }: Big, as: Caller, variables: object = {}): Promise<Page["refundRequest"]> {
  const { data, errors } = await server.graphql<Page>(draftPage, { id, ...variables }, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.refundRequest;
}

describe(`a request of ${many} lines`, () => {
  it("opens like one of fifty, with its totals and what is missing counted by the database", async () => {
    const asSmall = await timed(`open ${few} lines`, () => open(small, small.farm.as));
    const asBig = await timed(`open ${many} lines`, () => open(big, big.farm.as));
    expect(asBig.statements).toBe(asSmall.statements);
    expect(asBig.answer).toMatchObject({ lineCount: many, incompleteLineCount: 10, totalCents: many * 26_940 });
    expect(asBig.answer.totalsByProduct).toMatchObject([{ lineCount: many, quantity: String(many * 10) }]);
    expect(asBig.answer.lines.edges).toHaveLength(100);
  });

  it("is narrowed by supplier, by invoice and to what is incomplete, signs of patterns being ordinary characters", async () => {
    const found = async (filter: object) => (await open(big, big.farm.as, { filter })).lines;
    expect((await found({ search: "100 %" })).totalCount).toBe(many / 2);
    expect((await found({ search: "%" })).totalCount).toBe(many / 2);
    expect((await found({ search: "n-1999" })).edges.map(({ node }) => node.invoiceNumber)).toEqual(["N-1999"]);
    expect((await found({ search: "" })).totalCount).toBe(many);
    const { edges, totalCount } = await found({ incomplete: true });
    expect(totalCount).toBe(10);
    expect(edges[0]?.node.problems).toEqual([{ code: "INVOICE_FILE_MISSING" }]);
  });

  it("saves a line without reading the others", async () => {
    const change = async (draft: Big, documentId: string) => {
      const [first] = (await open(draft, draft.farm.as)).lines.edges;
      const line = { ...lineOf(0, documentId), id: first?.node.id, version: first?.node.version, documentId };
      return timed("save a line", () => mutate(server, draft.farm.as, "saveRefundLines", { requestId: draft.id, lines: [line] }));
    };
    const asSmall = await change(small, await attachInvoice(server, small.farm));
    const asBig = await change(big, await attachInvoice(server, big.farm));
    expect([marks(asSmall.answer), marks(asBig.answer)]).toEqual([[], []]);
    expect(asBig.statements).toBe(asSmall.statements);
  });

  it("is told its first faults by place, and how many lines have others", async () => {
    const { id } = big;
    await server.dataSource.query(`update refund_line set delivery_date = '2019-01-01' where request_id = $1 and position <= 100`, [id]);
    const { submissionProblems } = await open(big, big.farm.as);
    const outside = submissionProblems.filter(({ code }) => code === "DELIVERY_OUTSIDE_PERIOD");
    expect(outside.map(({ path }) => path[1])).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
    expect(submissionProblems.find(({ code }) => code === "MORE_LINES_INCOMPLETE")?.params[0]?.value).toBe("80");
    await server.dataSource.query(`update refund_line set delivery_date = '2025-03-31' where request_id = $1`, [id]);
  });

  it("is sent in one transaction with as many statements as one of fifty, and the office opens it", { timeout: 60_000 }, async () => {
    for (const draft of [small, big]) await complete(draft);
    const asSmall = await timed(`submit ${few} lines`, () => submit(server, small.farm, small));
    const asBig = await timed(`submit ${many} lines`, () => submit(server, big.farm, big));
    expect([marks(asSmall.answer), marks(asBig.answer)]).toEqual([[], []]);
    expect(asBig.statements).toBe(asSmall.statements);
    const seenSmall = await timed(`the office opens ${few} lines`, () => open(small, officer.as));
    const seenBig = await timed(`the office opens ${many} lines`, () => open(big, officer.as));
    expect(seenBig.statements).toBe(seenSmall.statements);
    expect(seenBig.answer).toMatchObject({ lineCount: many, incompleteLineCount: 0 });
    const [row] = await server.dataSource.query<{ snapshot: RefundSnapshot }[]>(`select snapshot from refund_request where id = $1`, [
      big.id,
    ]);
    const snapshot = row?.snapshot;
    if (snapshot?.lines.length !== many) throw new Error("The snapshot holds every line.");
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const { answer: pdf } = await timed(`the PDF of ${many} lines`, () => renderRefundPdf(snapshot, "http://localhost/verifier-un-depot"));
    console.log(`the longest wait of others meanwhile: ${Math.round(delay.max / 1e6)} ms`);
    console.log(`the PDF of ${many} lines weighs ${Math.round(pdf.length / 1_000)} kB`);
  });
});

/** Every line gets a file and the statements are ticked. */
async function complete(draft: Big): Promise<void> {
  const documentId = await attachInvoice(server, draft.farm);
  await server.dataSource.query(`update refund_line set document_id = $2 where request_id = $1`, [draft.id, documentId]);
  const [row] = await server.dataSource.query<{ version: number }[]>(`select version from refund_request where id = $1`, [draft.id]);
  const input = { id: draft.id, version: row?.version, swornAccuracy: true, swornNotInDifficulty: true };
  const answer = await mutate(server, draft.farm.as, "updateRefundRequest", input);
  expect(marks(answer)).toEqual([]);
  draft.version = answer.refundRequest?.version ?? 0;
}

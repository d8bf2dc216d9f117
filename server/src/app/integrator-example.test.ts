import { afterAll, beforeAll, expect, it } from "vitest";
import { pdfFile } from "../testing/files.ts";
import { addApiToken } from "../testing/organisations.ts";
import { addFarm, campaignOf, gnrLine, type Farm } from "../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

/** The examples are plain JavaScript, to be copied: what this test uses of them. */
interface Draft {
  id: string;
  version: number;
  number: string;
  status: string;
  submissionWarnings: { key: string }[];
}
type Portal = object;
interface Example {
  connect(url: string, token: string): Portal;
  fileManyLines(portal: Portal, wanted: object, runId: string): Promise<string>;
  readBeforeSending(portal: Portal, id: string): Promise<Draft>;
  send(portal: Portal, draft: Draft, acknowledgedWarnings: string[], runId: string): Promise<Draft>;
  changedSince(portal: Portal, since: string): AsyncIterable<Draft>;
  receiptLink(portal: Portal, id: string): Promise<string>;
}
const load = async (file: string) => (await import(new URL(`../../../docs/examples/${file}`, import.meta.url).href)) as Partial<Example>;
const { connect, fileManyLines, readBeforeSending, send, changedSince, receiptLink } = {
  ...(await load("graphql-client.mjs")),
  ...(await load("file-many-lines.mjs")),
} as Example;

const count = 200;
let server: TestServer;
let farm: Farm;
let portal: Portal;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  const { bearer = "" } = await addApiToken(server, farm.manager);
  portal = connect(server.url, bearer);
});
afterAll(() => server.stop());

const wanted = async () => ({
  structureId: farm.structure.id,
  campaignId: await campaignOf(server, "2025"),
  bankAccountId: farm.bankAccountId,
  lines: Array.from({ length: count }, (_, index) => ({ ...gnrLine, invoiceNumber: `API-${index}`, quantity: "2 005" })),
  scan: { name: "factures.pdf", mediaType: "application/pdf", content: new Uint8Array(await pdfFile().arrayBuffer()) },
});

it(
  `a program files ${count} lines by token, begins again without doing it twice, acknowledges, sends, follows and downloads`,
  { timeout: 60_000 },
  async () => {
    const runId = "a run of the example";
    const id = await fileManyLines(portal, await wanted(), runId);
    expect(await fileManyLines(portal, await wanted(), runId)).toBe(id);
    await server.dataSource.query(`update refund_line set document_id = null where request_id = $1 and position = 1`, [id]);
    const draft = await readBeforeSending(portal, id);
    expect(draft).toMatchObject({ status: "DRAFT", lineCount: count, totalCents: count * 54_015, submissionProblems: [] });
    const keys = draft.submissionWarnings.map(({ key }) => key);
    expect(keys).toEqual(["INVOICE_FILES_MISSING"]);
    await expect(send(portal, draft, [], runId)).rejects.toMatchObject({ problems: [{ code: "WARNINGS_NOT_ACKNOWLEDGED" }] });
    server.advanceTime(1_000);
    const since = server.services.clock.now().toISOString();
    const sent = await send(portal, draft, keys, runId);
    expect(sent).toMatchObject({ id, status: "AVAILABLE" });
    expect(await send(portal, draft, keys, runId)).toEqual(sent);

    const changed = [];
    for await (const request of changedSince(portal, since)) changed.push(request);
    expect(changed).toEqual([expect.objectContaining({ id, number: sent.number, status: "AVAILABLE" })]);
    const later = new Date(server.services.clock.now().getTime() + 1).toISOString();
    expect(await all(changedSince(portal, later))).toEqual([]);

    const link = await receiptLink(portal, id);
    const pdf = await fetch(server.url + new URL(link).pathname);
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  },
);

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

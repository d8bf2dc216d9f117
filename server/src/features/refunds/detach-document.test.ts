import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { pdfFile } from "../../testing/files.ts";
import { addApiToken, addMember, addSubscription } from "../../testing/organisations.ts";
import {
  addFarm,
  attachInvoice,
  createDraft,
  gnrLine,
  marks,
  mutate,
  readyDraft,
  submit,
  type Farm,
} from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

interface Draft {
  id: string;
  version: number;
}

const detach = (requestId: string, documentId: string, as = farm.as) => mutate(server, as, "detachDocument", { requestId, documentId });

/** A file attached to the draft itself. */
async function attachPiece(draft: Draft): Promise<string> {
  const { data } = await server.graphql<{ attachDocument: { document: { id: string } } }>(
    `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } } }`,
    { input: { structureId: farm.structure.id, refundRequestId: draft.id, kind: "OTHER", file: pdfFile("lettre.pdf") } },
    farm.as,
  );
  return data?.attachDocument.document.id ?? "";
}

/** The files of a request: its attachments, then one per line, null where there is none. */
async function filesOf({ id }: Draft): Promise<{ attachments: string[]; lines: (string | null)[] }> {
  interface Seen {
    refundRequest: { attachments: { id: string }[]; lines: { edges: { node: { document: { id: string } | null } }[] } };
  }
  const { data } = await server.graphql<Seen>(
    `query ($id: ID!) { refundRequest(id: $id) { attachments { id } lines { edges { node { document { id } } } } } }`,
    { id },
    farm.as,
  );
  return {
    attachments: data?.refundRequest.attachments.map((file) => file.id) ?? [],
    lines: data?.refundRequest.lines.edges.map(({ node }) => node.document?.id ?? null) ?? [],
  };
}

async function saveLines(draft: Draft, lines: readonly object[]): Promise<Draft> {
  const { refundRequest, problems } = await mutate(server, farm.as, "saveRefundLines", {
    requestId: draft.id,
    version: draft.version,
    lines,
  });
  if (!refundRequest) throw new Error(marks({ problems }).join());
  return refundRequest;
}

async function storageKeyOf(documentId: string): Promise<string | undefined> {
  const [row] = await server.dataSource.query<{ key: string }[]>(`select storage_key as key from document where id = $1`, [documentId]);
  return row?.key;
}

async function isStored(key: string | undefined): Promise<boolean> {
  for await (const stored of server.services.fileStorage.list()) if (stored.key === key) return true;
  return false;
}

describe("taking a file away from a draft", () => {
  it("removes the attachment, its row and, once that is committed, the stored file", async () => {
    const draft = await createDraft(server, farm);
    const [kept, wrong] = [await attachPiece(draft), await attachPiece(draft)];
    const key = await storageKeyOf(wrong);
    expect(await isStored(key)).toBe(true);
    const answer = await detach(draft.id, wrong);
    expect(marks(answer)).toEqual([]);
    expect(answer.refundRequest).toMatchObject({ id: draft.id, version: draft.version + 3 });
    expect((await filesOf(draft)).attachments).toEqual([kept]);
    expect(await storageKeyOf(wrong)).toBeUndefined();
    await server.runWorker();
    expect(await isStored(key)).toBe(false);
    expect(await isStored(await storageKeyOf(kept))).toBe(true);
  });

  it("leaves every line that used it without a file, with its amount", async () => {
    const documentId = await attachInvoice(server, farm);
    const saved = await saveLines(await createDraft(server, farm), [
      { ...gnrLine, documentId },
      { ...gnrLine, invoiceNumber: "F-2", documentId },
      { ...gnrLine, invoiceNumber: "F-3", documentId: await attachInvoice(server, farm) },
    ]);
    const before = await filesOf(saved);
    const { refundRequest } = await detach(saved.id, documentId);
    expect((await filesOf(saved)).lines).toEqual([null, null, before.lines[2]]);
    expect(refundRequest).toMatchObject({ totalCents: 80_820, lineCount: 3 });
    expect(await storageKeyOf(documentId)).toBeUndefined();
  });

  it("keeps a file that a line of another request uses, until that one lets it go too", async () => {
    const documentId = await attachInvoice(server, farm);
    const first = await saveLines(await createDraft(server, farm), [{ ...gnrLine, documentId }]);
    const second = await saveLines(await createDraft(server, farm), [{ ...gnrLine, documentId }]);
    expect(marks(await detach(first.id, documentId))).toEqual([]);
    expect((await filesOf(second)).lines).toEqual([documentId]);
    await server.runWorker();
    expect(await isStored(await storageKeyOf(documentId))).toBe(true);
    expect(marks(await detach(second.id, documentId))).toEqual([]);
    expect(await storageKeyOf(documentId)).toBeUndefined();
  });

  it("keeps the RIB of a bank account that a line named by mistake", async () => {
    const [rib] = await server.dataSource.query<{ id: string }[]>(`select rib_document_id as id from bank_account where id = $1`, [
      farm.bankAccountId,
    ]);
    const documentId = rib?.id ?? "";
    const draft = await saveLines(await createDraft(server, farm), [{ ...gnrLine, documentId }]);
    expect(marks(await detach(draft.id, documentId))).toEqual([]);
    expect((await filesOf(draft)).lines).toEqual([null]);
    expect(await storageKeyOf(documentId)).toBeDefined();
  });

  it("makes whoever read the draft before read it again before sending it", async () => {
    const draft = await readyDraft(server, farm);
    const documentId = await attachPiece(draft);
    await detach(draft.id, documentId);
    expect(marks(await submit(server, farm, draft))).toEqual(["VERSION_CONFLICT"]);
  });

  it("or attaching one makes whoever read the draft before read it again: nobody sends a file they have not seen", async () => {
    const draft = await readyDraft(server, farm, [{ ...gnrLine, invoiceNumber: "F-attached" }]);
    await attachPiece(draft);
    expect(marks(await submit(server, farm, draft))).toEqual(["VERSION_CONFLICT"]);
    const { data } = await server.graphql<{ refundRequest: { version: number } }>(
      `query ($id: ID!) { refundRequest(id: $id) { version } }`,
      { id: draft.id },
      farm.as,
    );
    expect(data?.refundRequest.version).toBe(draft.version + 1);
  });

  it("is written in the journal with the draft and the file", async () => {
    const draft = await createDraft(server, farm);
    const documentId = await attachPiece(draft);
    await detach(draft.id, documentId);
    const entries = await server.dataSource.query<unknown[]>(
      `select subject_id, details from audit_entry where action = 'detachDocument' and subject_id = $1`,
      [draft.id],
    );
    expect(entries).toEqual([{ subject_id: draft.id, details: { documentId, isDeleted: true } }]);
  });

  it("happens once, however many press at the same time", async () => {
    const draft = await createDraft(server, farm);
    const documentId = await attachPiece(draft);
    const answers = await Promise.all([1, 2, 3].map(() => detach(draft.id, documentId)));
    expect(answers.flatMap(marks)).toEqual(["documentId: NOT_FOUND", "documentId: NOT_FOUND"]);
  });
});

describe("a file stays where it is", () => {
  it("once the request is sent", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other);
    const [line] = await server.dataSource.query<{ id: string }[]>(`select document_id as id from refund_line where request_id = $1`, [
      draft.id,
    ]);
    const documentId = line?.id ?? "";
    await submit(server, other, draft);
    expect(marks(await detach(draft.id, documentId, other.as))).toEqual(["WRONG_STATUS"]);
    expect(await storageKeyOf(documentId)).toBeDefined();
  });

  it("for a stranger, to whom the draft does not exist", async () => {
    const draft = await createDraft(server, farm);
    const documentId = await attachPiece(draft);
    await expect(detach(draft.id, documentId, await signedIn(server, await addUser(server)))).rejects.toThrow("NOT_FOUND");
    await expect(detach(draft.id, documentId, (await addFarm(server)).as)).rejects.toThrow("NOT_FOUND");
    expect((await filesOf(draft)).attachments).toEqual([documentId]);
  });

  it("for a member who may only read, and for a token that may only read", async () => {
    const draft = await createDraft(server, farm);
    const documentId = await attachPiece(draft);
    const reader = await addUser(server);
    await addMember(server, farm.structure, reader);
    await addSubscription(server, farm.structure, reader, "READ");
    expect(marks(await detach(draft.id, documentId, await signedIn(server, reader)))).toEqual(["NOT_ALLOWED"]);
    const token = await addApiToken(server, farm.manager, { scope: "READ" });
    expect(marks(await detach(draft.id, documentId, token))).toEqual(["INSUFFICIENT_SCOPE"]);
    expect(marks(await detach(draft.id, documentId, await addApiToken(server, farm.manager)))).toEqual([]);
  });

  it("when it belongs to another structure, to another draft, or to no request", async () => {
    const other = await addFarm(server);
    const foreign = await attachInvoice(server, other);
    const elsewhere = await attachPiece(await createDraft(server, farm));
    const loose = await attachInvoice(server, farm);
    const draft = await createDraft(server, farm);
    for (const documentId of [foreign, elsewhere, loose]) {
      expect(marks(await detach(draft.id, documentId))).toEqual(["documentId: NOT_FOUND"]);
      expect(await storageKeyOf(documentId)).toBeDefined();
    }
  });
});

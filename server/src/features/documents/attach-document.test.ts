import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { heavyPdf, jpegFile, pdfFile, pngFile } from "../../testing/files.ts";
import { addApiToken } from "../../testing/organisations.ts";
import {
  addFarm,
  attachInvoice,
  createDraft,
  gnrLine,
  marks,
  mutate,
  submit,
  readyDraft,
  type Farm,
  type Problem,
} from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

interface Answer {
  attachDocument: {
    document: { id: string; fileName: string; mediaType: string; byteSize: number; sha256: string; scanStatus: string } | null;
    problems: Problem[];
  };
}
const document = `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) {
  document { id fileName mediaType byteSize sha256 scanStatus } problems { code path message } } }`;

async function attach(file: File, extra: object = {}, as: Caller = farm.as) {
  const { data, errors } = await server.graphql<Answer>(
    document,
    { input: { structureId: farm.structure.id, kind: "INVOICE", file, ...extra } },
    as,
  );
  if (!data) throw new Error(errors?.map((error) => error.extensions.code).join());
  return data.attachDocument;
}

/** Every file of the storage, whole or partial. */
const storedFiles = () =>
  readdirSync(path.join(server.services.settings.dataDir, "files"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

describe("attaching a file with a key", () => {
  it("answers the same document to the same call, keeps nothing more, and refuses another file or another place", async () => {
    const key = { idempotencyKey: "invoice-2025-0412" };
    await attach(pdfFile()); // the storage is there
    const before = storedFiles().length;
    const [first, again] = await Promise.all([attach(pdfFile(), key), attach(pdfFile(), key)]);
    expect(first.problems).toEqual([]);
    expect(again.document?.id).toBe(first.document?.id);
    expect(storedFiles()).toHaveLength(before + 1);
    const draft = await createDraft(server, farm);
    for (const other of [await attach(pngFile(), key), await attach(pdfFile(), { ...key, refundRequestId: draft.id })]) {
      expect(marks(other)).toEqual(["idempotencyKey: IDEMPOTENCY_CONFLICT"]);
    }
    expect(storedFiles()).toHaveLength(before + 1);
  });
});

describe("attaching a file", () => {
  const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  const storedBytes = (digest = "") => {
    const stored = storedFiles().map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));
    return stored.find((content) => sha256(content) === digest);
  };

  it.each([
    ["PDF", pdfFile()],
    ["PDF called otherwise", new File([pdfFile()], "facture.exe", { type: "application/x-msdownload" })],
  ])("keeps a %s as it came, with its size and its hash", async (_, file) => {
    const { document: kept, problems } = await attach(file);
    expect(problems).toEqual([]);
    expect(kept).toMatchObject({ mediaType: "application/pdf", byteSize: file.size, fileName: file.name, scanStatus: "PENDING" });
    expect(kept?.sha256).toBe(sha256(await file.bytes()));
    expect(storedBytes(kept?.sha256)).toBeDefined();
  });

  it.each([
    ["JPEG", jpegFile(), "image/jpeg"],
    ["PNG", pngFile(), "image/png"],
  ])("draws a %s again, without what hung on it, and keeps the size and the hash of what it keeps", async (_, file, mediaType) => {
    const { document: kept } = await attach(new File([file, "<script>hidden</script>"], file.name));
    expect(kept).toMatchObject({ mediaType, fileName: file.name });
    expect(storedBytes(kept?.sha256)?.includes("hidden")).toBe(false);
    expect(storedBytes(kept?.sha256)?.byteLength).toBe(kept?.byteSize);
  });

  it.each([
    [
      "a program called .pdf",
      new File([Buffer.from("4d5a90000300000004000000ffff", "hex")], "facture.pdf", { type: "application/pdf" }),
      "FILE_TYPE_REFUSED",
    ],
    ["a page called .pdf", new File(["<html><script>alert(1)</script>"], "facture.pdf", { type: "application/pdf" }), "FILE_TYPE_REFUSED"],
    ["a GIF", new File(["GIF89a\u0001\u0000\u0001\u0000"], "a.gif", { type: "image/gif" }), "FILE_TYPE_REFUSED"],
    ["an empty file", new File([], "vide.pdf", { type: "application/pdf" }), "FILE_EMPTY"],
    ["a name without end", new File([pdfFile()], `${"a".repeat(250)}.pdf`), "FILE_NAME_TOO_LONG"],
    ["eleven megabytes", heavyPdf(11_000_000), "FILE_TOO_BIG"],
  ])("refuses %s and keeps nothing of it", async (_, file, code) => {
    const before = storedFiles().length;
    const answer = await attach(file);
    expect(marks(answer)).toEqual([`file: ${code}`]);
    expect(answer.document).toBeNull();
    expect(storedFiles()).toHaveLength(before);
  });

  it("keeps nothing for a stranger, an unknown structure or a reader", async () => {
    const before = storedFiles().length;
    const stranger = await signedIn(server, await addUser(server));
    await expect(attach(pdfFile(), {}, stranger)).rejects.toThrow("NOT_FOUND");
    await expect(attach(pdfFile(), {}, {})).rejects.toThrow("UNAUTHENTICATED");
    expect(marks(await attach(pdfFile(), {}, await addApiToken(server, farm.manager, { scope: "READ" })))).toEqual(["INSUFFICIENT_SCOPE"]);
    const rows = await server.dataSource.query<unknown[]>(`select 1 from document where uploaded_by <> $1`, [farm.manager.id]);
    expect(rows).toEqual([]);
    expect(storedFiles()).toHaveLength(before);
  });

  it("asks again for a file that was announced and never came", async () => {
    const form = new FormData();
    form.append(
      "operations",
      JSON.stringify({ query: document, variables: { input: { structureId: farm.structure.id, kind: "INVOICE", file: null } } }),
    );
    form.append("map", JSON.stringify({ 0: ["variables.input.file"] }));
    const headers = { "apollo-require-preflight": "1", cookie: farm.as.cookie ?? "" };
    const answer = (await (await fetch(`${server.url}/graphql`, { method: "POST", headers, body: form })).json()) as { data: Answer };
    expect(marks(answer.data.attachDocument)).toEqual(["file: UPLOAD_INTERRUPTED"]);
  });

  it("forgets the folders of a name and keeps its accents", async () => {
    expect((await attach(new File([pdfFile()], "../../étable nº 1.pdf"))).document?.fileName).toBe("étable nº 1.pdf");
  });

  it("hangs it on a draft or on a line, and never on what was sent", async () => {
    const draft = await createDraft(server, farm);
    await attach(pdfFile("lettre.pdf"), { kind: "OTHER", refundRequestId: draft.id });
    await mutate(server, farm.as, "saveRefundLines", { requestId: draft.id, version: draft.version + 1, lines: [gnrLine] });
    const query = `query ($id: ID!) { refundRequest(id: $id) { attachments { fileName } lines { edges { node { id document { fileName } } } } } }`;
    interface Seen {
      refundRequest: {
        attachments: { fileName: string }[];
        lines: { edges: { node: { id: string; document: { fileName: string } | null } }[] };
      };
    }
    const read = async () => (await server.graphql<Seen>(query, { id: draft.id }, farm.as)).data?.refundRequest;
    const lineId = (await read())?.lines.edges[0]?.node.id;
    await attach(pdfFile("gazole.pdf"), { refundLineId: lineId });
    expect(await read()).toMatchObject({
      attachments: [{ fileName: "lettre.pdf" }],
      lines: { edges: [{ node: { document: { fileName: "gazole.pdf" } } }] },
    });

    const sent = await readyDraft(server, await addFarm(server));
    const other = await addFarm(server);
    const own = await readyDraft(server, other);
    await submit(server, other, own);
    await expect(attach(pdfFile(), { refundRequestId: sent.id })).rejects.toThrow("NOT_FOUND");
    expect(marks(await attach(pdfFile(), { structureId: other.structure.id, refundRequestId: own.id }, other.as))).toEqual([
      "WRONG_STATUS",
    ]);
  });

  it(figure("structureQuotaBytes", "stops at the yearly quota of the structure"), async () => {
    const other = await addFarm(server);
    await attachInvoice(server, other);
    const room = async (bytes: number) => {
      await server.dataSource.query(`delete from document where structure_id = $1 and kind = 'OTHER'`, [other.structure.id]);
      const size = server.services.settings.structureQuotaBytes - bytes;
      await server.dataSource.query(
        `update document d set byte_size = $2 - (select coalesce(sum(byte_size), 0) from document where structure_id = $1 and id <> d.id)
         where structure_id = $1 and kind = 'INVOICE'`,
        [other.structure.id, size],
      );
      return marks(await attach(pdfFile(), { structureId: other.structure.id, kind: "OTHER" }, other.as));
    };
    const bytes = pdfFile().size;
    expect([await room(bytes - 1), await room(bytes)]).toEqual([["file: STORAGE_QUOTA"], []]);
    tried("structureQuotaBytes", 2, 1);
  });
});

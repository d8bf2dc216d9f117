import { utimesSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { pdfFile } from "../../testing/files.ts";
import { addMember } from "../../testing/organisations.ts";
import { addFarm, attachInvoice, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";
import { rawPdf } from "../../testing/file-corpus/raw-pdf.ts";
import { named } from "../../testing/file-corpus/sample.ts";
import { makeDownloadUrl } from "./download-link.ts";
import { sweepOrphanFiles } from "./sweep-orphan-files.job.ts";

let server: TestServer;
let farm: Farm;
let documentId: string;

beforeAll(async () => {
  server = await testServer();
  farm = await addFarm(server);
  documentId = await attachInvoice(server, farm, pdfFile("été 2025.pdf"));
});
afterAll(() => server.stop());

const sheet = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
const twoPages = rawPdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>", sheet, sheet]);

async function link(id = documentId, as: Caller = farm.as): Promise<string> {
  const { data, errors } = await server.graphql<{ createDocumentLink: { url: string | null; problems: { code: string }[] } }>(
    `mutation ($id: ID!) { createDocumentLink(input: { documentId: $id }) { url problems { code } } }`,
    { id },
    as,
  );
  const code = errors?.[0]?.extensions.code ?? data?.createDocumentLink.problems[0]?.code;
  if (code || !data?.createDocumentLink.url) throw new Error(code);
  return server.url + new URL(data.createDocumentLink.url).pathname;
}

describe("downloading a file", () => {
  it("waits for the scanner", async () => {
    await expect(link()).rejects.toThrow("DOCUMENT_NOT_READY");
    await server.runWorker();
    expect(await link()).toContain("/documents/");
  });

  it("gives the very bytes, as an attachment that no page and no cache keeps", async () => {
    const answer = await fetch(await link());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(await pdfFile().text());
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="ete 2025.pdf"; filename*=UTF-8''%C3%A9t%C3%A9%202025.pdf`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it(figure("downloads.linkSeconds", "is over after a minute"), async () => {
    const url = await link();
    server.advanceTime(59_000);
    expect((await fetch(url)).status).toBe(200);
    server.advanceTime(2_000);
    expect((await fetch(url)).status).toBe(410);
    tried("downloads.linkSeconds", 2, 1);
  });

  it("accepts no other signature: changed, foreign, unsigned or of another purpose", async () => {
    const url = await link();
    const [head = "", body = ""] = (url.split("/").at(-1) ?? "").split(".");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${body}.`;
    const forged = [`${head}.${body}.AAAA`, unsigned, "x", "%2e%2e%2fetc%2fpasswd"];
    const statuses = await Promise.all(forged.map(async (token) => (await fetch(`${server.url}/documents/${token}`)).status));
    expect(statuses).toEqual([410, 410, 410, 410]);
  });

  it("is refused to strangers and to members without a right on the space, as if the file did not exist", async () => {
    const stranger = await addUser(server);
    await expect(link(documentId, await signedIn(server, stranger))).rejects.toThrow("NOT_FOUND");
    await addMember(server, farm.structure, stranger, "DEPUTY_MANAGER");
    await expect(link(documentId, await signedIn(server, stranger))).rejects.toThrow("NOT_FOUND");
    await expect(link(uuidv7())).rejects.toThrow("NOT_FOUND");
  });

  it("stops as soon as the scanner finds something, even with a link in hand", async () => {
    const id = await attachInvoice(server, farm);
    await server.runWorker();
    const url = await link(id);
    await server.dataSource.query(`update document set scan_status = 'INFECTED', scanned_at = now() where id = $1`, [id]);
    expect((await fetch(url)).status).toBe(410);
    await expect(link(id)).rejects.toThrow("DOCUMENT_INFECTED");
  });
});

describe("looking at a page", () => {
  const lookAt = async (id: string, page: number) =>
    (await call(server, "createDocumentLink", { documentId: id, page }, farm.as)).codes.join();

  it("gives its picture, page by page, under the same conditions as the file", async () => {
    const id = await attachInvoice(server, farm, named("deux-pages.pdf", twoPages));
    expect(await lookAt(id, 1)).toBe("DOCUMENT_NOT_READY");
    await server.runWorker();
    const answers: unknown[] = [];
    for (const page of [1, 2]) {
      const { data } = await server.graphql<{ createDocumentLink: { url: string; pageCount: number } }>(
        `mutation ($input: CreateDocumentLinkInput!) { createDocumentLink(input: $input) { url pageCount } }`,
        { input: { documentId: id, page } },
        farm.as,
      );
      const answer = await fetch(server.url + new URL(data?.createDocumentLink.url ?? "").pathname);
      answers.push([data?.createDocumentLink.pageCount, answer.status, answer.headers.get("content-type")]);
      expect((await answer.bytes()).byteLength).toBeGreaterThan(100);
    }
    expect(answers).toEqual([
      [2, 200, "image/webp"],
      [2, 200, "image/webp"],
    ]);
    expect([await lookAt(id, 3), await lookAt(id, 0)]).toEqual(["NOT_FOUND", "INVALID_VALUE"]);
  });

  it("answers that it is gone when the file cannot be drawn any more", async () => {
    const id = await attachInvoice(server, farm);
    await server.runWorker();
    const url = (await link(id)).replace(/[^/]+$/, "");
    const target = { kind: "document-page", id: `${id}/7` };
    const token = (await makeDownloadUrl(server.services, target, server.services.clock.now())).split("/").at(-1);
    expect((await fetch(url + token)).status).toBe(410);
  });
});

describe("files that no row knows", () => {
  it("are removed a day later, and the others stay", async () => {
    const { fileStorage, settings } = server.services;
    const [old, young] = [uuidv7(), uuidv7()];
    for (const key of [old, young]) await fileStorage.write(key, Readable.from(["x"]));
    const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400;
    for await (const { key } of fileStorage.list()) {
      if (key !== young) utimesSync(path.join(settings.dataDir, "files", key.slice(-2), key), twoDaysAgo, twoDaysAgo);
    }
    await server.database.run((manager) =>
      sweepOrphanFiles.run({
        id: uuidv7(),
        manager,
        now: server.services.clock.now(),
        services: server.services,
        sendMail: () => Promise.resolve(),
        announce: () => Promise.resolve(),
      }),
    );
    const left: string[] = [];
    for await (const { key } of fileStorage.list()) left.push(key);
    expect(left).toContain(young);
    expect(left).not.toContain(old);
    expect((await fetch(await link())).status).toBe(200);
  });
});

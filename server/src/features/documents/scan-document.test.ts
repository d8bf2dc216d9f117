import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { eicar } from "../../testing/file-corpus/bad-files.ts";
import { onePage } from "../../testing/file-corpus/raw-pdf.ts";
import { named } from "../../testing/file-corpus/sample.ts";
import { localClamd, type LocalClamd } from "../../testing/local-clamd.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { call } from "../../testing/call-mutation.ts";
import { addFarm, attachInvoice, readyDraft, submit, marks, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let clamd: LocalClamd;
let server: TestServer;
let farm: Farm;
beforeAll(async () => {
  clamd = await localClamd(eicar);
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z"), settings: { antivirus: clamd } });
  farm = await addFarm(server);
});
afterEach(() => void (clamd.fault = null));
afterAll(async () => {
  await server.stop();
  await clamd.stop();
});

/** A whole PDF that every check accepts, but the scanner. */
const infected = () => named("facture-gazole.pdf", onePage({ others: [`(${eicar.replace(/[()\\]/g, "\\$&")})`] }), `%${eicar}\n%%EOF\n`);
const statusOf = async (id: string) =>
  (
    await server.dataSource.query<{ status: string; attempts: number; key: string }[]>(
      `select scan_status as status, scan_attempts as attempts, storage_key as key from document where id = $1`,
      [id],
    )
  )[0];
const mayOpen = async (id: string) => (await call(server, "createDocumentLink", { documentId: id }, farm.as)).codes.join() || "opened";
const isStored = async (id: string) => {
  const { key } = (await statusOf(id)) ?? {};
  for await (const stored of server.services.fileStorage.list()) if (stored.key === key) return true;
  return false;
};
const later = async (seconds: number = policy.scanner.retrySeconds) => {
  server.advanceTime(seconds * 1_000);
  await server.runWorker();
};

describe("a file that was sent", () => {
  it("cannot be opened before the scanner has called it clean", async () => {
    const id = await attachInvoice(server, farm);
    expect(await mayOpen(id)).toBe("DOCUMENT_NOT_READY");
    await server.runWorker();
    expect(await statusOf(id)).toMatchObject({ status: "CLEAN" });
    expect(await mayOpen(id)).toBe("opened");
  });

  it("is deleted when it holds a virus: its bytes go, the journal says why, whoever sent it is told", async () => {
    const id = await attachInvoice(server, farm, infected());
    expect(await isStored(id)).toBe(true);
    server.mailbox.length = 0;
    await server.runWorker();
    expect(await statusOf(id)).toMatchObject({ status: "INFECTED" });
    const entries = await server.dataSource.query<unknown[]>(
      `select details from audit_entry where action = 'removeInfectedFile' and subject_id = $1`,
      [id],
    );
    expect(entries).toEqual([{ details: { threat: "Eicar-Test-Signature" } }]);
    expect(await isStored(id)).toBe(false);
    expect(await mayOpen(id)).toBe("DOCUMENT_INFECTED");
    const mails = server.mailbox.filter(({ subject }) => subject.includes("contenait un virus"));
    expect(mails.map(({ to }) => to)).toEqual([farm.manager.loginEmail]);
    expect(mails[0]?.text).toContain("« facture-gazole.pdf »");
    const journal = await server.dataSource.query(
      `select actor_kind from audit_entry where action = 'removeInfectedFile' and subject_id = $1`,
      [id],
    );
    expect(journal).toEqual([{ actor_kind: "SYSTEM" }]);
  });

  it.each(["garbage", "size limit", "closes at once", "closes mid-stream"] as const)(
    "stays closed while the scanner fails (%s), and opens once it answers",
    async (fault) => {
      clamd.fault = fault;
      const id = await attachInvoice(server, farm);
      await server.runWorker();
      expect([(await statusOf(id))?.status, await mayOpen(id)]).toEqual(["PENDING", "DOCUMENT_NOT_READY"]);
      clamd.fault = null;
      await later();
      expect([(await statusOf(id))?.status, await mayOpen(id)]).toEqual(["CLEAN", "opened"]);
    },
  );

  it(figure("scanner.retrySeconds", "is tried again after a minute, for as long as it takes"), async () => {
    await clamd.stop();
    const id = await attachInvoice(server, farm);
    await server.runWorker();
    for (let turn = 0; turn < 8; turn++) await later();
    expect(await statusOf(id)).toMatchObject({ status: "PENDING", attempts: 9 });
    await clamd.start();
    const statuses: (string | undefined)[] = [];
    for (const seconds of [policy.scanner.retrySeconds - 1, 1]) {
      await later(seconds);
      statuses.push((await statusOf(id))?.status);
    }
    expect(tried("scanner.retrySeconds", 2, statuses.filter((status) => status === "CLEAN").length)).toBe(1);
  });

  it(figure("scanner.failuresInARow", "does not keep the others waiting when the scanner never answers for it"), async () => {
    await clamd.stop();
    const ids = [];
    for (let file = 0; file < 5; file++) ids.push(await attachInvoice(server, farm));
    await server.runWorker();
    await later();
    const attempts = await Promise.all(ids.map(async (id) => (await statusOf(id))?.attempts));
    expect(attempts.filter((count) => count === 2).length).toBe(policy.scanner.failuresInARow);
    tried("scanner.failuresInARow", ids.length, policy.scanner.failuresInARow);
    await later();
    expect((await Promise.all(ids.map(async (id) => (await statusOf(id))?.attempts))).every((count) => count && count >= 2)).toBe(true);
    await clamd.start();
    await later();
  });
});

describe("a request", () => {
  it("can be sent while its files wait: a scanner that is down costs nobody a deadline", async () => {
    await clamd.stop();
    const other = await addFarm(server);
    expect(marks(await submit(server, other, await readyDraft(server, other)))).toEqual([]);
    await clamd.start();
    await later();
  });

  it("cannot be sent with an invoice, a piece or a RIB that held a virus", async () => {
    const other = await addFarm(server);
    const draft = await readyDraft(server, other);
    await server.runWorker();
    const spoil = (sql: string) => server.dataSource.query(`update document set ${sql} where structure_id = $1`, [other.structure.id]);
    await spoil("scan_status = 'INFECTED', scanned_at = now()");
    expect(marks(await submit(server, other, draft))).toEqual(["lines: DOCUMENT_INFECTED", "bankAccountId: DOCUMENT_INFECTED"]);
    await spoil("scan_status = 'CLEAN'");
    expect(marks(await submit(server, other, draft))).toEqual([]);
  });
});

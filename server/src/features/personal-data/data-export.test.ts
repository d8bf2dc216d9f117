import { retention } from "@portail-tic/shared/kernel/retention";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addApiToken, addMember, addSubscription } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { call } from "../../testing/call-mutation.ts";
import { unzip } from "../../testing/unzip.ts";

const day = 86_400_000;
let server: TestServer;
let farm: Farm;
let caller: Caller;
beforeAll(async () => {
  server = await testServer();
  farm = await addFarm(server, { name: "GAEC du Lac" });
  caller = await signedIn(server, farm.manager, { steppedUp: true });
  await submitted(server, farm);
});
afterAll(() => server.stop());

const ask = async (as = caller) => (await call(server, "requestDataExport", {}, as)).codes;
const lastExport = async (as = caller) =>
  (
    await server.graphql<{
      myData: { dataExport: { id: string; status: string; stepsDone: number; stepsTotal: number; byteSize: number } | null };
    }>(`{ myData { dataExport { id status stepsDone stepsTotal byteSize } } }`, {}, as)
  ).data?.myData.dataExport;
const linkTo = async (id: string, as = caller) =>
  (
    await server.graphql<{ createDataExportLink: { url: string | null; problems: { code: string }[] } }>(
      `mutation ($input: CreateDataExportLinkInput!) { createDataExportLink(input: $input) { url problems { code } } }`,
      { input: { id } },
      as,
    )
  ).data?.createDataExportLink;
const open = (url: string, as: Caller) =>
  fetch(url.replace(server.services.settings.baseUrl, server.url), { headers: as.cookie ? { cookie: as.cookie } : {} });

const entriesOf = async (answer: Response) =>
  Object.fromEntries(
    Object.entries(unzip(Buffer.from(await answer.arrayBuffer()))).map(([name, content]) => [name, content.toString("utf8")]),
  );
const rows = (files: Record<string, string>, name: string) => JSON.parse(files[`data/${name}.json`] ?? "null") as Record<string, unknown>[];

describe("the export of one's data", () => {
  let files: Record<string, string> = {};

  it("needs a fresh second factor, and a person: a token may not ask", async () => {
    expect(await ask(await signedIn(server, farm.manager))).toEqual(["STEP_UP_REQUIRED"]);
    expect(await ask(await addApiToken(server, farm.manager))).toEqual(["HUMAN_ONLY"]);
    const answer = await server.graphql(`{ myData { isStaff } }`, {}, await addApiToken(server, farm.manager));
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("is asked once at a time, prepared by a job, found again on the page, and told by a mail that leads to the page", async () => {
    expect(await ask()).toEqual([]);
    expect(await ask()).toEqual(["EXPORT_IN_PROGRESS"]);
    expect(await lastExport()).toMatchObject({ status: "ASKED", stepsDone: 0, stepsTotal: null });
    await server.runWorker();
    const ready = await lastExport();
    expect(ready).toMatchObject({ status: "READY" });
    expect(ready?.stepsDone).toBe(ready?.stepsTotal);
    const mail = server.mailbox.find(({ subject }) => subject === "Votre export est prêt");
    expect(mail).toMatchObject({ to: farm.manager.loginEmail });
    expect(mail?.text).toContain("/mon-compte/donnees");
    expect(mail?.text).not.toContain("/documents/");
  });

  it("opens with its link for this person's own session, within a minute, as an attachment", async () => {
    const { id = "" } = (await lastExport()) ?? {};
    const url = (await linkTo(id))?.url ?? "";
    const stranger = await signedIn(server, await addUser(server), { steppedUp: true });
    const statuses = [await open(url, {}), await open(url, stranger), await open(url, caller)].map(({ status }) => status);
    expect(statuses).toEqual([410, 410, 200]);
    process.stdout.write("somebody else's link to an export: 2 attempts → 0 successes\n");
    expect(
      (await server.graphql(`mutation { createDataExportLink(input: { id: "${id}" }) { url } }`, {}, stranger)).errors?.[0]?.extensions
        .code,
    ).toBe("NOT_FOUND");
    const answer = await open(url, caller);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="portail-tic-mes-donnees-/);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    files = await entriesOf(answer);
    server.advanceTime((policy.downloads.linkSeconds + 1) * 1_000);
    expect((await open(url, caller)).status).toBe(410);
  });

  it("holds the profile, the sessions, the structures, the requests with their lines and the files, and says what each is in both languages", () => {
    expect(rows(files, "profile")).toMatchObject([{ loginEmail: farm.manager.loginEmail, firstName: "Jeanne" }]);
    expect(rows(files, "memberships")).toMatchObject([{ structureName: "GAEC du Lac", role: "PRINCIPAL_MANAGER" }]);
    expect(rows(files, "sessions").length).toBeGreaterThan(1);
    expect(rows(files, "refund-requests")).toMatchObject([{ isCreatedByYou: true, isSentByYou: true }]);
    const [line] = rows(files, "refund-requests-lines");
    expect(line).toMatchObject({ invoiceNumber: "F-1", amountCents: expect.any(Number) as number });
    expect(Object.keys(files).some((name) => name.startsWith(`documents/${String(line?.["documentId"])}-`))).toBe(true);
    expect(rows(files, "journal").map((entry) => entry["action"])).toContain("submitRefundRequest");
    expect(files["README.txt"]).toMatch(/Vos données[\s\S]*Your data/);
    for (const name of Object.keys(files).filter((entry) => entry.startsWith("data/"))) expect(files["README.txt"]).toContain(name);
  });

  it("holds no secret and nobody else: no hash, no token, no whole IBAN, no other address", async () => {
    const other = await addUser(server, { firstName: "Zénobie", lastName: "Inconnue" });
    await addMember(server, farm.structure, other);
    const all = Object.entries(files)
      .filter(([name]) => !name.startsWith("documents/"))
      .map(([, text]) => text)
      .join();
    const secrets = await server.dataSource.query<{ text: string }[]>(
      `select password_hash as text from app_user where id = $1 union all select encode(token_hash, 'hex') from user_session where user_id = $1
       union all select encode(secret_hash, 'hex') from api_token where user_id = $1`,
      [farm.manager.id],
    );
    expect(secrets.filter(({ text }) => all.includes(text))).toEqual([]);
    expect(all).not.toMatch(/argon2|Zénobie|sealed/);
    process.stdout.write(`secrets looked for in the export: ${secrets.length} attempts → 0 found\n`);
  });

  it("gives no paper of a structure the person has left: only that the request was made", async () => {
    const leaver = await addUser(server);
    const membership = await addMember(server, farm.structure, leaver);
    await addSubscription(server, farm.structure, leaver, "WRITE");
    await server.dataSource.query(`update refund_request set created_by = $1 where structure_id = $2`, [leaver.id, farm.structure.id]);
    await server.dataSource.query(`update document set uploaded_by = $1 where structure_id = $2`, [leaver.id, farm.structure.id]);
    await server.dataSource.query(`update membership set ended_at = $2 where id = $1`, [membership, server.services.clock.now()]);
    const as = await signedIn(server, leaver, { steppedUp: true });
    expect(await ask(as)).toEqual([]);
    await server.runWorker();
    const left = await entriesOf(await open((await linkTo((await lastExport(as))?.id ?? "", as))?.url ?? "", as));
    expect(rows(left, "refund-requests")).toMatchObject([{ isCreatedByYou: true, totalCents: null }]);
    expect(rows(left, "refund-requests-lines")).toEqual([]);
    expect(rows(left, "documents").every((document) => document["isIncluded"] === false)).toBe(true);
    expect(Object.keys(left).filter((name) => name.startsWith("documents/"))).toEqual([]);
  });

  it("says which file could not be read, and gives the rest", async () => {
    const [document] = await server.dataSource.query<{ id: string; storageKey: string }[]>(
      `select id, storage_key as "storageKey" from document where structure_id = $1 and kind = 'INVOICE' limit 1`,
      [farm.structure.id],
    );
    await server.dataSource.query(`update document set uploaded_by = $1 where id = $2`, [farm.manager.id, document?.id]);
    await server.services.fileStorage.remove(document?.storageKey ?? "");
    server.advanceTime(policy.dataExport.windowSeconds * 1_000);
    caller = await signedIn(server, farm.manager, { steppedUp: true });
    expect(await ask()).toEqual([]);
    await server.runWorker();
    const again = await entriesOf(await open((await linkTo((await lastExport())?.id ?? "", caller))?.url ?? "", caller));
    expect(again["README.txt"]).toContain(`documents/${document?.id}`);
    expect(rows(again, "profile").length).toBe(1);
  });

  it(figure("dataExport.asks", figure("dataExport.windowSeconds", "may be asked three times a day")), async () => {
    const hasty = await addUser(server);
    const as = await signedIn(server, hasty, { steppedUp: true });
    const codes: string[][] = [];
    for (let attempt = 0; attempt <= policy.dataExport.asks; attempt++) {
      codes.push(await ask(as));
      await server.runWorker();
    }
    expect(tried("dataExport.asks", codes.length, codes.filter((code) => code.length === 0).length)).toBe(policy.dataExport.asks);
    expect(codes).toEqual([[], [], [], ["RATE_LIMITED"]]);
    expect(
      await server.dataSource.query(`select count(*)::int as ready from data_export where user_id = $1 and status = 'READY'`, [hasty.id]),
    ).toEqual([{ ready: 1 }]);
    const later: string[][] = [];
    for (const seconds of [policy.dataExport.windowSeconds - 1, 1]) {
      server.advanceTime(seconds * 1_000);
      later.push(await ask(await signedIn(server, hasty, { steppedUp: true })));
    }
    expect(tried("dataExport.windowSeconds", later.length, later.filter((code) => code.length === 0).length)).toBe(1);
    await server.runWorker();
  });

  it("is deleted after its days, file and all, with one line in the journal; the sweep leaves a living one alone", async () => {
    const keys = async () => {
      const found: string[] = [];
      for await (const { key } of server.services.fileStorage.list()) found.push(key);
      return found;
    };
    const [ready] = await server.dataSource.query<{ id: string; key: string }[]>(
      `select id, storage_key as key from data_export where user_id = $1 and status = 'READY'`,
      [farm.manager.id],
    );
    server.advanceTime((retention.dataExportDays - 2) * day);
    await server.runWorker();
    expect(await keys()).toContain(ready?.key);
    server.advanceTime(2 * day);
    await server.runWorker();
    expect(await keys()).not.toContain(ready?.key);
    const as = await signedIn(server, farm.manager, { steppedUp: true });
    expect((await linkTo(ready?.id ?? "", as))?.problems).toEqual([{ code: "EXPORT_NOT_READY" }]);
    expect(
      await server.dataSource.query(`select distinct actor_kind from audit_entry where action = 'purge' and subject_kind = 'data_export'`),
    ).toEqual([{ actor_kind: "SYSTEM" }]);
  });

  it(figure("dataExport.abandonedSeconds", "is taken over when whoever prepared it died"), async () => {
    const unlucky = await addUser(server);
    const as = await signedIn(server, unlucky, { steppedUp: true });
    expect(await ask(as)).toEqual([]);
    await server.dataSource.query(`update data_export set status = 'PREPARING', attempts = 1, alive_at = $2 where user_id = $1`, [
      unlucky.id,
      server.services.clock.now(),
    ]);
    const statuses: (string | undefined)[] = [];
    for (const seconds of [policy.dataExport.abandonedSeconds, 1]) {
      server.advanceTime(seconds * 1_000);
      await server.runWorker();
      statuses.push((await lastExport(as))?.status);
    }
    expect(tried("dataExport.abandonedSeconds", statuses.length, statuses.filter((status) => status === "READY").length)).toBe(1);
  });

  it(
    figure("dataExport.attempts", "is tried three times when the disk refuses, then given up and said so; nothing is left of it"),
    async () => {
      const unlucky = await addUser(server);
      const as = await signedIn(server, unlucky, { steppedUp: true });
      expect(await ask(as)).toEqual([]);
      const folder = path.join(server.services.settings.dataDir, "files");
      renameSync(folder, `${folder}-away`);
      writeFileSync(folder, "a file where a folder should be");
      const statuses: (string | undefined)[] = [];
      for (let turn = 0; turn <= policy.dataExport.attempts; turn++) {
        await server.runWorker();
        statuses.push((await lastExport(as))?.status);
      }
      rmSync(folder);
      renameSync(`${folder}-away`, folder);
      expect(tried("dataExport.attempts", statuses.filter((status) => status === "ASKED").length + 1, 0)).toBe(0);
      expect(statuses).toEqual(["ASKED", "ASKED", "FAILED", "FAILED"]);
      expect(await ask(as)).toEqual([]);
      await server.runWorker();
      expect(await lastExport(as)).toMatchObject({ status: "READY" });
    },
  );
});

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { loadTrustedDocuments } from "../platform/graphql/trusted-documents.ts";
import { verifyAudit } from "../platform/audit/verify-audit.ts";
import { addUser } from "../testing/accounts.ts";
import { buildServer, startBuiltServer, type BuiltServer } from "../testing/built-server.ts";
import { pdfFile } from "../testing/files.ts";
import { solveHumanCheck } from "../testing/human-check.ts";
import { addApiToken, addMembershipRequest } from "../testing/organisations.ts";
import { addFarm, readyDraft } from "../testing/refund-scenario.ts";
import { newEmail, registrationOf } from "../testing/registration-scenario.ts";
import { sendGraphql, type Caller } from "../testing/send-graphql.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

const rounds = Number(process.env["DURABILITY_ROUNDS"] ?? 4);
/** Longer than the work of a round takes on a busy machine, so that the blow falls anywhere in it. */
const longestLifeMs = 1_500;

/** Prepares the world, shares its database and its files with the server that is killed, and looks at what is left. */
let world: TestServer;
let environment: Record<string, string>;

beforeAll(async () => {
  buildServer();
  world = await testServer();
  const { dataDir } = world.services.settings;
  const temporary = path.join(dataDir, "tmp");
  mkdirSync(temporary);
  environment = {
    DATABASE_URL: world.ownerUrl,
    DATA_DIR: dataDir,
    TMPDIR: temporary,
    LOG_LEVEL: "silent",
    AUTHENTICATION_CALLS_PER_MINUTE: "10000",
  };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.stop();
});

interface Acknowledged {
  readonly submitted: string[];
  readonly approved: string[];
  readonly registered: string[];
  readonly documents: string[];
}
const acknowledged: Acknowledged = { submitted: [], approved: [], registered: [], documents: [] };

const payloads = { submitRefundRequest: "refundRequest { id }", decideApproval: "approval { id }", attachDocument: "document { id }" };

/** Sends a mutation; answers the id of its noun when the server acknowledged it before it died. */
async function send(server: BuiltServer, name: keyof typeof payloads, input: object, as: Caller): Promise<string | null> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${payloads[name]} problems { code } } }`;
  const answer = await sendGraphql<Record<string, Record<string, { id: string } | null>>>(
    server.url,
    { query, variables: { input } },
    as,
  ).catch(() => null);
  const payload = answer?.data?.[name];
  if (answer && !payload) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
  return Object.values(payload ?? {}).find((noun) => noun !== null && "id" in noun)?.id ?? null;
}

/** Registration is for people without a token: by the hash of the document our pages send. */
const [registerHash] = [...loadTrustedDocuments(path.resolve(import.meta.dirname, "../../trusted-documents"))].find(([, text]) =>
  text.includes("registerUser("),
) ?? [""];

async function register(server: BuiltServer, input: object): Promise<boolean> {
  const body = { variables: { input }, extensions: { persistedQuery: { sha256Hash: registerHash } } };
  const answer = await sendGraphql<{ registerUser: { problems: object[] } }>(server.url, body).catch(() => null);
  return answer?.data?.registerUser.problems.length === 0;
}

async function prepareRound() {
  const farms = await Promise.all([1, 2, 3].map(() => addFarm(world)));
  return Promise.all(
    farms.map(async (farm) => ({
      farm,
      as: await addApiToken(world, farm.manager),
      draft: await readyDraft(world, farm),
      approvalId: await addMembershipRequest(world, farm.structure, await addUser(world)),
      registration: { ...registrationOf(newEmail()), humanCheck: await solveHumanCheck(world, "REGISTER") },
    })),
  );
}

/** Uploads, submissions, approvals and registrations together, until the server is killed. */
async function live(server: BuiltServer, work: Awaited<ReturnType<typeof prepareRound>>): Promise<void> {
  const note = (list: string[]) => (id: string | null) => void (id !== null && list.push(id));
  const calls = work.flatMap(({ farm, as, draft, approvalId, registration }) => {
    const submission = { id: draft.id, version: draft.version, idempotencyKey: uuidv7() };
    const upload = { structureId: farm.structure.id, kind: "INVOICE", file: pdfFile() };
    return [
      send(server, "submitRefundRequest", submission, as).then(note(acknowledged.submitted)),
      send(server, "decideApproval", { id: approvalId, verdict: "APPROVED" }, as).then(note(acknowledged.approved)),
      send(server, "attachDocument", upload, as).then(note(acknowledged.documents)),
      register(server, registration).then((isDone) => note(acknowledged.registered)(isDone ? registration.loginEmail : null)),
    ];
  });
  await wait(20 + Math.random() * longestLifeMs);
  await server.kill();
  await Promise.all(calls);
}

const count = async (sql: string, ...params: unknown[]) =>
  (await world.database.reader.query<{ n: number }>(`select count(*)::int as n ${sql}`, params))[0]?.n;
const filesUnder = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
    : [];

it(
  `killed ${rounds} times in the middle of its work, loses nothing it acknowledged and leaves nothing by half`,
  { timeout: 15_000 * rounds },
  async () => {
    for (let round = 1; round <= rounds; round++) {
      const work = await prepareRound();
      await live(await startBuiltServer(environment), work);
    }
    const last = await startBuiltServer(environment);
    await untilDelivered();
    const { submitted, approved, registered, documents } = acknowledged;
    console.log(
      `${rounds} kills; acknowledged: ${submitted.length} submissions, ${approved.length} approvals, ${registered.length} registrations, ${documents.length} files`,
    );

    expect(await count("from refund_request where status <> 'DRAFT' and id = any($1)", submitted)).toBe(submitted.length);
    expect(await count("from approval where status = 'APPROVED' and id = any($1)", approved)).toBe(approved.length);
    expect(await count("from app_user where login_email = any($1)", registered)).toBe(registered.length);
    expect(await count("from document where id = any($1)", documents)).toBe(documents.length);

    // Nothing by half: each effect with all of its parts, and its entry in the journal.
    expect(
      await count(
        "from refund_request r where status <> 'DRAFT' and not exists (select from refund_event e where e.request_id = r.id and e.status = 'SUBMITTED')",
      ),
    ).toBe(0);
    // A sent request is whole: frozen with all of its lines, its invoices claimed, in the hands of an office; a draft claims nothing.
    expect(
      await count(`from refund_request r where (r.status <> 'DRAFT') is distinct from (r.snapshot is not null and r.office_id is not null)
        or exists (select from refund_line l where l.request_id = r.id and l.claimed is distinct from (r.status <> 'DRAFT'))
        or jsonb_array_length(r.snapshot -> 'lines') <> (select count(*) from refund_line l where l.request_id = r.id)`),
    ).toBe(0);
    expect(
      await count("from refund_event e join refund_request r on r.id = e.request_id where e.status = 'SUBMITTED' and r.status = 'DRAFT'"),
    ).toBe(0);
    expect(
      await count(`from approval a join membership_request q on q.approval_id = a.id
      where (a.status = 'APPROVED') is distinct from exists (select from membership m where m.user_id = q.user_id and m.structure_id = q.structure_id)`),
    ).toBe(0);
    expect(
      await count("from app_user u where status = 'PENDING_ACTIVATION' and not exists (select from registration r where r.user_id = u.id)"),
    ).toBe(0);
    for (const [action, effects] of [
      ["submitRefundRequest", "from refund_request where status <> 'DRAFT'"],
      ["decideApproval", "from approval where status = 'APPROVED'"],
      ["attachDocument", "from document where storage_key is not null and uploaded_by is not null and kind = 'INVOICE'"],
    ] as const) {
      expect([action, await count("from audit_entry where action = $1 and result = 'ACCEPTED'", action)]).toEqual([
        action,
        await count(effects),
      ]);
    }

    // At least one activation mail for each account, and a letter to each person who was approved.
    for (const address of registered) expect((await mailsTo(last, address)).some((text) => text.includes("/activation?jeton="))).toBe(true);
    const people = await world.database.reader.query<{ address: string }>(
      `select u.login_email as address from approval a join app_user u on u.id = a.requester_id where a.id = any($1)`,
      [approved],
    );
    for (const { address } of people) expect((await mailsTo(last, address)).length).toBeGreaterThan(0);

    expect(await last.terminate()).toBe(0);
    await agreeOnFiles();
    expect((await verifyAudit(world.database.reader, world.services.secrets)).firstBroken).toBeNull();
  },
);

it("told to stop, finishes what it has begun and ends by itself", async () => {
  const [work] = await prepareRound();
  if (!work) throw new Error("nothing to do");
  const server = await startBuiltServer(environment);
  const { id, version } = work.draft;
  const inHand = send(server, "submitRefundRequest", { id, version, idempotencyKey: uuidv7() }, work.as);
  await wait(10); // it is on its way
  const begin = performance.now();
  expect(await server.terminate()).toBe(0);
  expect(performance.now() - begin).toBeLessThan(15_000);
  const isAcknowledged = (await inHand) !== null;
  expect(await count("from refund_request where id = $1 and status <> 'DRAFT'", id)).toBe(isAcknowledged ? 1 : 0);
});

/** A lease of a worker that died ends after a minute: time is moved. */
async function untilDelivered(): Promise<void> {
  await world.database.reader.query(
    `update outbox_message set leased_until = null, available_at = least(available_at, now()) where done_at is null`,
  );
  for (let tries = 0; tries < 400; tries++) {
    if ((await count("from outbox_message where done_at is null and failed_at is null")) === 0) break;
    await wait(25);
  }
  expect(await count("from outbox_message where done_at is null")).toBe(0);
}

async function mailsTo(server: BuiltServer, address: string): Promise<string[]> {
  const mails = (await (await fetch(`${server.url}/dev/mails.json?to=${encodeURIComponent(address)}`)).json()) as { text: string }[];
  return mails.map((mail) => mail.text);
}

/** A day later the sweep has removed what no row knows; every row has its bytes. */
async function agreeOnFiles(): Promise<void> {
  const { dataDir } = world.services.settings;
  vi.stubEnv("TMPDIR", environment["TMPDIR"]);
  world.advanceTime(25 * 3_600_000);
  await world.runWorker();
  const rows = await world.database.reader.query<{ key: string; sha256: Buffer }>(
    `select storage_key as key, sha256 from document where kind = 'INVOICE'`,
  );
  const folder = path.join(dataDir, "files");
  expect(filesUnder(folder).sort()).toEqual(rows.map((row) => row.key).sort());
  for (const { key, sha256 } of rows)
    expect(
      createHash("sha256")
        .update(readFileSync(path.join(folder, key.slice(-2), key)))
        .digest(),
    ).toEqual(sha256);
  expect(filesUnder(path.join(dataDir, "tmp"))).toEqual([]);
}

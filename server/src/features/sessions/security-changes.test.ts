import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeOfStep, stepAt } from "../second-factors/index.ts";
import { setTimeout as wait } from "node:timers/promises";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addApp } from "../../testing/authenticator.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { sessionsFeature } from "./index.ts";

const password = "Chemin-creux-83-lierre";
const passwords = { password, passwordConfirmation: password };
const VIEWER = `{ viewer { sessionLevel } }`;

let server: TestServer;
let user: TestUser;
let trusted: TestBrowser;
/** The session in use, fresh factor shown. */
let here: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  server = await testServer({ features: [...accountFeatures, sessionsFeature], settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(async () => {
  server.advanceTime(86_400_000);
  user = await addUser(server);
  trusted = new TestBrowser(server);
  await trusted.signIn(user, { trustDevice: true });
  here = await signedIn(server, user, { steppedUp: true });
  elsewhere = await signedIn(server, user);
});
afterAll(() => server.stop());

async function send(name: string, fields: string, input: object | null): Promise<Record<string, unknown>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = input
    ? `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code } } }`
    : `mutation { ${name} { ${fields} problems { code } } }`;
  const answer = await server.graphql<Record<string, Record<string, unknown>>>(document, input ? { input } : {}, here);
  if (answer.cookie) here = { cookie: answer.cookie };
  const payload = answer.data?.[name] ?? {};
  if (JSON.stringify(payload["problems"]) !== "[]") throw new Error(JSON.stringify(answer));
  return payload;
}

const isOpen = async (caller: Caller) =>
  (await server.graphql<{ viewer: { sessionLevel: string | null } }>(VIEWER, {}, caller)).data?.viewer.sessionLevel === "FULL";
const isTrusted = async (shown: string) => (await trusted.showPassword(user, shown)).viewer?.sessionLevel === "FULL";

async function resetPassword(): Promise<void> {
  await server.graphql(`mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`, {
    input: { loginEmail: user.loginEmail, humanCheck: await solveHumanCheck(server, "PASSWORD_RESET") },
  });
  await server.runWorker();
  const token = server.mailbox.filter(({ to }) => to === user.loginEmail).flatMap(({ text }) => /jeton=(\S+)/.exec(text)?.[1] ?? [])[0];
  await send("resetPassword", "done", { token, ...passwords });
}

async function addAuthenticator(): Promise<void> {
  const { secret } = await send("addAuthenticator", "secret", { name: "App" });
  await send("confirmAuthenticator", "recoveryCodes", { code: codeOfStep(String(secret), stepAt(server.services.clock.now())) });
}

/** What changes a password or a factor; `keeps`: the session that did it stays. A new operation of this kind is added here. */
const operations = [
  {
    name: "changePassword",
    keeps: true,
    shown: password,
    run: () => send("changePassword", "done", { currentPassword: testPassword, ...passwords }),
  },
  { name: "resetPassword", keeps: false, shown: password, run: resetPassword },
  { name: "confirmAuthenticator", keeps: true, shown: testPassword, run: addAuthenticator },
  {
    name: "removeFactor",
    keeps: true,
    shown: testPassword,
    run: async () => {
      const { id } = await addApp(server, user);
      await retrust();
      await send("removeFactor", "removedId", { id });
    },
  },
  { name: "renewRecoveryCodes", keeps: true, shown: testPassword, run: () => send("renewRecoveryCodes", "recoveryCodes", null) },
] as const;

/** Adding the app straight into the table ended the trust. */
async function retrust(): Promise<void> {
  await server.dataSource.query(
    `update user_device set trusted_at = $2, trusted_until = $2::timestamptz + interval '30 days' where user_id = $1`,
    [user.id, server.services.clock.now()],
  );
  expect(await isTrusted(testPassword)).toBe(true);
}

/** Until a transaction of this database waits for a row that another one holds. */
async function waitsForALock({ database }: TestServer): Promise<void> {
  const waiting = `select 1 from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`;
  for (let tries = 0; tries < 300 && (await database.reader.query(waiting)).length === 0; tries++) await wait(10);
}

describe("every change of password or factor", () => {
  it.each(operations)("ends the other sessions and the trust in every device: $name", async ({ keeps, shown, run }) => {
    const others = [trusted.caller, elsewhere];
    for (const caller of [here, ...others]) expect(await isOpen(caller)).toBe(true);
    await run();
    expect(await isOpen(here)).toBe(keeps);
    for (const caller of others) expect(await isOpen(caller)).toBe(false);
    expect(await isTrusted(shown)).toBe(false);
  });

  it.each([
    ["a suspension", `update app_user set status = 'SUSPENDED' where id = $1`],
    ["another login address", `update app_user set login_email = 'autre-' || login_email where id = $1`],
    ["a password written by another way", `update app_user set password_hash = 'x' where id = $1`],
    ["a staff role", `insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', now())`],
  ])("ends the trust in the database itself: %s", async (_, sql) => {
    const count = `select 1 from user_device where user_id = $1 and trusted_until is not null`;
    expect((await server.dataSource.query<unknown[]>(count, [user.id])).length).toBe(1);
    await server.dataSource.query(sql, [user.id]);
    expect(await server.dataSource.query(count, [user.id])).toEqual([]);
  });

  it("and only those: a profile corrected changes nothing", async () => {
    await server.dataSource.query(`update app_user set first_name = 'Jeannette', version = version + 1 where id = $1`, [user.id]);
    expect(await isTrusted(testPassword)).toBe(true);
  });
});

describe("a device trusted while the password is being reset", () => {
  it("is not: the session it was asked in is ended first", async () => {
    const browser = new TestBrowser(server);
    await browser.showPassword(user);
    const { promise: reset, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: hasBegun } = Promise.withResolvers<void>();
    const now = server.services.clock.now();
    const resetting = server.database.run(async (manager) => {
      await endSessionsOf(manager, { userId: user.id, reason: "PASSWORD_CHANGED", now });
      hasBegun();
      await reset;
    });
    await begun;
    const verifying = browser.showMailCode(user, { trustDevice: true });
    await waitsForALock(server);
    finish();
    await resetting;
    await expect(verifying).rejects.toThrow("UNAUTHENTICATED");
    const trust = await server.dataSource.query(`select 1 from user_device where user_id = $1 and trusted_until is not null`, [user.id]);
    expect(trust).toEqual([]);
  });
});

describe("signing out from afar", () => {
  const endOthers = () => send("endOtherSessions", "done", null);

  it("all the others ends the trust in the other devices, and keeps it in the one in use", async () => {
    expect(await isTrusted(testPassword)).toBe(true);
    const second = new TestBrowser(server);
    await second.signIn(user, { trustDevice: true });
    here = trusted.caller;
    await endOthers();
    expect((await second.showPassword(user)).viewer?.sessionLevel).toBe("PASSWORD");
    expect(await isTrusted(testPassword)).toBe(true);
    here = await signedIn(server, user);
    await endOthers();
    expect(await isTrusted(testPassword)).toBe(false);
  });

  it("one of them makes its browser a stranger", async () => {
    const list = await server.graphql<{ mySessions: { id: string; isCurrent: boolean }[] }>(`{ mySessions { id isCurrent } }`, {}, here);
    for (const { id, isCurrent } of list.data?.mySessions ?? []) if (!isCurrent) await send("endSession", "session { id }", { id });
    expect(await isTrusted(testPassword)).toBe(false);
    const known = await server.dataSource.query(`select 1 from user_device where user_id = $1 and browser_id is not null`, [user.id]);
    expect(known).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endSession } from "../../platform/sessions/end-session.ts";
import { resolveSession } from "../../platform/sessions/resolve-viewer.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser } from "../../testing/accounts.ts";
import { TestBrowser } from "../../testing/browser.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 40;
const SIGN_OUT = `mutation { signOut { viewer { sessionLevel } problems { code } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { problems { code } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 10_000 } });
});
beforeEach(() => server.advanceTime(86_400_000));
afterAll(() => server.stop());

/** A person who showed the password and has the code in hand. */
async function atTheCode(): Promise<{ caller: Caller; code: string; isOpen: () => Promise<boolean> }> {
  const user = await addUser(server);
  const browser = new TestBrowser(server);
  await browser.showPassword(user);
  await server.runWorker();
  const code = server.mailbox.filter(({ to }) => to === user.loginEmail).flatMap(({ text }) => /^\d{8}$/m.exec(text)?.[0] ?? [])[0] ?? "";
  const open = `select 1 from user_session where user_id = $1 and ended_at is null`;
  return { caller: browser.caller, code, isOpen: async () => (await server.dataSource.query<unknown[]>(open, [user.id])).length > 0 };
}

/** What signing out did before: look up whose session the token is, then end that one. */
async function signOutNaively(caller: Caller): Promise<void> {
  const now = server.services.clock.now();
  const token = caller.cookie?.replace("session=", "") ?? "";
  const viewer = await resolveSession(server.database.reader, token, { now, isBackground: false });
  if (viewer.kind !== "session") return;
  await server.database.run((manager) => endSession(manager, { sessionId: viewer.sessionId, reason: "SIGNED_OUT", now }));
}

async function race(delayMs: number): Promise<boolean> {
  const { caller, code, isOpen } = await atTheCode();
  const later = () => new Promise((resolve) => setTimeout(resolve, delayMs));
  await Promise.all([server.graphql(VERIFY, { input: { code } }, caller), later().then(() => server.graphql(SIGN_OUT, {}, caller))]);
  return isOpen();
}

describe("signing out while the code is being checked", () => {
  it("leaves no session alive, whichever comes first", async () => {
    let alive = 0;
    for (let round = 0; round < rounds; round++) if (await race(round)) alive++;
    console.log(`sign-out against the code check: ${rounds} rounds → ${alive} sessions left alive`);
    expect(alive).toBe(0);
  });

  it("control: looking the session up first leaves it alive when the code was accepted just before", async () => {
    const { caller, code, isOpen } = await atTheCode();
    await server.graphql(VERIFY, { input: { code } }, caller);
    await signOutNaively(caller);
    expect(await isOpen()).toBe(true);
    await server.graphql(SIGN_OUT, {}, caller);
    expect(await isOpen()).toBe(false);
  });

  it("gives the old token no other power", async () => {
    const { caller, code, isOpen } = await atTheCode();
    await server.graphql(VERIFY, { input: { code } }, caller);
    const viewer = await server.graphql<{ viewer: { sessionLevel: string | null } }>(`{ viewer { sessionLevel } }`, {}, caller);
    expect(viewer.data?.viewer.sessionLevel).toBeNull();
    expect(await isOpen()).toBe(true);
    await server.graphql(SIGN_OUT, {}, caller);
    expect(await isOpen()).toBe(false);
  });
});

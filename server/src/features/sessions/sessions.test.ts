import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { addApiToken } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { sessionsFeature } from "./index.ts";

const LIST = `{ mySessions { id device maskedIp createdAt lastUsedAt isCurrent } }`;
const END = `mutation ($input: EndSessionInput!) { endSession(input: $input) { session { id endedAt } problems { code } } }`;
const END_OTHERS = `mutation { endOtherSessions { done problems { code } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { problems { code } } }`;

const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1";

interface Listed {
  id: string;
  device: string;
  maskedIp: string;
  isCurrent: boolean;
}
interface Answers {
  mySessions: Listed[];
  endSession: { session: { id: string; endedAt: string } | null; problems: { code: string }[] };
  endOtherSessions: { done: boolean | null; problems: { code: string }[] };
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    features: [...accountFeatures, sessionsFeature],
    settings: { mailsPerAddressPerHour: 1_000 },
    now: new Date("2026-11-22T10:00:00Z"),
  });
});
afterAll(() => server.stop());

const ask = (document: string, input: object | null, caller: Caller) => server.graphql<Answers>(document, input ? { input } : {}, caller);
const listOf = async (caller: Caller) => (await ask(LIST, null, caller)).data?.mySessions ?? [];
const codeOf = async (caller: Caller) => (await ask(LIST, null, caller)).errors?.[0]?.extensions.code;
const end = (id: string, caller: Caller) => ask(END, { id }, caller);

/** The whole way in, from this browser. */
async function signInFrom(user: TestUser, userAgent: string): Promise<Caller> {
  const headers = { "user-agent": userAgent };
  const first = await ask(SIGN_IN, { loginEmail: user.loginEmail, password: testPassword }, { headers });
  await server.runWorker();
  const code = server.mailbox.flatMap((mail) => /^\d{8}$/m.exec(mail.text)?.[0] ?? []).at(-1) ?? "";
  const second = await ask(VERIFY, { code }, { headers, cookie: first.cookie ?? "" });
  await server.runWorker();
  return { headers, cookie: second.cookie ?? "" };
}
describe("my sessions", () => {
  it("are those open now, in plain words, with their network and the one that asks", async () => {
    const user = await addUser(server);
    const phone = await signInFrom(user, iphone);
    server.advanceTime(60_000);
    const computer = await signInFrom(user, firefox);
    expect(await listOf(computer)).toMatchObject([
      { device: "Firefox sur Windows", maskedIp: "127.0.0.0", isCurrent: true, createdAt: "2026-11-22T10:01:00.000Z" },
      { device: "Safari sur iPhone", maskedIp: "127.0.0.0", isCurrent: false, lastUsedAt: "2026-11-22T10:00:00.000Z" },
    ]);
    const english = await listOf({ ...phone, headers: { ...phone.headers, "accept-language": "en" } });
    expect(english.map((session) => session.device).sort()).toEqual(["Firefox on Windows", "Safari on iPhone"]);
  });

  it("leave out what is idle, over, of somebody else, or only showed the password", async () => {
    const user = await addUser(server);
    await signedIn(server, user);
    server.advanceTime(30 * 60_000);
    await signedIn(server, await addUser(server));
    await ask(SIGN_IN, { loginEmail: user.loginEmail, password: testPassword }, {});
    expect(await listOf(await signedIn(server, user))).toMatchObject([{ isCurrent: true }]);
  });

  it("are ended one by one: the browser's next request is UNAUTHENTICATED, and the journal says who did it", async () => {
    const user = await addUser(server);
    const lost = await signedIn(server, user);
    const mine = await signedIn(server, user);
    const id = (await listOf(mine)).find((session) => !session.isCurrent)?.id ?? "";
    const endedAt = server.services.clock.now().toISOString();
    for (let time = 0; time < 2; time++) {
      expect((await end(id, mine)).data?.endSession).toEqual({ session: { id, endedAt }, problems: [] });
    }
    expect(await codeOf(lost)).toBe("UNAUTHENTICATED");
    expect(await listOf(mine)).toHaveLength(1);
    const [entry] = await server.dataSource.query<object[]>(
      `select action, actor_user_id, subject_kind, subject_id, result from audit_entry where actor_user_id = $1 limit 1`,
      [user.id],
    );
    expect(entry).toEqual({ action: "endSession", actor_user_id: user.id, subject_kind: "Session", subject_id: id, result: "ACCEPTED" });
  });

  it("are ended all but this one", async () => {
    const user = await addUser(server);
    const others = [await signedIn(server, user), await signedIn(server, user)];
    const stranger = await signedIn(server, await addUser(server));
    const mine = await signedIn(server, user);
    expect((await ask(END_OTHERS, null, mine)).data?.endOtherSessions).toEqual({ done: true, problems: [] });
    for (const other of others) expect(await codeOf(other)).toBe("UNAUTHENTICATED");
    expect(await listOf(mine)).toHaveLength(1);
    expect(await listOf(stranger)).toHaveLength(1);
  });

  it("of somebody else answer like those that do not exist", async () => {
    const owner = await signedIn(server, await addUser(server));
    const stranger = await signedIn(server, await addUser(server));
    const [session] = await listOf(owner);
    for (const id of [session?.id ?? "", "019a0000-0000-7000-8000-000000000000"]) {
      expect((await end(id, stranger)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
    expect(await listOf(owner)).toHaveLength(1);
  });

  it("are for people: a program neither sees nor ends them", async () => {
    const user = await addUser(server);
    const [session] = await listOf(await signedIn(server, user));
    const program = await addApiToken(server, user);
    expect(await codeOf(program)).toBe("FORBIDDEN");
    expect((await end(session?.id ?? "", program)).data?.endSession.problems).toEqual([{ code: "HUMAN_ONLY" }]);
    expect((await ask(END_OTHERS, null, program)).data?.endOtherSessions.problems).toEqual([{ code: "HUMAN_ONLY" }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { viewer { sessionLevel user { id } } problems { code } } }`;
const RENEW = `mutation ($input: RenewPasswordInput!) { renewPassword(input: $input) { viewer { sessionLevel } problems { code path } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { code } } }`;
const VIEWER = `{ viewer { sessionLevel user { id passwordChangedAt passwordExpiresAt } passwordRules { minLength personalWords } } }`;
const day = 86_400_000;
const maxAgeDays = 180;
const chosen = "Cidre-olive-93-tambour";
const twice = (password: string) => ({ password, passwordConfirmation: password });

interface Problems {
  problems: { code: string; path?: string[] }[];
}
interface Answers {
  verifySignInCode: Problems & { viewer: { sessionLevel: string; user: object | null } | null };
  renewPassword: Problems & { viewer: { sessionLevel: string } | null };
  changePassword: Problems;
  viewer: {
    sessionLevel: string | null;
    user: { passwordChangedAt: string; passwordExpiresAt: string | null } | null;
    passwordRules: { minLength: number; personalWords: string[] } | null;
  };
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
afterAll(() => server.stop());

const ask = (document: string, input: object | undefined, cookie: string) =>
  server.graphql<Answers>(document, input ? { input } : {}, { cookie });

/** Password, then the code of the mail; answers the cookie. */
async function signIn(user: TestUser, password = testPassword): Promise<{ cookie: string; level: string | undefined }> {
  const first = await server.graphql(SIGN_IN, { input: { loginEmail: user.loginEmail, password } });
  await server.runWorker();
  const code = server.mailbox.findLast((mail) => mail.to === user.loginEmail && /^\d{8}$/m.test(mail.text))?.text.match(/^\d{8}$/m)?.[0];
  const second = await ask(VERIFY, { code }, first.cookie ?? "");
  return { cookie: second.cookie ?? "", level: second.data?.verifySignInCode.viewer?.sessionLevel };
}

/** A user whose password is too old, signed in with both factors. */
async function lateUser(): Promise<{ user: TestUser; cookie: string; level: string | undefined }> {
  const user = await addUser(server);
  server.advanceTime(maxAgeDays * day);
  return { user, ...(await signIn(user)) };
}

describe(`a password of ${maxAgeDays} days`, () => {
  it(figure("password.maxAgeDays", "is good until the moment before, then to be replaced, after the second factor"), async () => {
    const user = await addUser(server);
    server.advanceTime(maxAgeDays * day - 1_000);
    const levels = [(await signIn(user)).level];
    server.advanceTime(1_000);
    levels.push((await signIn(user)).level);
    expect(tried("password.maxAgeDays", levels.length, levels.filter((level) => level === "FULL").length)).toBe(1);
    expect(levels).toEqual(["FULL", "RENEWAL"]);
  });

  it("opens nothing but its renewal: every other door answers which one it is", async () => {
    const { cookie } = await lateUser();
    const reason = { code: "UNAUTHENTICATED", reason: "PASSWORD_RENEWAL_REQUIRED" };
    const doors = [
      `mutation { sendStepUpCode { problems { code } } }`,
      `mutation { sendSignInCode { problems { code } } }`,
      `mutation { changePassword(input: { currentPassword: "a", password: "${chosen}", passwordConfirmation: "${chosen}" }) { done } }`,
    ];
    for (const door of doors) expect((await ask(door, undefined, cookie)).errors?.[0]?.extensions).toMatchObject(reason);
    const { viewer } = (await ask(VIEWER, undefined, cookie)).data ?? {};
    expect(viewer).toMatchObject({ sessionLevel: "RENEWAL", user: null, passwordRules: { minLength: 12 } });
  });

  it("is replaced: the session is full under a new token, the others end, a notice leaves, the age starts again", async () => {
    const { user, cookie } = await lateUser();
    const other = (await signIn(user)).cookie;
    const renewed = await ask(RENEW, twice(chosen), cookie);
    expect(renewed.data?.renewPassword).toEqual({ viewer: { sessionLevel: "FULL" }, problems: [] });
    expect(renewed.cookie).not.toBe(cookie);
    for (const ended of [cookie, other]) expect((await ask(VIEWER, undefined, ended)).data?.viewer.sessionLevel).toBeNull();
    const now = server.services.clock.now();
    expect((await ask(VIEWER, undefined, renewed.cookie ?? "")).data?.viewer.user).toMatchObject({
      passwordChangedAt: now.toISOString(),
      passwordExpiresAt: new Date(now.getTime() + maxAgeDays * day).toISOString(),
    });
    await server.runWorker();
    expect(server.mailbox.filter((mail) => mail.to === user.loginEmail && mail.subject === "Votre mot de passe a été changé").length).toBe(
      1,
    );
    expect((await signIn(user, chosen)).level).toBe("FULL");
  });

  it("is not replaced by itself, nor guessed there: after ten tries the renewal waits", async () => {
    const { cookie } = await lateUser();
    const codes = [];
    for (let attempt = 0; attempt <= policy.password.failures; attempt++)
      codes.push((await ask(RENEW, twice(testPassword), cookie)).data?.renewPassword.problems[0]?.code);
    console.info(
      `renewal with the password of today: ${codes.length} → ${codes.filter((code) => code === "PASSWORD_UNCHANGED").length} looked at`,
    );
    expect(codes).toEqual([...Array<string>(policy.password.failures).fill("PASSWORD_UNCHANGED"), "RATE_LIMITED"]);
    expect((await ask(VIEWER, undefined, cookie)).data?.viewer.sessionLevel).toBe("RENEWAL");
  });

  it("is renewed once when two requests race", async () => {
    const { cookie } = await lateUser();
    const passwords = [chosen, "Poire-granit-51-hautbois", "Lavande-47-orgue-basalte"];
    const answers = await Promise.all(passwords.map((password) => ask(RENEW, twice(password), cookie)));
    const renewed = answers.filter((answer) => answer.data?.renewPassword?.viewer?.sessionLevel === "FULL").length;
    console.info(`racing renewals: ${answers.length} → ${renewed}`);
    expect(renewed).toBe(1);
  });

  it("does not end a session that is open: the renewal comes at the next sign-in", async () => {
    const user = await addUser(server);
    server.advanceTime(maxAgeDays * day - 60_000);
    const { cookie } = await signIn(user);
    server.advanceTime(120_000);
    expect((await ask(VIEWER, undefined, cookie)).data?.viewer.sessionLevel).toBe("FULL");
  });
});

it("a session that needs no renewal, or showed only its password, cannot renew", async () => {
  const user = await addUser(server);
  const full = await signedIn(server, user);
  expect((await ask(RENEW, twice(chosen), full.cookie ?? "")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  const passwordOnly = (await server.graphql(SIGN_IN, { input: { loginEmail: user.loginEmail, password: testPassword } })).cookie ?? "";
  expect((await ask(RENEW, twice(chosen), passwordOnly)).errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" });
});

it("a changed password cannot be the one of today", async () => {
  const cookie = (await signedIn(server, await addUser(server))).cookie ?? "";
  const same = await ask(CHANGE, { currentPassword: testPassword, ...twice(testPassword) }, cookie);
  expect(same.data?.changePassword.problems.map(({ code }) => code)).toEqual(["PASSWORD_UNCHANGED"]);
});

it("no password ages when the setting says 0", async () => {
  const ageless = await testServer({ features: accountFeatures, settings: { passwordMaxAgeDays: 0 } });
  const cookie = (await signedIn(ageless, await addUser(ageless))).cookie ?? "";
  const { data } = await ageless.graphql<Answers>(VIEWER, {}, { cookie });
  expect(data?.viewer.user?.passwordExpiresAt).toBeNull();
  await ageless.stop();
});

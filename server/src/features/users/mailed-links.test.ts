import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { registrationScenario, type RegistrationScenario } from "../../testing/registration-scenario.ts";
import type { TestServer } from "../../testing/test-server.ts";

const LINK = `query ($token: String!) { accountLink(token: $token) { status maskedEmail passwordRules { minLength personalWords } } }`;
const ASK = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { maskedEmail problems { code path } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { done problems { code } } }`;
const minute = 60_000;
const chosen = "Grange-Orange-27-lune";

interface Answers {
  accountLink: { status: string; maskedEmail: string | null; passwordRules: { minLength: number; personalWords: string[] } | null };
  requestPasswordReset: { maskedEmail: string | null; problems: { code: string; path: string[] }[] };
  resetPassword: { done: boolean | null; problems: { code: string }[] };
}

let at: RegistrationScenario;
let server: TestServer;
beforeAll(async () => {
  at = await registrationScenario();
  server = at.server;
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const look = async (token: string) => (await server.graphql<Answers>(LINK, { token })).data?.accountLink;
const askBy = async (by: { loginEmail?: string; token?: string }) => {
  const humanCheck = await solveHumanCheck(server, "PASSWORD_RESET");
  return (await server.graphql<Answers>(ASK, { input: { ...by, humanCheck } })).data?.requestPasswordReset;
};
const reset = async (token: string) =>
  (await server.graphql<Answers>(RESET, { input: { token, password: chosen, passwordConfirmation: chosen } })).data?.resetPassword;
/** Links sent to this person, in the order they were made. */
const resetTokens = async (user: TestUser) => {
  await server.runWorker();
  return server.mailbox
    .filter((mail) => mail.to === user.loginEmail)
    .flatMap((mail) => /\/reinitialisation\?jeton=([\w-]+)/.exec(mail.text)?.[1] ?? []);
};
async function resetLink(): Promise<{ user: TestUser; token: string }> {
  const user = await addUser(server, { firstName: "Léontine" });
  await askBy({ loginEmail: user.loginEmail });
  return { user, token: (await resetTokens(user))[0] ?? "" };
}

describe("opening a mailed link, as a mail scanner does before anybody", () => {
  const openings = 20;
  /** The page, its head, and what its program asks, again and again. */
  async function scan(page: string, token: string): Promise<void> {
    for (let opening = 0; opening < openings; opening++) {
      await fetch(`${server.url}/${page}?jeton=${token}`);
      await fetch(`${server.url}/${page}?jeton=${token}`, { method: "HEAD" });
      expect((await look(token))?.status).toBe("VALID");
    }
  }

  it("does not activate the account, nor use the link up", async () => {
    const { input, token } = await at.registered();
    await scan("activation", token);
    const status = `select status from app_user where login_email = $1`;
    expect(await at.rows(status, input.loginEmail)).toEqual([{ status: "PENDING_ACTIVATION" }]);
    expect((await at.activate(token))?.outcome).toBe("STRUCTURE_CREATED");
    console.log(`activation link opened: ${3 * openings} attempts → 0 used it up`);
  });

  it("does not change a password, nor use the link up", async () => {
    const { token } = await resetLink();
    await scan("reinitialisation", token);
    expect((await reset(token))?.done).toBe(true);
    console.log(`reset link opened: ${3 * openings} attempts → 0 used it up`);
  });
});

describe("a reset link that is over", () => {
  it("brings another to the same address in one click, without its being typed; only the newest works", async () => {
    const { user, token } = await resetLink();
    server.advanceTime(30 * minute);
    expect((await look(token))?.status).toBe("EXPIRED");
    expect(await askBy({ token })).toEqual({ maskedEmail: expect.stringContaining("****@") as string, problems: [] });
    const second = (await resetTokens(user)).at(-1) ?? "";
    await askBy({ token: second });
    const third = (await resetTokens(user)).at(-1) ?? "";
    expect(new Set([token, second, third]).size).toBe(3);
    expect([(await look(second))?.status, (await look(third))?.status]).toEqual(["EXPIRED", "VALID"]);
    expect((await reset(second))?.problems).toEqual([{ code: "LINK_EXPIRED" }]);
    expect((await reset(third))?.done).toBe(true);
  });

  it("says nothing to whoever does not hold it: an invented one is refused, one of another purpose too, and nothing leaves", async () => {
    const { token: activation } = await at.registered();
    const before = server.mailbox.length;
    for (const token of ["invented", activation]) {
      expect(await askBy({ token })).toEqual({ maskedEmail: null, problems: [{ code: "LINK_INVALID", path: ["token"] }] });
    }
    await server.runWorker();
    expect(server.mailbox.length).toBe(before);
  });

  it("sends five mails an hour at most", async () => {
    const { token } = await resetLink();
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt++) codes.push((await askBy({ token }))?.problems[0]?.code);
    console.log(`new links asked from one link: ${codes.length + 1} attempts → ${codes.filter((code) => !code).length + 1} sent`);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, "RATE_LIMITED", "RATE_LIMITED"]);
  });

  it("brings nothing to an account that was suspended meanwhile", async () => {
    const { user, token } = await resetLink();
    await server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [user.id]);
    expect((await askBy({ token }))?.problems).toEqual([]);
    expect((await resetTokens(user)).length).toBe(1);
  });
});

describe("the rules of a password to choose", () => {
  it("are told to whoever holds a valid link or is signed in, and to nobody else", async () => {
    const { user, token } = await resetLink();
    const rules = { minLength: 12, personalWords: expect.arrayContaining([user.loginEmail, "Léontine", "Martin"]) as string[] };
    expect((await look(token))?.passwordRules).toEqual(rules);
    const viewer = `{ viewer { passwordRules { minLength personalWords } } }`;
    expect((await server.graphql(viewer, {}, await signedIn(server, user))).data?.["viewer"]).toEqual({ passwordRules: rules });
    expect((await server.graphql(viewer)).data?.["viewer"]).toEqual({ passwordRules: null });
    server.advanceTime(30 * minute);
    expect((await look(token))?.passwordRules).toBeNull();
    expect((await look("invented"))?.passwordRules).toBeNull();
  });

  it("hold the structure asked for, before there is an account in it", async () => {
    const { input, token } = await at.registered();
    expect((await look(token))?.passwordRules?.personalWords).toContain(input.siret);
  });
});

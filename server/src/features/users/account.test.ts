import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const mutation = (name: string, fields: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { code path } } }`;
const REQUEST_RESET = mutation("requestPasswordReset", "maskedEmail");
const RESET = mutation("resetPassword", "done");
const CHANGE = mutation("changePassword", "done");
const PROFILE = mutation("updateProfile", "user { firstName lastName phone contactEmail loginEmail language }");
const SIGN_IN = mutation("signIn", "challenge { maskedEmail }");
const STEP_UP = mutation("stepUp", "viewer { steppedUpUntil sessionLevel }");
const SEND_STEP_UP = `mutation { sendStepUpCode { challenge { remainingAttempts } problems { code } } }`;
const SIGN_OUT = `mutation { signOut { viewer { sessionLevel user { id } } problems { code } } }`;
const VIEWER = `{ viewer { sessionLevel user { loginEmail } steppedUpUntil } }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { status maskedEmail } }`;

interface Answer {
  problems: { code: string; path: string[] }[];
  done?: boolean;
  maskedEmail?: string;
  challenge?: object;
  user?: object;
  viewer?: { sessionLevel: string | null; steppedUpUntil?: string | null };
}
type Answers = Record<string, Answer> & { viewer: { sessionLevel: string | null; user: object | null; steppedUpUntil: string | null } };

const newPassword = "Grange-Orange-27-lune";
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const ask = (document: string, input: object | null = null, caller: Caller = {}) =>
  server.graphql<Answers>(document, input ? { input } : {}, caller);
const viewerOf = async (caller: Caller) => (await ask(VIEWER, null, caller)).data?.viewer;
const mailsTo = async (user: TestUser) => {
  await server.runWorker();
  return server.mailbox.filter((mail) => mail.to === user.loginEmail);
};
const signInCodes = async (user: TestUser, password: string) =>
  (await ask(SIGN_IN, { loginEmail: user.loginEmail, password })).data?.["signIn"]?.problems.map((problem) => problem.code);
const requestReset = async (loginEmail: string) =>
  ask(REQUEST_RESET, { loginEmail, humanCheck: await solveHumanCheck(server, "PASSWORD_RESET") });
const resetToken = async (user: TestUser) => {
  await requestReset(user.loginEmail);
  const links = (await mailsTo(user)).flatMap((mail) => /\/reinitialisation\?jeton=([\w-]+)/.exec(mail.text)?.[1] ?? []);
  return links.at(-1) ?? ""; // a notice may leave beside it, in any order
};
const reset = async (token: string, password = newPassword) =>
  (await ask(RESET, { token, password, passwordConfirmation: password })).data?.["resetPassword"];

describe("a forgotten password", () => {
  it("is replaced behind a mailed link; every session ends, a notice leaves, and signing in still asks for a code", async () => {
    const user = await addUser(server);
    const session = await signedIn(server, user);
    const token = await resetToken(user);
    expect(await reset(token)).toEqual({ done: true, problems: [] });
    expect((await viewerOf(session))?.sessionLevel).toBeNull();
    expect((await mailsTo(user)).map((mail) => mail.subject)).toContain("Votre mot de passe a été changé");
    expect(await signInCodes(user, testPassword)).toEqual(["CREDENTIALS_INVALID"]);
    const again = await ask(SIGN_IN, { loginEmail: user.loginEmail, password: newPassword });
    expect((await viewerOf({ cookie: again.cookie ?? "" }))?.sessionLevel).toBe("PASSWORD");
  });

  it("says nothing of the address: same answer and same statements for an unknown, a suspended and an active one, and no mail but to the last", async () => {
    const suspended = await addUser(server, { status: "SUSPENDED" });
    const active = await addUser(server);
    const before = server.mailbox.length;
    const counts: number[] = [];
    for (const loginEmail of [suspended.loginEmail, "personne@nulle-part.example"]) {
      const asked = async () =>
        expect((await requestReset(loginEmail)).data?.["requestPasswordReset"]).toEqual({
          maskedEmail: expect.stringContaining("****@") as string,
          problems: [],
        });
      counts.push(await countStatements(asked));
    }
    counts.push(await countStatements(() => requestReset(active.loginEmail)));
    expect(new Set(counts).size).toBe(1);
    await server.runWorker();
    expect(server.mailbox.slice(before).map((mail) => mail.to)).toEqual([active.loginEmail]);
  });

  it(
    figure(
      "links.passwordResetSeconds",
      figure("once.passwordResetLink", "has a link for 30 minutes and for one use, and only the newest one works"),
    ),
    async () => {
      const user = await addUser(server);
      const first = await resetToken(user);
      const second = await resetToken(user);
      expect((await reset(first))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
      const racers = ["Une-Autre-Idée-64!", ...Array.from({ length: 7 }, () => newPassword)];
      const answers = await Promise.all(racers.map((password) => reset(second, password)));
      expect(tried("once.passwordResetLink", answers.length, answers.filter((answer) => answer?.done).length)).toBe(1);
      const inTime = await resetToken(user);
      server.advanceTime(30 * 60_000 - 1);
      expect((await reset(inTime, "Charrette-94-lilas-bleu"))?.done).toBe(true); // never the password of today
      const third = await resetToken(user);
      server.advanceTime(30 * 60_000);
      expect((await reset(third))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
      expect((await server.graphql(LINK, { token: third })).data?.["accountLink"]).toEqual({
        status: "EXPIRED",
        maskedEmail: "pe****@ferme.example",
      });
      tried("links.passwordResetSeconds", 2, 1); // a millisecond before the end, and at the end
    },
  );

  it("gives the owner a way in while a stranger keeps failing", async () => {
    const user = await addUser(server);
    for (let attempt = 0; attempt < 11; attempt++) await signInCodes(user, "Autre-chose-12345");
    expect(await signInCodes(user, testPassword)).toEqual(["RATE_LIMITED"]);
    await reset(await resetToken(user));
    expect(await signInCodes(user, newPassword)).toEqual([]);
  });

  it("is asked five times an hour at most, so that a stranger leaves room for the owner's codes", async () => {
    const user = await addUser(server);
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt++)
      codes.push((await requestReset(user.loginEmail)).data?.["requestPasswordReset"]?.problems[0]?.code);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, "RATE_LIMITED"]);
    expect(await signInCodes(user, testPassword)).toEqual([]);
  });

  it("needs 16 characters from staff", async () => {
    const agent = await addUser(server);
    await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', now())`, [agent.id]);
    expect((await reset(await resetToken(agent), "Lune-Verte-27k"))?.problems).toEqual([
      { code: "PASSWORD_TOO_SHORT", path: ["password"] },
    ]);
  });
});

describe("changing the password", () => {
  const change = async (caller: Caller, currentPassword: string, password = newPassword) =>
    (await ask(CHANGE, { currentPassword, password, passwordConfirmation: password }, caller)).data?.["changePassword"];

  it("asks for the current one, keeps this session, ends the others and sends a notice", async () => {
    const user = await addUser(server);
    const [here, elsewhere] = [await signedIn(server, user), await signedIn(server, user)];
    expect((await change(here, "Pas-la-bonne-12"))?.problems).toEqual([{ code: "PASSWORD_INCORRECT", path: ["currentPassword"] }]);
    expect(await change(here, testPassword)).toEqual({ done: true, problems: [] });
    expect((await viewerOf(here))?.sessionLevel).toBe("FULL");
    expect((await viewerOf(elsewhere))?.sessionLevel).toBeNull();
    expect((await mailsTo(user)).map((mail) => mail.subject)).toEqual(["Votre mot de passe a été changé"]);
    expect(await signInCodes(user, newPassword)).toEqual([]);
  });

  it("is no place to guess in: the eleventh attempt waits", async () => {
    const user = await addUser(server);
    const here = await signedIn(server, user);
    const codes = [];
    for (let attempt = 0; attempt < 11; attempt++) codes.push((await change(here, "Pas-la-bonne-12"))?.problems[0]?.code);
    expect(codes).toEqual([...Array<string>(10).fill("PASSWORD_INCORRECT"), "RATE_LIMITED"]);
  });
});

describe("the profile", () => {
  it("is replaced; a new contact address is told to the login address", async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user);
    const profile = { firstName: "Zoé", lastName: "Le Gall", phone: "06 12 34 56 78", contactEmail: "Zoe@Ferme.Example", language: "fr" };
    expect((await ask(PROFILE, profile, caller)).data?.["updateProfile"]).toEqual({
      user: { ...profile, phone: "+33612345678", contactEmail: "zoe@ferme.example", loginEmail: user.loginEmail },
      problems: [],
    });
    expect((await mailsTo(user)).map((mail) => mail.subject)).toEqual(["Votre adresse de contact a été changée"]);
    await ask(PROFILE, { ...profile, firstName: "Anna" }, caller);
    expect((await mailsTo(user)).length).toBe(1);
  });

  it("tells the contact address that was left, too, without naming the new one", async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user);
    const profile = { firstName: "Zoé", lastName: "Le Gall", phone: null, language: "fr" };
    const left = `bureau-${user.id}@ferme.example`;
    await ask(PROFILE, { ...profile, contactEmail: left }, caller);
    await ask(PROFILE, { ...profile, contactEmail: "associe@ferme.example" }, caller);
    expect((await mailsTo(user)).length).toBe(2);
    const told = server.mailbox.filter((mail) => mail.to === left);
    expect(told.map((mail) => mail.subject)).toEqual(["Cette adresse n'est plus votre adresse de contact"]);
    expect(told[0]?.text).not.toContain("associe@");
  });
});

describe("a contact address", () => {
  it("that is somebody else's is not flooded by going back and forth between two", async () => {
    const caller = await signedIn(server, await addUser(server));
    const stranger = "voisin-inonde@ferme.example";
    const attempts = 30;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const contactEmail = attempt % 2 === 0 ? stranger : `moi-${attempt}@ferme.example`;
      await ask(PROFILE, { firstName: "Zoé", lastName: "Le Gall", phone: null, language: "fr", contactEmail }, caller);
    }
    await server.runWorker();
    const received = server.mailbox.filter((mail) => mail.to === stranger).length;
    console.log(`mails to somebody else's address by changes of contact address: ${attempts} attempts → ${received} successes`);
    expect(received).toBeLessThanOrEqual(server.services.settings.mailsPerAddressPerHour / 2);
  });
});

describe("a sensitive action", () => {
  it("is opened for ten minutes by a fresh code, under a new session token", async () => {
    const user = await addUser(server);
    const before = await signedIn(server, user);
    expect((await ask(SEND_STEP_UP, null, before)).data?.["sendStepUpCode"]?.problems).toEqual([]);
    const code = /^\d{8}$/m.exec((await mailsTo(user)).at(-1)?.text ?? "")?.[0] ?? "";
    const answer = await ask(STEP_UP, { code }, before);
    expect(answer.data?.["stepUp"]?.problems).toEqual([]);
    const until = new Date(server.services.clock.now().getTime() + 600_000).toISOString();
    expect(answer.data?.["stepUp"]?.viewer).toEqual({ steppedUpUntil: until, sessionLevel: "FULL" });
    expect((await viewerOf(before))?.sessionLevel).toBeNull();
    const after = { cookie: answer.cookie ?? "" };
    expect((await viewerOf(after))?.steppedUpUntil).toBe(until);
    server.advanceTime(600_000);
    expect((await viewerOf(after))?.steppedUpUntil).toBeNull();
  });
});

describe("the code of a sensitive action", () => {
  it(figure("once.stepUpCode", "serves once: of several requests that race, one is let in"), async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user);
    await ask(SEND_STEP_UP, null, caller);
    const code = /^\d{8}$/m.exec((await mailsTo(user)).at(-1)?.text ?? "")?.[0] ?? "";
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(STEP_UP, { code }, caller)));
    const opened = answers.filter((answer) => answer.data?.["stepUp"]?.problems.length === 0);
    expect(tried("once.stepUpCode", answers.length, opened.length)).toBe(1);
  });
});

describe("two tabs asking for a code at once", () => {
  it("get one code between them, twenty times out of twenty", async () => {
    for (let round = 0; round < 20; round++) {
      const user = await addUser(server);
      const caller = await signedIn(server, user);
      const answers = await Promise.all([ask(SEND_STEP_UP, null, caller), ask(SEND_STEP_UP, null, caller)]);
      expect(answers.map((answer) => answer.data?.["sendStepUpCode"]?.problems)).toEqual([[], []]);
      expect(await mailsTo(user)).toHaveLength(1);
    }
  });
});

describe("signing out", () => {
  it("ends the session, and can be done twice", async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user);
    for (let time = 0; time < 2; time++) {
      expect((await ask(SIGN_OUT, null, caller)).data?.["signOut"]).toEqual({ viewer: { sessionLevel: null, user: null }, problems: [] });
    }
    expect((await viewerOf(caller))?.sessionLevel).toBeNull();
  });
});

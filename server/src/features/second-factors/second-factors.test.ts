import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { codeOfStep, stepAt } from "./authenticator-codes.ts";

const mutation = (name: string, fields: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { code path } } }`;
const ADD = mutation("addAuthenticator", "secret otpauthUri");
const CONFIRM = mutation("confirmAuthenticator", "secondFactor { id kind name confirmedAt } recoveryCodes");
const REMOVE = mutation("removeFactor", "removedId");
const RENEW = `mutation { renewRecoveryCodes { recoveryCodes problems { code } } }`;
const SIGN_IN = mutation("signIn", "challenge { maskedEmail } methods");
const SEND = `mutation { sendSignInCode { challenge { maskedEmail } problems { code } } }`;
const VERIFY = mutation("verifySignInCode", "viewer { sessionLevel }");
const STEP_UP = mutation("stepUp", "viewer { steppedUpUntil }");
const VIEWER = `{ viewer { sessionLevel secondFactorMethods user { recoveryCodesLeft secondFactors { id name lastUsedAt } } } }`;

interface Answer {
  problems: { code: string; path: string[] }[];
  secret?: string;
  otpauthUri?: string;
  recoveryCodes?: string[] | null;
  secondFactor?: { id: string; name: string };
  challenge?: object | null;
  methods?: string[];
  viewer?: { sessionLevel: string; steppedUpUntil: string } | null;
}
interface Viewer {
  sessionLevel: string | null;
  secondFactorMethods: string[];
  user: { recoveryCodesLeft: number; secondFactors: { id: string; name: string; lastUsedAt: string | null }[] } | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const send = async (document: string, input: object | null, caller: Caller = {}) => {
  const answer = await server.graphql<Record<string, Answer>>(document, input ? { input } : {}, caller);
  const payload = Object.values(answer.data ?? {})[0];
  return {
    payload,
    codes: payload?.problems.map(({ code }) => code),
    cookie: answer.cookie ?? "",
    error: answer.errors?.[0]?.extensions.code,
  };
};
const viewerOf = async (caller: Caller) => {
  const viewer = (await server.graphql<{ viewer: Viewer }>(VIEWER, {}, caller)).data?.viewer;
  if (!viewer) throw new Error("No viewer.");
  return viewer;
};
const nowStep = () => stepAt(server.services.clock.now());
const codeOf = (secret: string, offset = 0) => codeOfStep(secret, nowStep() + offset);
const wrongOf = (secret: string) => {
  const near = [-1, 0, 1].map((offset) => codeOf(secret, offset));
  return Array.from({ length: 4 }, (_, index) => String(index).padStart(6, "0")).find((code) => !near.includes(code)) ?? "";
};
const mailsTo = async (user: TestUser) => {
  await server.runWorker();
  return server.mailbox.filter((mail) => mail.to === user.loginEmail);
};
const lastCode = async (user: TestUser) => (await mailsTo(user)).flatMap((mail) => /^\d{8}$/m.exec(mail.text)?.[0] ?? []).at(-1) ?? "";
const passwordShown = async (user: TestUser) =>
  ({ cookie: (await send(SIGN_IN, { loginEmail: user.loginEmail, password: testPassword })).cookie }) satisfies Caller;
const verify = (caller: Caller, method: string | undefined, code: string) => send(VERIFY, { code, method }, caller);
const stepUp = (caller: Caller, method: string, code: string) => send(STEP_UP, { code, method }, caller);
const steppedUp = (user: TestUser) => signedIn(server, user, { steppedUp: true });
const recoveryCodesOf = async (user: TestUser) => (await send(RENEW, null, await steppedUp(user))).payload?.recoveryCodes ?? [];

describe("adding an authenticator app", () => {
  const addedOnce = "shows its key once, serves after its first code, gives ten recovery codes, ends the other sessions and sends a notice";
  it(figure("recoveryCodes.count", figure("recoveryCodes.bytes", addedOnce)), async () => {
    const user = await addUser(server);
    const [here, elsewhere] = [await steppedUp(user), await signedIn(server, user)];
    const added = (await send(ADD, { name: " Téléphone " }, here)).payload;
    expect(added?.otpauthUri).toContain(added?.secret ?? "none");
    expect((await viewerOf(here)).secondFactorMethods).toEqual(["MAIL_CODE"]);
    const secret = added?.secret ?? "";
    expect((await send(CONFIRM, { code: wrongOf(secret) }, here)).codes).toEqual(["AUTHENTICATOR_CODE_INVALID"]);
    const answer = await send(CONFIRM, { code: codeOf(secret) }, here);
    const confirmed = answer.payload;
    expect((await viewerOf(here)).sessionLevel).toBeNull();
    expect(confirmed?.secondFactor).toMatchObject({ kind: "TOTP", name: "Téléphone" });
    expect(confirmed?.recoveryCodes?.length).toBe(10);
    for (const code of confirmed?.recoveryCodes ?? []) expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/); // 16 × 5 bits = 80 bits
    expect(tried("recoveryCodes.count", 1, new Set(confirmed?.recoveryCodes).size)).toBe(10);
    const bitsOf = (code: string) => code.replaceAll("-", "").length * 5;
    tried("recoveryCodes.bytes", 10, confirmed?.recoveryCodes?.filter((code) => bitsOf(code) === 8 * 10).length ?? 0);
    const viewer = await viewerOf({ cookie: answer.cookie });
    expect(viewer.user).toMatchObject({ recoveryCodesLeft: 10, secondFactors: [{ name: "Téléphone" }] });
    expect((await viewerOf(elsewhere)).sessionLevel).toBeNull();
    expect((await mailsTo(user)).map((mail) => mail.subject)).toEqual(["Une application d'authentification a été ajoutée"]);
  });

  it(figure("authenticator.maxActive", "keeps the recovery codes one already has, and stops at five apps"), async () => {
    const user = await addUser(server);
    await recoveryCodesOf(user);
    const here = await steppedUp(user);
    const secret = (await send(ADD, { name: "Un" }, here)).payload?.secret ?? "";
    const { payload, cookie } = await send(CONFIRM, { code: codeOf(secret) }, here);
    expect(payload?.recoveryCodes).toBeNull();
    for (let app = 0; app < 4; app++) await addApp(server, user);
    expect((await send(ADD, { name: "Six" }, { cookie })).codes).toEqual(["TOO_MANY_FACTORS"]);
    tried("authenticator.maxActive", 6, 5);
  });

  it("asks for a fresh second factor, like every change of factor", async () => {
    const user = await addUser(server);
    const { id } = await addApp(server, user);
    const here = await signedIn(server, user);
    for (const [document, input] of [
      [ADD, { name: "Un" }],
      [CONFIRM, { code: "123456" }],
      [REMOVE, { id }],
      [RENEW, null],
    ] as const)
      expect((await send(document, input, here)).codes).toEqual(["STEP_UP_REQUIRED"]);
  });
});

describe("removing an app", () => {
  it("erases its seed, falls back to the mail code after the last one, ends the other sessions and sends a notice", async () => {
    const user = await addUser(server);
    const { id, secret } = await addApp(server, user);
    const [here, elsewhere] = [await steppedUp(user), await signedIn(server, user)];
    expect((await send(REMOVE, { id }, await steppedUp(await addUser(server)))).error).toBe("NOT_FOUND");
    expect((await send(REMOVE, { id }, here)).codes).toEqual([]);
    expect((await send(REMOVE, { id }, here)).error).toBe("NOT_FOUND");
    expect(await server.dataSource.query(`select sealed_secret from second_factor where id = $1`, [id])).toEqual([{ sealed_secret: null }]);
    expect((await viewerOf(elsewhere)).sessionLevel).toBeNull();
    expect((await mailsTo(user)).map((mail) => mail.subject)).toEqual(["Une application d'authentification a été retirée"]);
    const signedInAgain = await send(SIGN_IN, { loginEmail: user.loginEmail, password: testPassword });
    expect(signedInAgain.payload).toMatchObject({ challenge: { maskedEmail: "pe****@ferme.example" }, methods: ["MAIL_CODE"] });
    expect((await verify({ cookie: signedInAgain.cookie }, "TOTP", codeOf(secret))).codes).toEqual(["AUTHENTICATOR_CODE_INVALID"]);
  });
});

describe("signing in with an app", () => {
  it("asks the app first and sends no mail; its code opens the session", async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const first = await send(SIGN_IN, { loginEmail: user.loginEmail, password: testPassword });
    expect(first.payload).toMatchObject({ challenge: null, methods: ["TOTP", "MAIL_CODE"], problems: [] });
    expect((await viewerOf({ cookie: first.cookie })).secondFactorMethods).toEqual(["TOTP", "MAIL_CODE"]);
    const second = await verify({ cookie: first.cookie }, "TOTP", codeOf(secret));
    expect(second.payload?.viewer?.sessionLevel).toBe("FULL");
    expect(await mailsTo(user)).toEqual([]);
    const [factor] = (await viewerOf({ cookie: second.cookie })).user?.secondFactors ?? [];
    expect(factor?.lastUsedAt).toBe(new Date(nowStep() * 30_000).toISOString());
  });

  it("takes the mail code for whoever asks for one", async () => {
    const user = await addUser(server);
    await addApp(server, user);
    const caller = await passwordShown(user);
    expect((await verify(caller, undefined, "12345678")).codes).toEqual(["CODE_EXPIRED"]);
    expect((await send(SEND, null, caller)).payload?.challenge).not.toBeNull();
    expect((await verify(caller, undefined, await lastCode(user))).payload?.viewer?.sessionLevel).toBe("FULL");
  });

  const periods = "accepts the period of now and the one before, none ahead; an accepted one and those before it never again";
  it(figure("authenticator.stepsBack", figure("authenticator.periodSeconds", periods)), async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const level = async (offset: number) =>
      (await verify(await passwordShown(user), "TOTP", codeOf(secret, offset))).payload?.viewer?.sessionLevel;
    expect(await level(1)).toBeUndefined();
    expect(await level(-2)).toBeUndefined();
    expect(await level(-1)).toBe("FULL");
    expect(await level(-1)).toBeUndefined();
    expect(await level(0)).toBe("FULL");
    tried("authenticator.stepsBack", 5, 2);
    expect(await level(-1)).toBeUndefined();
    expect(await level(0)).toBeUndefined();
    server.advanceTime(30_000);
    expect(await level(0)).toBe("FULL");
    tried("authenticator.periodSeconds", 4, 1);
  });

  it(figure("once.authenticatorCode", "accepts a code once, of twelve sessions that show it at the same time"), async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const callers = [];
    for (let session = 0; session < 12; session++) callers.push(await passwordShown(user));
    const code = codeOf(secret);
    const answers = await Promise.all(callers.map((caller) => verify(caller, "TOTP", code)));
    const winners = answers.filter(({ payload }) => payload?.viewer?.sessionLevel === "FULL");
    expect(tried("once.authenticatorCode", callers.length, winners.length)).toBe(1);
  });

  it("counts the failures of every method together: the fifth ends the sign-in, twenty of one freeze that one for the day", async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const [recoveryCode] = await recoveryCodesOf(user);
    const caller = await passwordShown(user);
    await server.runWorker(); // mails that wait together leave in any order: the code must be the last
    await send(SEND, null, caller);
    const right = await lastCode(user);
    const mixed = [];
    for (const [method, code] of [
      ["TOTP", wrongOf(secret)],
      ["MAIL_CODE", right === "00000000" ? "00000001" : "00000000"],
      ["RECOVERY_CODE", "AAAA-AAAA-AAAA-AAAA"],
      ["TOTP", wrongOf(secret)],
      ["RECOVERY_CODE", "AAAA-AAAA-AAAA-AAAB"],
      ["TOTP", codeOf(secret)],
    ] as const)
      mixed.push((await verify(caller, method, code)).codes?.[0]);
    expect(mixed).toEqual([
      "AUTHENTICATOR_CODE_INVALID",
      "CODE_INVALID",
      "RECOVERY_CODE_INVALID",
      "AUTHENTICATOR_CODE_INVALID",
      "CHALLENGE_OVER",
      "CHALLENGE_OVER",
    ]);
    const here = await signedIn(server, user);
    const stepUps = [];
    for (let attempt = 0; attempt < 19; attempt++) stepUps.push((await stepUp(here, "TOTP", wrongOf(secret))).codes?.[0]);
    expect(stepUps.filter((code) => code !== "FACTOR_FROZEN").length).toBe(18);
    expect((await stepUp(here, "TOTP", codeOf(secret))).codes).toEqual(["FACTOR_FROZEN"]);
    expect((await mailsTo(user)).map((mail) => mail.subject)).toContain("Trop de codes erronés sur votre compte");
    expect((await verify(await passwordShown(user), "TOTP", codeOf(secret))).codes).toEqual(["FACTOR_FROZEN"]);
    expect((await verify(await passwordShown(user), "RECOVERY_CODE", recoveryCode ?? "")).payload?.viewer?.sessionLevel).toBe("FULL");
  });
});

describe("a recovery code", () => {
  it(figure("once.recoveryCode", "signs in once of several sessions that race, whatever its case, and the owner is told"), async () => {
    const user = await addUser(server);
    const [code = ""] = await recoveryCodesOf(user);
    await addApp(server, user); // no code by mail then: those are counted
    const callers = [];
    for (let session = 0; session < 8; session++) callers.push(await passwordShown(user));
    const answers = await Promise.all(callers.map((caller) => verify(caller, "RECOVERY_CODE", code.toLowerCase())));
    const winners = answers.filter(({ payload }) => payload?.viewer?.sessionLevel === "FULL");
    expect(tried("once.recoveryCode", callers.length, winners.length)).toBe(1);
    expect((await verify(await passwordShown(user), "RECOVERY_CODE", code)).codes).toEqual(["RECOVERY_CODE_INVALID"]);
    const subjects = (await mailsTo(user)).map((mail) => mail.subject);
    expect(subjects.filter((subject) => subject === "Un code de récupération a servi à vous connecter").length).toBe(1);
    expect((await viewerOf({ cookie: winners[0]?.cookie ?? "" })).user?.recoveryCodesLeft).toBe(9);
  });

  it("is nobody else's, and stops working when the codes are renewed", async () => {
    const [user, other] = [await addUser(server), await addUser(server)];
    const [code = ""] = await recoveryCodesOf(user);
    expect((await verify(await passwordShown(other), "RECOVERY_CODE", code)).codes).toEqual(["RECOVERY_CODE_INVALID"]);
    const elsewhere = await signedIn(server, user);
    const [fresh = ""] = await recoveryCodesOf(user);
    expect((await viewerOf(elsewhere)).sessionLevel).toBeNull();
    expect((await mailsTo(user)).map((mail) => mail.subject)).toContain("Vos codes de récupération ont été renouvelés");
    expect((await verify(await passwordShown(user), "RECOVERY_CODE", code)).codes).toEqual(["RECOVERY_CODE_INVALID"]);
    expect((await verify(await passwordShown(user), "RECOVERY_CODE", fresh)).payload?.viewer?.sessionLevel).toBe("FULL");
  });

  it("never opens a sensitive action", async () => {
    const user = await addUser(server);
    const [code = ""] = await recoveryCodesOf(user);
    const here = await signedIn(server, user);
    expect((await viewerOf(here)).secondFactorMethods).toEqual(["MAIL_CODE"]);
    expect((await stepUp(here, "RECOVERY_CODE", code)).codes).toEqual(["RECOVERY_CODE_ONLY_AT_SIGN_IN"]);
    expect((await viewerOf(here)).user?.recoveryCodesLeft).toBe(10);
  });
});

describe("a sensitive action", () => {
  it("is opened by the app too, without a mail; a code that signed in does not open it", async () => {
    const user = await addUser(server);
    const { secret } = await addApp(server, user);
    const { cookie } = await verify(await passwordShown(user), "TOTP", codeOf(secret));
    expect((await stepUp({ cookie }, "TOTP", codeOf(secret))).codes).toEqual(["AUTHENTICATOR_CODE_INVALID"]);
    server.advanceTime(30_000);
    const answer = await stepUp({ cookie }, "TOTP", codeOf(secret));
    expect(answer.payload?.viewer?.steppedUpUntil).toBe(new Date(server.services.clock.now().getTime() + 600_000).toISOString());
    expect(await mailsTo(user)).toEqual([]);
  });
});

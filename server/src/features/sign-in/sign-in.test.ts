import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, testPassword } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  challenge { maskedEmail sentAt expiresAt remainingAttempts nextSendAt } problems { code path params { name value } message } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) {
  viewer { sessionLevel user { loginEmail } } problems { code params { name value } } } }`;
const SEND = `mutation { sendSignInCode { challenge { remainingAttempts nextSendAt } problems { code } } }`;
const VIEWER = `{ viewer { sessionLevel user { loginEmail } } }`;

interface Answers {
  signIn: {
    challenge: { maskedEmail: string; remainingAttempts: number } | null;
    problems: { code: string; message: string; params: object[] }[];
  };
  verifySignInCode: {
    viewer: { sessionLevel: string; user: { loginEmail: string } } | null;
    problems: { code: string; params: { name: string; value: string }[] }[];
  };
  sendSignInCode: { challenge: { remainingAttempts: number } | null; problems: { code: string }[] };
  viewer: { sessionLevel: string | null; user: { loginEmail: string } | null };
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const ask = (document: string, input?: object, caller?: Caller) => server.graphql<Answers>(document, input ? { input } : {}, caller);
const signIn = async (loginEmail: string, password = testPassword, caller?: Caller) => ask(SIGN_IN, { loginEmail, password }, caller);
const verify = async (cookie: string, code: string) => (await ask(VERIFY, { code }, { cookie })).data?.verifySignInCode;
const codesOf = (verified: Answers["verifySignInCode"] | undefined) => verified?.problems.map((problem) => problem.code);
const lastCode = async () => {
  await server.runWorker();
  return server.mailbox.flatMap((mail) => /^\d{8}$/m.exec(mail.text)?.[0] ?? []).at(-1) ?? "";
};
/** Until a transaction of this database waits for a row that another one holds. */
async function waitsForALock(): Promise<void> {
  const waiting = `select 1 from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`;
  for (let tries = 0; tries < 300 && (await server.database.reader.query(waiting)).length === 0; tries++) await wait(10);
}
const wrong = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, "0");

describe("signing in", () => {
  it("asks for the password, then for a code received by mail, and gives a new session token at each", async () => {
    const user = await addUser(server);
    const first = await signIn(` ${user.loginEmail.toUpperCase()} `);
    expect(first.data?.signIn.problems).toEqual([]);
    expect(first.data?.signIn.challenge).toMatchObject({ maskedEmail: "pe****@ferme.example", remainingAttempts: 5 });
    const passwordCookie = first.cookie ?? "";
    expect((await ask(VIEWER, undefined, { cookie: passwordCookie })).data?.viewer).toEqual({ sessionLevel: "PASSWORD", user: null });

    const code = await lastCode();
    const second = await ask(VERIFY, { code: `${code.slice(0, 4)} ${code.slice(4)}` }, { cookie: passwordCookie });
    expect(second.data?.verifySignInCode).toEqual({
      viewer: { sessionLevel: "FULL", user: { loginEmail: user.loginEmail } },
      problems: [],
    });
    expect(second.cookie).not.toBe(passwordCookie);
    expect((await ask(VIEWER, undefined, { cookie: passwordCookie })).data?.viewer.sessionLevel).toBeNull();
    expect((await ask(VIEWER, undefined, { cookie: second.cookie ?? "" })).data?.viewer.sessionLevel).toBe("FULL");
  });

  it("gives one answer for an unknown address, a wrong password, an account not activated and a suspended one", async () => {
    const active = await addUser(server);
    const pending = await addUser(server, { status: "PENDING_ACTIVATION" });
    const suspended = await addUser(server, { status: "SUSPENDED" });
    const answers = [
      await signIn("personne@nulle-part.example"),
      await signIn(active.loginEmail, "Autre-chose-12345"),
      await signIn(pending.loginEmail),
      await signIn(suspended.loginEmail),
    ].map(({ data, cookie, status }) => ({ data, cookie, status }));
    expect(answers[0]?.data?.signIn.problems[0]?.code).toBe("CREDENTIALS_INVALID");
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("does the same work for an unknown address as for a wrong password: the same statements, and a hash", async () => {
    const user = await addUser(server);
    const wrongPassword = (address: string) => signIn(address, "Autre-chose-12345");
    expect(await countStatements(() => wrongPassword("inconnu@ferme.example"))).toBe(
      await countStatements(() => wrongPassword(user.loginEmail)),
    );

    const times: Record<"unknown" | "wrong", number[]> = { unknown: [], wrong: [] };
    for (let round = 0; round < 8; round++) {
      for (const [kind, address] of [
        ["unknown", `inconnu${round}@ferme.example`],
        ["wrong", user.loginEmail],
      ] as const) {
        const start = performance.now();
        await wrongPassword(address);
        times[kind].push(performance.now() - start);
      }
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    expect(median(times.unknown) / median(times.wrong)).toBeGreaterThan(0.5); // without the hash it was a third
  });

  it("with a password that is being replaced opens no session: the reset could not end it", async () => {
    const user = await addUser(server);
    const { promise: reset, resolve: finishReset } = Promise.withResolvers<void>();
    const { promise: begun, resolve: hasBegun } = Promise.withResolvers<void>();
    const resetting = server.database.run(async (manager) => {
      await manager.query(`update app_user set password_hash = 'another', version = version + 1 where id = $1`, [user.id]);
      hasBegun();
      await reset;
    });
    await begun;
    const attempt = signIn(user.loginEmail);
    await waitsForALock();
    finishReset();
    await resetting;
    expect((await attempt).data?.signIn.problems.map((problem) => problem.code)).toEqual(["CREDENTIALS_INVALID"]);
    expect(await server.dataSource.query(`select 1 from user_session where user_id = $1`, [user.id])).toEqual([]);
  });

  const tenThenDelays = "lets ten wrong passwords pass in 15 minutes, then one per growing delay, and is never locked for good";
  it(figure("password.failures", figure("password.maxDelaySeconds", tenThenDelays)), async () => {
    const user = await addUser(server);
    const codes = [];
    for (let attempt = 0; attempt < 12; attempt++)
      codes.push((await signIn(user.loginEmail, "Autre-chose-12345")).data?.signIn.problems[0]?.code);
    expect(codes).toEqual([...Array<string>(10).fill("CREDENTIALS_INVALID"), "RATE_LIMITED", "RATE_LIMITED"]);
    tried("password.failures", codes.length, codes.filter((code) => code === "CREDENTIALS_INVALID").length);
    expect((await signIn(user.loginEmail)).data?.signIn.problems[0]).toMatchObject({
      code: "RATE_LIMITED",
      params: [{ name: "retryAfterSeconds", value: "30" }],
    });

    for (const delay of [30, 60, 120, 240, 480, 900, 900]) {
      server.advanceTime((delay - 1) * 1_000);
      expect((await signIn(user.loginEmail, "Autre-chose-12345")).data?.signIn.problems[0]?.code).toBe("RATE_LIMITED");
      server.advanceTime(1_000);
      expect((await signIn(user.loginEmail, "Autre-chose-12345")).data?.signIn.problems[0]?.code).toBe("CREDENTIALS_INVALID");
    }
    server.advanceTime(900_000);
    expect((await signIn(user.loginEmail)).data?.signIn.problems).toEqual([]);
    tried("password.maxDelaySeconds", 14, 7); // a second early and on time, for each delay
  });

  it("counts racing attempts one by one: of forty at once, ten are looked at", async () => {
    const user = await addUser(server);
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(user.loginEmail, "Autre-chose-12345")));
    const looked = answers.filter(
      (answer) => answer.data?.signIn.problems[0]?.code === "CREDENTIALS_INVALID" || answer.errors?.[0]?.extensions.code === "RATE_LIMITED",
    );
    expect(looked.length).toBe(10);
  });
});

describe("the code received by mail", () => {
  it(figure("codes.failuresPerChallenge", "ends its challenge at the fifth wrong one; the failures outlive the refusals"), async () => {
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    const code = await lastCode();
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt++) answers.push(codesOf(await verify(cookie, wrong(code)))?.[0]);
    expect(answers).toEqual(["CODE_INVALID", "CODE_INVALID", "CODE_INVALID", "CODE_INVALID", "CHALLENGE_OVER", "CHALLENGE_OVER"]);
    expect(codesOf(await verify(cookie, code))).toEqual(["CHALLENGE_OVER"]);
    expect(await server.dataSource.query(`select failures from code_challenge where user_id = $1`, [user.id])).toEqual([{ failures: 5 }]);
    tried("codes.failuresPerChallenge", 7, 5);
  });

  it("counts racing wrong codes one by one: of twenty at once, five are looked at", async () => {
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    const code = await lastCode();
    const results = await Promise.all(Array.from({ length: 20 }, () => verify(cookie, wrong(code))));
    expect(results.flatMap(codesOf).filter((problem) => problem === "CODE_INVALID").length).toBe(4);
    expect(
      await server.dataSource.query(`select points from attempt_counter where key = $1`, [`code-failures:MAIL_CODE:${user.id}`]),
    ).toEqual([{ points: 5 }]);
  });

  it(figure("once.mailCode", "serves once: of several requests that race, one is signed in"), async () => {
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    const code = await lastCode();
    const results = await Promise.all(Array.from({ length: 8 }, () => verify(cookie, code)));
    const signedIn = results.filter((result) => result?.viewer?.sessionLevel === "FULL").length;
    expect(tried("once.mailCode", results.length, signedIn)).toBe(1);
  });

  it("stays valid when another is asked: the two newest count, the third does not", async () => {
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    const codes = [await lastCode()];
    for (let send = 0; send < 2; send++) {
      server.advanceTime(60_000);
      await ask(SEND, undefined, { cookie });
      codes.push(await lastCode());
    }
    expect(new Set(codes).size).toBe(3);
    expect(codesOf(await verify(cookie, codes[0] ?? ""))).toEqual(["CODE_INVALID"]);
    expect((await verify(cookie, codes[1] ?? ""))?.viewer?.sessionLevel).toBe("FULL");
  });

  it(figure("mailCode.validSeconds", "counts for ten minutes, and is not sent once they are over"), async () => {
    const quick = (await signIn((await addUser(server)).loginEmail)).cookie ?? "";
    const quickCode = await lastCode();
    server.advanceTime(599_999);
    expect((await verify(quick, quickCode))?.viewer?.sessionLevel).toBe("FULL");
    tried("mailCode.validSeconds", 2, 1); // a millisecond before the end, and at the end
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    const code = await lastCode();
    server.advanceTime(600_000);
    expect(codesOf(await verify(cookie, code))).toEqual(["CODE_EXPIRED"]);
    await ask(SEND, undefined, { cookie });
    server.advanceTime(600_000);
    const mails = server.mailbox.length;
    await server.runWorker();
    expect(server.mailbox.length).toBe(mails);
  });

  const fiveTimes = "is sent five times in 15 minutes at most; a double click sends one";
  it(figure("mailCode.sends", figure("mailCode.sendWindowSeconds", fiveTimes)), async () => {
    const user = await addUser(server);
    const cookie = (await signIn(user.loginEmail)).cookie ?? "";
    await ask(SEND, undefined, { cookie });
    const sent = [];
    for (let send = 0; send < 5; send++) {
      server.advanceTime(30_000);
      sent.push((await ask(SEND, undefined, { cookie })).data?.sendSignInCode.problems.map((problem) => problem.code));
    }
    expect(sent).toEqual([[], [], [], [], ["TOO_MANY_CODES"]]);
    tried("mailCode.sends", 6, 1 + sent.filter((codes) => codes?.length === 0).length); // the first by signing in
    const before = server.mailbox.length;
    await server.runWorker();
    expect(server.mailbox.slice(before).filter((mail) => mail.to === user.loginEmail).length).toBe(1);
    server.advanceTime((900 - 5 * 30) * 1_000 - 1);
    const early = (await signIn(user.loginEmail)).data?.signIn.problems.map((problem) => problem.code);
    server.advanceTime(1);
    const later = (await signIn(user.loginEmail)).data?.signIn.problems.map((problem) => problem.code);
    expect([early, later]).toEqual([["TOO_MANY_CODES"], []]);
    tried("mailCode.sendWindowSeconds", 2, 1);
  });

  const twenty = "is suspended for the day after twenty wrong ones over several challenges, and the owner is told";
  it(figure("codes.failuresPerDay", figure("codes.dayWindowSeconds", twenty)), async () => {
    const user = await addUser(server);
    const started = server.services.clock.now().getTime();
    for (let challenge = 0; challenge < 4; challenge++) {
      const cookie = (await signIn(user.loginEmail)).cookie ?? "";
      const code = await lastCode();
      for (let attempt = 0; attempt < 5; attempt++) await verify(cookie, wrong(code));
      server.advanceTime(900_000);
    }
    expect((await signIn(user.loginEmail)).data?.signIn.problems[0]?.code).toBe("FACTOR_FROZEN");
    await server.runWorker();
    expect(server.mailbox).toContainEqual(
      expect.objectContaining({ to: user.loginEmail, subject: "Trop de codes erronés sur votre compte" }),
    );
    tried("codes.failuresPerDay", 21, 20);
    const elapsed = server.services.clock.now().getTime() - started;
    server.advanceTime(86_400_000 - elapsed - 1);
    expect((await signIn(user.loginEmail)).data?.signIn.problems[0]?.code).toBe("FACTOR_FROZEN");
    server.advanceTime(1);
    expect((await signIn(user.loginEmail)).data?.signIn.problems).toEqual([]);
    tried("codes.dayWindowSeconds", 2, 1);
  });

  it("belongs to its session: another session of the same person cannot use it", async () => {
    const user = await addUser(server);
    const first = (await signIn(user.loginEmail)).cookie ?? "";
    const code = await lastCode();
    const second = (await signIn(user.loginEmail)).cookie ?? "";
    expect(codesOf(await verify(second, code))).toEqual(["CODE_INVALID"]);
    expect((await verify(first, code))?.viewer?.sessionLevel).toBe("FULL");
  });
});

import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { solveChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadSettings } from "../../platform/config/load-settings.ts";
import { policy } from "../../platform/config/policy.ts";
import { makeSecrets } from "../../platform/secrets/make-secrets.ts";
import { humanCheckOf, packed, solveHumanCheck } from "../../testing/human-check.ts";
import { lostMailboxForm } from "../../testing/lost-mailbox.ts";
import { mutate } from "../../testing/mutate.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { newEmail, registrationOf, siretThatIs } from "../../testing/registration-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { issueHumanCheck } from "./issue-human-check.ts";
import { meeting } from "../../testing/meeting.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const mutations = Object.keys(humanCheckOf);
const formOf = (mutation: string) => humanCheckOf[mutation] ?? "REGISTER";

/** What somebody types in one of the forms. */
function typedIn(mutation: string): object {
  if (mutation === "registerUser") return registrationOf(newEmail());
  return mutation === "requestLostMailbox" ? lostMailboxForm(newEmail()) : { loginEmail: newEmail() };
}

/** Sends one of the forms, well filled in; answers the codes of its problems, or of the error. */
async function send(mutation: string, humanCheck: string | null, overrides: object = {}): Promise<string[]> {
  const input = { ...typedIn(mutation), humanCheck, ...overrides };
  const { code, problems } = await mutate(server, mutation, "maskedEmail", input, {});
  return problems?.map((problem) => `${problem.path.join(".")}: ${problem.code}`) ?? [code ?? ""];
}
const refused = ["humanCheck: HUMAN_CHECK_FAILED"];

/** A challenge and its answer, to be tampered with. */
async function solved(form: HumanCheckForm = "PASSWORD_RESET", services = server.services) {
  const challenge = JSON.parse((await issueHumanCheck(services, form, services.clock.now())).challenge) as Challenge;
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

describe("a form anybody may send", () => {
  it.each(mutations)("%s takes the answer to a challenge of its own, and no other form's", async (mutation) => {
    const foreign = mutations.filter((other) => other !== mutation).map(formOf);
    const answers = await Promise.all(foreign.map(async (form) => send(mutation, await solveHumanCheck(server, form))));
    console.log(
      `${mutation}: ${foreign.length} attempts with another form's answer → ${answers.filter((codes) => codes.length === 0).length} successes`,
    );
    expect(answers).toEqual(foreign.map(() => refused));
    expect(await send(mutation, await solveHumanCheck(server, formOf(mutation)))).toEqual([]);
  });

  it("takes none that is absent, empty, garbage, unsolved, solved wrongly, tampered with or signed by somebody else", async () => {
    const { challenge, solution } = await solved();
    const { parameters } = challenge;
    const withParameters = (changed: object) => ({ ...challenge, parameters: { ...parameters, ...changed } });
    const stranger = { ...server.services, secrets: makeSecrets("another secret of at least thirty-two bytes") };
    const strangers = await solved("PASSWORD_RESET", stranger);
    const forgeries = {
      empty: "",
      garbage: "é".repeat(500),
      "another shape": Buffer.from(JSON.stringify({ challenge })).toString("base64"),
      unsolved: packed(challenge, { counter: 0, derivedKey: "00".repeat(32) }),
      "with the prefix for a key": packed(challenge, { counter: 1, derivedKey: parameters.keyPrefix }),
      "for another form": packed(withParameters({ data: { ...parameters.data, form: "REGISTER" } }), solution),
      "made to last": packed(withParameters({ data: { ...parameters.data, expiresAt: 8e12 } }), solution),
      "made easy": packed(withParameters({ cost: 1, keyPrefix: "00", keySignature: undefined }), solution),
      "without a signature": packed({ ...challenge, signature: "" }, solution),
      "signed by somebody else": packed(strangers.challenge, strangers.solution),
    };
    const accepted: string[] = [];
    for (const [name, answer] of Object.entries(forgeries)) {
      const codes = await send("requestPasswordReset", answer);
      if (codes.join() !== refused.join()) accepted.push(`${name}: ${codes.join()}`);
    }
    console.log(`${Object.keys(forgeries).length} forged answers → ${accepted.length} successes`);
    expect(accepted).toEqual([]);
    expect(await send("requestPasswordReset", null)).toEqual(["BAD_USER_INPUT"]);
    expect(await send("requestPasswordReset", packed(challenge, solution))).toEqual([]);
  });

  it(figure("humanCheck.validSeconds", "takes an answer for twenty minutes"), async () => {
    const [inTime, late] = [await solveHumanCheck(server, "PASSWORD_RESET"), await solveHumanCheck(server, "PASSWORD_RESET")];
    server.advanceTime(policy.humanCheck.validSeconds * 1_000 - 1);
    const answers = [await send("requestPasswordReset", inTime)];
    server.advanceTime(1);
    answers.push(await send("requestPasswordReset", late));
    tried("humanCheck.validSeconds", 2, answers.filter((codes) => codes.length === 0).length);
    expect(answers).toEqual([[], refused]);
  });

  it(figure("humanCheck.cost", "refuses an answer found with less work than its challenge asked"), async () => {
    const { challenge } = await solved();
    expect(challenge.parameters.cost).toBe(policy.humanCheck.cost);
    const easy = { ...challenge, parameters: { ...challenge.parameters, cost: policy.humanCheck.cost - 1, keyPrefix: "0" } };
    const codes = await send("requestPasswordReset", packed(easy, await solveChallenge({ challenge: easy, deriveKey })));
    tried("humanCheck.cost", 1, codes.length === 0 ? 1 : 0);
    expect(codes).toEqual(refused);
  });

  it(figure("humanCheck.attempts", "asks for half of the tries at least, for all of them at most"), async () => {
    const { settings } = server.services;
    const most = policy.humanCheck.attempts;
    expect(loadSettings({ DATABASE_URL: settings.databaseUrl }).humanCheckAttempts).toBe(most);
    const { solution } = await solved("REGISTER", { ...server.services, settings: { ...settings, humanCheckAttempts: most } });
    tried("humanCheck.attempts", (solution?.counter ?? 0) + 1, 1);
    expect(solution?.counter).toBeGreaterThanOrEqual(most / 2);
    expect(solution?.counter).toBeLessThan(most);
  });

  it("costs no answer when a field is wrong, and one when it is refused later", async () => {
    const humanCheck = await solveHumanCheck(server, "REGISTER");
    expect(await send("registerUser", humanCheck, { firstName: "" })).toEqual(["firstName: REQUIRED"]);
    expect(await send("registerUser", humanCheck, { siret: siretThatIs.closed })).toEqual(["siret: SIRET_CLOSED"]);
    expect(await send("registerUser", humanCheck)).toEqual(refused);
  });

  it("gives an address twice as many challenges as it may send forms in a minute", async () => {
    const limited = await testServer({ settings: { authenticationCallsPerMinute: 3 } });
    const ask = async () =>
      (await limited.graphql(`{ humanCheck(form: REGISTER) { expiresAt } }`)).errors?.map((error) => error.extensions.code).join();
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 7; attempt++) codes.push(await ask());
    expect(codes).toEqual([...Array<undefined>(6).fill(undefined), "RATE_LIMITED"]);
    limited.advanceTime(60_000);
    expect(await ask()).toBeUndefined();
    await limited.stop();
  });
});

describe("an answer", () => {
  const rounds = 10;
  const racers = 8;

  it(figure("once.humanCheck", "is used once, even when the requests race"), async () => {
    let successes = 0;
    for (let round = 0; round < rounds; round++) {
      const humanCheck = await solveHumanCheck(server, "PASSWORD_RESET");
      const answers = await Promise.all(Array.from({ length: racers }, () => send("requestPasswordReset", humanCheck)));
      successes += answers.filter((codes) => codes.length === 0).length;
      expect(await send("requestPasswordReset", humanCheck)).toEqual(refused);
    }
    expect(tried("once.humanCheck", rounds * (racers + 1), successes)).toBe(rounds);
  });

  it("would be used several times if it were looked for, then stored: the control of the race above", async () => {
    const digest = Buffer.from("naive");
    const allHaveLooked = meeting(3);
    const naive = () =>
      server.dataSource.transaction(async (manager) => {
        const known = await manager.query<object[]>(`select from used_human_check where digest = $1`, [digest]);
        await allHaveLooked();
        await manager.query(`insert into used_human_check values ($1, now()) on conflict do nothing`, [digest]);
        return known.length === 0;
      });
    const accepted = (await Promise.all([naive(), naive(), naive()])).filter(Boolean).length;
    expect(accepted).toBe(3);
  });

  it("that served is forgotten a day after its challenge is over", async () => {
    await server.runWorker();
    const count = async () => (await server.dataSource.query<object[]>(`select from used_human_check`)).length;
    const before = await count();
    await send("requestPasswordReset", await solveHumanCheck(server, "PASSWORD_RESET"));
    server.advanceTime(policy.humanCheck.validSeconds * 1_000 + 86_400_000);
    await server.runWorker();
    expect(await count()).toBe(before + 1);
    server.advanceTime(3_600_000);
    await server.runWorker();
    expect(await count()).toBe(0);
  });
});

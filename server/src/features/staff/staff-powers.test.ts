import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeOfStep, stepAt } from "../second-factors/index.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { addFarm, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const VIEWER = `{ viewer { staff { role } staffBarrier menu { instruction } } }`;
const TAKE = `mutation ($input: TakeRefundRequestInput!) { takeRefundRequest(input: $input) { problems { code } } }`;
const DECIDE = `mutation ($input: DecideRefundRequestInput!) { decideRefundRequest(input: $input) { problems { code } } }`;
const QUEUE = `{ instructionQueue(first: 100) { edges { node { id } } } }`;
const READ = `query ($id: ID!) { refundRequest(id: $id) { number } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { problems { code } } }`;
const SEND = `mutation { sendSignInCode { problems { code } } }`;
const STEP_UP_CODE = `mutation { sendStepUpCode { problems { code } } }`;
const STEP_UP = `mutation ($input: StepUpInput!) { stepUp(input: $input) { problems { code } } }`;
const ADD = `mutation ($input: AddAuthenticatorInput!) { addAuthenticator(input: $input) { secret problems { code } } }`;
const REMOVE = `mutation ($input: RemoveFactorInput!) { removeFactor(input: $input) { problems { code } } }`;
const CONFIRM = `mutation ($input: ConfirmAuthenticatorInput!) { confirmAuthenticator(input: $input) { problems { code } } }`;

let server: TestServer;
let agent: TestUser;
/** A request the agent's office has to process. */
let requestId: string;
beforeAll(async () => {
  server = await testServer({ settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(async () => {
  server.advanceTime(86_400_000);
  agent = await addUser(server);
  await server.dataSource.query(
    `insert into staff_role (user_id, role, office_id, granted_at)
     select $1, 'INSTRUCTOR', office_id, now() from office_departement where departement = '35'`,
    [agent.id],
  );
  requestId = (await submitted(server, await addFarm(server))).id;
});
afterAll(() => server.stop());

const none = { staff: [], menu: { instruction: false } };
const all = { staff: [{ role: "INSTRUCTOR" }], staffBarrier: null, menu: { instruction: true } };
const viewerOf = async (caller: Caller) => (await server.graphql<{ viewer: object }>(VIEWER, {}, caller)).data?.viewer;
const codeOf = (secret: string, offset = 0) => codeOfStep(secret, stepAt(server.services.clock.now()) + offset);

/** Every operation of an instructor that reaches the request: how many tried, how many got through. */
async function tryPowers(caller: Caller): Promise<{ attempts: number; successes: number }> {
  const queue = await server.graphql<{ instructionQueue: { edges: { node: { id: string } }[] } }>(QUEUE, {}, caller);
  const isListed = queue.data?.instructionQueue.edges.some(({ node }) => node.id === requestId) === true;
  const answers = [
    await server.graphql(READ, { id: requestId }, caller),
    await server.graphql(TAKE, { input: { id: requestId } }, caller),
    await server.graphql(DECIDE, { input: { id: requestId, verdict: "APPROVED" } }, caller),
  ];
  return { attempts: answers.length + 1, successes: answers.filter(({ errors }) => !errors).length + (isListed ? 1 : 0) };
}

async function expectNoPower(who: string, caller: Caller, staffBarrier: string): Promise<void> {
  expect(await viewerOf(caller)).toEqual({ ...none, staffBarrier });
  const { attempts, successes } = await tryPowers(caller);
  console.log(`${who}: ${attempts} attempts → ${successes} successes`);
  expect(successes).toBe(0);
}

describe("an agent", () => {
  it("without an app or a key has no staff power, and is told why", async () => {
    const browser = new TestBrowser(server);
    await browser.signIn(agent);
    await expectNoPower("agent without app or key", browser.caller, "FACTOR_MISSING");
  });

  it("has every power with the app, by each operation", async () => {
    const { secret } = await addApp(server, agent);
    const browser = new TestBrowser(server);
    await browser.showPassword(agent);
    await browser.send(VERIFY, { code: codeOf(secret), method: "TOTP" });
    expect(await viewerOf(browser.caller)).toEqual(all);
    const { attempts, successes } = await tryPowers(browser.caller);
    console.log(`agent with the app: ${attempts} attempts → ${successes} successes`);
    expect(successes).toBe(attempts);
  });

  it("who signed in by mail code has none although an app exists, until the app is shown in this session", async () => {
    const { secret } = await addApp(server, agent);
    const browser = new TestBrowser(server);
    await browser.showPassword(agent);
    await browser.send(SEND);
    await browser.showMailCode(agent);
    await expectNoPower("agent by mail code although an app exists", browser.caller, "FACTOR_NOT_SHOWN");
    await browser.send(STEP_UP_CODE);
    await server.runWorker();
    const mails = server.mailbox.filter(({ to, subject }) => to === agent.loginEmail && subject === "Votre code de confirmation");
    await browser.send(STEP_UP, { code: /^\d{8}$/m.exec(mails.at(-1)?.text ?? "")?.[0] });
    await expectNoPower("the same, confirmed by mail code", browser.caller, "FACTOR_NOT_SHOWN");
    await browser.send(STEP_UP, { code: codeOf(secret), method: "TOTP" });
    expect(await viewerOf(browser.caller)).toEqual(all);
  });

  it("gets the powers right after adding an app, under a new session token", async () => {
    const before = await signedIn(server, agent, { steppedUp: true });
    await expectNoPower("agent about to add an app", before, "FACTOR_MISSING");
    const added = await server.graphql<{ addAuthenticator: { secret: string } }>(ADD, { input: { name: "App" } }, before);
    const code = codeOf(added.data?.addAuthenticator.secret ?? "");
    const { cookie } = await server.graphql(CONFIRM, { input: { code } }, before);
    expect(cookie).not.toBe(before.cookie);
    expect(await viewerOf({ cookie: cookie ?? "" })).toEqual(all);
    expect(await viewerOf(before)).toEqual({ ...none, staffBarrier: null });
  });

  it("cannot remove the last app or key, whatever the session was proved by", async () => {
    const { id } = await addApp(server, agent);
    const sessions = [await signedIn(server, agent, { steppedUp: true }), await signedIn(server, agent, { steppedUp: true })];
    await server.dataSource.query(
      `update user_session set proved_by = 'MAIL_CODE' where id = (select id from user_session where user_id = $1 order by id limit 1)`,
      [agent.id],
    );
    for (const caller of sessions) {
      const answer = await server.graphql<{ removeFactor: { problems: { code: string }[] } }>(REMOVE, { input: { id } }, caller);
      expect(answer.data?.removeFactor.problems).toEqual([{ code: "LAST_STAFF_FACTOR" }]);
    }
  });

  it("who signed in by mail code cannot make themselves an app, a key or recovery codes to get the powers by", async () => {
    const { id } = await addApp(server, agent);
    await addApp(server, agent);
    const caller = await signedIn(server, agent, { steppedUp: true });
    await server.dataSource.query(`update user_session set proved_by = 'MAIL_CODE' where user_id = $1`, [agent.id]);
    const tries: [document: string, input?: object][] = [
      [ADD, { name: "App of a thief" }],
      [
        `mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { problems { code } } }`,
        { kind: "PASSKEY", name: "Key of a thief" },
      ],
      [`mutation { renewRecoveryCodes { problems { code } } }`],
      [REMOVE, { id }],
    ];
    const codes = [];
    for (const [document, input] of tries) {
      const answer = await server.graphql<Record<string, { problems: { code: string }[] }>>(document, input ? { input } : {}, caller);
      codes.push(...Object.values(answer.data ?? {}).flatMap(({ problems }) => problems.map(({ code }) => code)));
    }
    const refused = codes.filter((code) => code === "STAFF_FACTOR_NOT_SHOWN").length;
    console.log(`factors changed by an agent's mail code: ${tries.length} attempts → ${tries.length - refused} successes`);
    expect(refused).toBe(tries.length);
    await expectNoPower("the same agent afterwards", caller, "FACTOR_NOT_SHOWN");
  });

  it("cannot finish, by mail code, an app that was begun before there was any", async () => {
    const before = await signedIn(server, agent, { steppedUp: true });
    const added = await server.graphql<{ addAuthenticator: { secret: string } }>(ADD, { input: { name: "App" } }, before);
    await addApp(server, agent);
    const code = codeOf(added.data?.addAuthenticator.secret ?? "");
    const answer = await server.graphql<{ confirmAuthenticator: { problems: { code: string }[] } }>(CONFIRM, { input: { code } }, before);
    expect(answer.data?.confirmAuthenticator.problems).toEqual([{ code: "STAFF_FACTOR_NOT_SHOWN" }]);
    await expectNoPower("agent with an app that was begun by mail code", before, "FACTOR_NOT_SHOWN");
  });

  it("loses them at the next request when the last app goes by another way", async () => {
    await addApp(server, agent);
    const caller = await signedIn(server, agent);
    expect(await viewerOf(caller)).toEqual(all);
    await server.dataSource.query(`update second_factor set removed_at = now() where user_id = $1`, [agent.id]);
    await expectNoPower("agent whose app is gone", caller, "FACTOR_MISSING");
  });

  it("has none with the password alone, and nobody else is told of a barrier", async () => {
    const browser = new TestBrowser(server);
    await browser.showPassword(agent);
    expect(await viewerOf(browser.caller)).toMatchObject({ staff: [], staffBarrier: null });
    expect(await viewerOf(await signedIn(server, await addUser(server)))).toMatchObject({ staff: [], staffBarrier: null });
  });
});

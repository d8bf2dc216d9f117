import { afterAll, beforeAll, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { addUser, testPassword, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const RESET = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const day = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, now: new Date("2026-11-22T10:00:00Z") });
});
afterAll(() => server.stop());

const countOf = async (table: string, user: TestUser) =>
  (await server.dataSource.query<object[]>(`select from ${table} where user_id = $1`, [user.id])).length;

it.each([
  ["account_link", RESET, retention.closedLinkDays, 30],
  ["code_challenge", SIGN_IN, retention.closedChallengeDays, 10],
])("keeps the rows of %s for their days after they expired, then no longer", async (table, document, days, validMinutes) => {
  const user = await addUser(server);
  const input =
    document === SIGN_IN
      ? { loginEmail: user.loginEmail, password: testPassword }
      : { loginEmail: user.loginEmail, humanCheck: await solveHumanCheck(server, "PASSWORD_RESET") };
  await server.graphql(document, { input });
  await server.runWorker();
  expect(await countOf(table, user)).toBe(1);
  server.advanceTime(days * day);
  await server.runWorker();
  expect(await countOf(table, user)).toBe(1);
  server.advanceTime(Math.max(validMinutes, 60) * 60_000 + 1);
  await server.runWorker();
  expect(await countOf(table, user)).toBe(0);
});

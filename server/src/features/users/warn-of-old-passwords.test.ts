import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { code } } }`;
const day = 86_400_000;
const maxAge = 180;
const { firstWarningDays, lastWarningDays } = policy.password;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, now: new Date("2026-11-22T10:00:00Z") });
});
beforeEach(() => server.mailbox.splice(0));
afterAll(() => server.stop());

const warnings = (user: TestUser) =>
  server.mailbox.filter((mail) => mail.to === user.loginEmail && /à changer avant|needs changing/.test(mail.subject));
/** Lets the days pass, the server running at their end. */
async function liveFor(days: number): Promise<void> {
  server.advanceTime(days * day);
  await server.runWorker();
}

const title = figure(
  "password.firstWarningDays",
  figure("password.lastWarningDays", "is announced twice before its end, once each, with the day in the subject"),
);
it(title, async () => {
  const user = await addUser(server);
  await liveFor(maxAge - firstWarningDays - 1);
  expect(warnings(user)).toEqual([]);
  await liveFor(1);
  expect(tried("password.firstWarningDays", 1, warnings(user).length)).toBe(1);
  expect(warnings(user)[0]?.subject).toBe("Votre mot de passe est à changer avant le 21 mai 2027");
  expect(warnings(user)[0]?.text).toContain("dans 30 jours");
  await liveFor(firstWarningDays - lastWarningDays - 1);
  expect(warnings(user).length).toBe(1);
  await liveFor(1);
  expect(tried("password.lastWarningDays", firstWarningDays - lastWarningDays + 1, warnings(user).length)).toBe(2);
  expect(warnings(user)[1]?.text).toContain("dans 7 jours");
  await liveFor(20);
  expect(warnings(user).length).toBe(2);
});

it("speaks the language of the account", async () => {
  const user = await addUser(server, { language: "en" });
  server.advanceTime((maxAge - 7) * day);
  await server.runWorker();
  expect(warnings(user)[0]?.text).toContain("in 7 days");
});

it("is announced late, of the nearer end only, by a server that was down; not at all once it is over", async () => {
  const user = await addUser(server);
  server.advanceTime((maxAge - 3) * day);
  await server.runWorker();
  expect(warnings(user).map((mail) => mail.text.includes("dans 3 jours"))).toEqual([true]);
  const late = await addUser(server);
  server.advanceTime(maxAge * day);
  await server.runWorker();
  expect(warnings(late)).toEqual([]);
});

it("says nothing to accounts that are suspended or not activated, nor when passwords do not age", async () => {
  const [suspended, pending] = [await addUser(server, { status: "SUSPENDED" }), await addUser(server, { status: "PENDING_ACTIVATION" })];
  server.advanceTime((maxAge - 7) * day);
  await server.runWorker();
  expect([...warnings(suspended), ...warnings(pending)]).toEqual([]);
  const ageless = await testServer({ features: accountFeatures, settings: { passwordMaxAgeDays: 0 } });
  await addUser(ageless);
  ageless.advanceTime((maxAge - 7) * day);
  await ageless.runWorker();
  expect(ageless.mailbox).toEqual([]);
  await ageless.stop();
});

it("starts again with a new password", async () => {
  const user = await addUser(server);
  server.advanceTime((maxAge - 30) * day);
  await server.runWorker();
  const chosen = "Cidre-olive-93-tambour";
  const input = { currentPassword: testPassword, password: chosen, passwordConfirmation: chosen };
  await server.graphql(CHANGE, { input }, await signedIn(server, user));
  server.advanceTime(29 * day);
  await server.runWorker();
  expect(warnings(user).length).toBe(1);
  server.advanceTime((maxAge - 59) * day);
  await server.runWorker();
  expect(warnings(user).length).toBe(2);
});

it("is decided once when two servers look at the same moment", async () => {
  const user = await addUser(server);
  server.advanceTime((maxAge - 30) * day);
  await Promise.all([server.runWorker(), server.runWorker(), server.runWorker()]);
  console.info(`workers at once: 3 → ${warnings(user).length} warning`);
  expect(warnings(user).length).toBe(1);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, testPassword } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { codeOfStep, stepAt } from "../second-factors/index.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const { failuresPerChallenge, failuresPerDay } = policy.codes;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { methods problems { code } } }`;
const signIn = async (loginEmail: string) => {
  const answer = await server.graphql<{ signIn: { methods: string[]; problems: { code: string }[] } }>(SIGN_IN, {
    input: { loginEmail, password: testPassword },
  });
  return { cookie: answer.cookie ?? "", ...answer.data?.signIn };
};
const show = async (cookie: string, method: string, code: string) =>
  (await mutate(server, "verifySignInCode", "viewer { sessionLevel }", { code, method }, { cookie })).problems?.[0]?.code ?? "OPEN";

it("twenty wrong mail codes freeze the mail code alone: the owner's app still opens the account", async () => {
  const user = await addUser(server);
  const { secret } = await addApp(server, user);
  for (let challenge = 0; challenge < failuresPerDay / failuresPerChallenge; challenge++) {
    const { cookie } = await signIn(user.loginEmail);
    await server.graphql(`mutation { sendSignInCode { problems { code } } }`, {}, { cookie });
    for (let attempt = 0; attempt < failuresPerChallenge; attempt++) await show(cookie, "MAIL_CODE", "00000000");
    server.advanceTime(900_000);
  }
  const { cookie, methods } = await signIn(user.loginEmail);
  expect(methods).toEqual(["TOTP"]);
  expect(await show(cookie, "MAIL_CODE", "00000000")).toBe("FACTOR_FROZEN");
  expect(await show(cookie, "TOTP", codeOfStep(secret, stepAt(server.services.clock.now())))).toBe("OPEN");
  console.log(`mail codes: ${failuresPerDay + 1} attempts → 0 successes; the app meanwhile: 1 → 1`);
});

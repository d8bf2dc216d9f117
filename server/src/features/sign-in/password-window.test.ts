import { afterAll, beforeAll, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser } from "../../testing/accounts.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
afterAll(() => server.stop());

it(figure("password.windowSeconds", "forgets the wrong passwords of the last fifteen minutes once they are over"), async () => {
  const user = await addUser(server);
  const fail = async () =>
    (
      await server.graphql<{ signIn: { problems: { code: string }[] } }>(SIGN_IN, {
        input: { loginEmail: user.loginEmail, password: "Autre-chose-12345" },
      })
    ).data?.signIn.problems[0]?.code;
  const first = [];
  for (let attempt = 0; attempt < 9; attempt++) first.push(await fail());
  server.advanceTime(900_000);
  const second = [];
  for (let attempt = 0; attempt < 11; attempt++) second.push(await fail());
  expect(second.filter((code) => code === "CREDENTIALS_INVALID").length).toBe(10);
  tried("password.windowSeconds", 20, [...first, ...second].filter((code) => code === "CREDENTIALS_INVALID").length);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, testPassword } from "../../testing/accounts.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const FORGOTTEN = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`;
const CONFIRM = `mutation { sendStepUpCode { problems { code } } }`;

const perHour = 10;
const minute = 60_000;

describe("the mails to one address", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: perHour } });
  });
  afterAll(() => server.stop());

  it(figure("mailsPerAddressPerHour", "are ten an hour over all flows, whoever starts them, and ten again an hour later"), async () => {
    const user = await addUser(server);
    const { loginEmail } = user;
    const caller = await signedIn(server, user);
    const flows = [
      () => server.graphql(FORGOTTEN, { input: { loginEmail } }),
      () => server.graphql(SIGN_IN, { input: { loginEmail, password: testPassword } }),
      () => server.graphql(CONFIRM, {}, caller),
    ];
    const mails = async () => {
      await server.runWorker();
      return server.mailbox.filter((mail) => mail.to === loginEmail).length;
    };
    let attempts = 0;
    for (let elapsed = 0; elapsed < 60; elapsed += 3) {
      for (const flow of flows) await flow();
      attempts += flows.length;
      await mails();
      server.advanceTime(3 * minute - 1);
    }
    expect(tried("mailsPerAddressPerHour", attempts, await mails())).toBe(perHour);
    server.advanceTime(minute);
    for (const flow of flows) await flow();
    expect(await mails()).toBeGreaterThan(perHour);
  });
});

import { signedIn, testPassword, type TestUser } from "./accounts.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { problems { code } } }`;
const RENEW = `mutation { renewRecoveryCodes { recoveryCodes problems { code } } }`;

/** Signs in as a person does: password, then this code, or the one the mailbox received. */
export async function signInWith(server: TestServer, user: TestUser, shown?: { code: string; method: string }): Promise<Caller> {
  const first = await server.graphql(SIGN_IN, { input: { loginEmail: user.loginEmail, password: testPassword } });
  const input = shown ?? { code: await mailedCode(server, user.loginEmail) };
  const second = await server.graphql<{ verifySignInCode: { problems: { code: string }[] } }>(
    VERIFY,
    { input },
    { cookie: first.cookie ?? "" },
  );
  const problem = second.data?.verifySignInCode.problems[0] ?? second.errors?.[0]?.extensions;
  if (problem) throw new Error(`Signing in was refused: ${problem.code}`);
  return { cookie: second.cookie ?? "" };
}

/** One of ten new recovery codes. */
export async function newRecoveryCode(server: TestServer, user: TestUser): Promise<string> {
  const caller = await signedIn(server, user, { steppedUp: true });
  const answer = await server.graphql<{ renewRecoveryCodes: { recoveryCodes: string[] } }>(RENEW, {}, caller);
  return answer.data?.renewRecoveryCodes.recoveryCodes[0] ?? "";
}

async function mailedCode(server: TestServer, address: string): Promise<string> {
  await server.runWorker();
  const codes = server.mailbox.flatMap((mail) =>
    mail.to === address && mail.subject.includes("code") ? (/\b\d{8}\b/.exec(mail.text) ?? []) : [],
  );
  return codes.at(-1) ?? "";
}

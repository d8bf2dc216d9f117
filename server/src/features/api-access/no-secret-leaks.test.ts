import { symbols } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testPassword } from "../../testing/accounts.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { registrationOf } from "../../testing/registration-scenario.ts";
import { codeOfStep, stepAt } from "../second-factors/index.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
const logged: string[] = [];

beforeAll(async () => {
  server = await testServer({ settings: { logLevel: "trace" } });
  const stream = (server.services.log as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym];
  if (!stream) throw new Error("The log has no stream to listen to.");
  stream.write = (line) => void logged.push(line);
});
afterAll(() => server.stop());

const address = "canari@ferme.example";
const mailed = async (pattern: RegExp) => {
  await server.runWorker();
  return server.mailbox.flatMap((mail) => pattern.exec(mail.text)?.[1] ?? []).at(-1) ?? "";
};
const send = async (name: string, input: object | null, fields: string, cookie = "") => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = input
    ? `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} problems { code } } }`
    : `mutation { ${name} { problems { code } } }`;
  const answer = await server.graphql<Record<string, { secret?: string; recoveryCodes?: string[]; problems: object[] }>>(
    document,
    input ? { input } : {},
    {
      cookie,
    },
  );
  expect(answer.data?.[name]?.problems, `${name} ${JSON.stringify(answer.errors)}`).toEqual([]);
  return answer;
};
const hexOf = (text: string) => Buffer.from(text).toString("hex");
const tokenOf = (cookie: string | null) => cookie?.split("=")[1] ?? "";

it("no password, code, link, session or API token reaches the log, the outbox, the journal or any other table", async () => {
  const newPassword = "Grange-Orange-27-lune";
  await send("registerUser", { ...registrationOf(address), humanCheck: await solveHumanCheck(server, "REGISTER") }, "maskedEmail");
  const activation = await mailed(/activation\?jeton=([\w-]+)/);
  await send("activateUser", { token: activation, password: testPassword, passwordConfirmation: testPassword }, "outcome");
  const first = await send("signIn", { loginEmail: address, password: testPassword }, "challenge { sentAt }");
  const signInCode = await mailed(/^(\d{8})$/m);
  const second = await send("verifySignInCode", { code: signInCode }, "viewer { sessionLevel }", first.cookie ?? "");
  await send("sendStepUpCode", null, "", second.cookie ?? "");
  const stepUpCode = await mailed(/^(\d{8})$/m);
  const third = await send("stepUp", { code: stepUpCode }, "viewer { sessionLevel }", second.cookie ?? "");
  const made = await send("createApiToken", { name: "Canari", scope: "READ", expiresOn: "2099-01-01" }, "secret", third.cookie ?? "").catch(
    () => null,
  );
  expect(made).toBeNull(); // too long a life: the refusal is logged and written in the journal too
  const tomorrow = new Date(server.services.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  const token =
    (await send("createApiToken", { name: "Canari", scope: "READ", expiresOn: tomorrow }, "secret", third.cookie ?? "")).data?.[
      "createApiToken"
    ]?.secret ?? "";
  await server.graphql("{ viewer { user { id } } }", {}, { bearer: token });
  const added = await send("addAuthenticator", { name: "Canari" }, "secret", third.cookie ?? "");
  const seed = added.data?.["addAuthenticator"]?.secret ?? "";
  const appCode = codeOfStep(seed, stepAt(server.services.clock.now()));
  const confirmed = await send("confirmAuthenticator", { code: appCode }, "recoveryCodes", third.cookie ?? "");
  const [recoveryCode = "", unusedCode = ""] = confirmed.data?.["confirmAuthenticator"]?.recoveryCodes ?? [];
  const asked = await send("signIn", { loginEmail: address, password: testPassword }, "methods");
  await send("verifySignInCode", { code: recoveryCode, method: "RECOVERY_CODE" }, "viewer { sessionLevel }", asked.cookie ?? "");
  await server.runWorker(); // mails that wait together leave in any order: the link must be the last
  await send("requestPasswordReset", { loginEmail: address, humanCheck: await solveHumanCheck(server, "PASSWORD_RESET") }, "maskedEmail");
  const reset = await mailed(/reinitialisation\?jeton=([\w-]+)/);
  await send("resetPassword", { token: reset, password: newPassword, passwordConfirmation: newPassword }, "done");
  await server.graphql("mutation ($input: SignInInput!) { signIn(input: $input) { nonsense } }", {
    input: { loginEmail: address, password: newPassword },
  });
  await server.runWorker();

  const secrets = {
    testPassword,
    newPassword,
    activation,
    reset,
    signInCode,
    stepUpCode,
    token: token.slice(15),
    seed,
    recoveryCode,
    typedRecoveryCode: recoveryCode.replaceAll("-", ""),
    unusedCode: unusedCode.replaceAll("-", ""),
    first: tokenOf(first.cookie),
    second: tokenOf(second.cookie),
    third: tokenOf(third.cookie),
  };
  for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThanOrEqual(8);
  expect(logged.length).toBeGreaterThan(0);
  const everything = logged.join("\n") + (await everyTable());
  expect(everything).toContain("registration.requested"); // the dump really holds the outbox
  expect(everything).toContain("TOKEN_LIFETIME_TOO_LONG"); // and the journal
  expect(
    Object.entries(secrets)
      .filter(([, secret]) => everything.includes(secret) || everything.includes(hexOf(secret)))
      .map(([name]) => name),
  ).toEqual([]);
});

/** Every row of every table, as text; bytea comes out in hexadecimal. */
async function everyTable(): Promise<string> {
  const tables = await server.dataSource.query<{ name: string }[]>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  );
  const dumps = tables.map(async ({ name }) => JSON.stringify(await server.dataSource.query(`select to_jsonb(t) as row from "${name}" t`)));
  return (await Promise.all(dumps)).join("\n");
}

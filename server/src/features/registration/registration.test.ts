import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, testPassword } from "../../testing/accounts.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { accessFeature } from "../access/index.ts";
import { approvalsFeature } from "../approvals/index.ts";
import { membershipsFeature } from "../memberships/index.ts";
import { structuresFeature } from "../structures/index.ts";
import { usersFeature } from "../users/index.ts";
import { registrationFeature } from "./index.ts";

const REGISTER = `mutation ($input: RegisterUserInput!) { registerUser(input: $input) { maskedEmail problems { code path } } }`;
const RESEND = `mutation ($input: ResendActivationInput!) { resendActivation(input: $input) { maskedEmail problems { code path } } }`;
const ACTIVATE = `mutation ($input: ActivateUserInput!) { activateUser(input: $input) { outcome structureName problems { code path } } }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { status maskedEmail } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { challenge { maskedEmail } problems { code } } }`;

interface Problem {
  code: string;
  path: string[];
}
interface Answers {
  registerUser: { maskedEmail: string | null; problems: Problem[] };
  resendActivation: { maskedEmail: string | null; problems: Problem[] };
  activateUser: { outcome: string | null; structureName: string | null; problems: Problem[] };
  accountLink: { status: string; maskedEmail: string | null };
  signIn: { challenge: object | null; problems: Problem[] };
}

let server: TestServer;
let numbered = 0;
beforeAll(async () => {
  server = await testServer({
    features: [usersFeature, accessFeature, structuresFeature, approvalsFeature, membershipsFeature, registrationFeature],
  });
});
beforeEach(() => server.advanceTime(86_400_001));
afterAll(() => server.stop());

const ask = async (document: string, variables: object) => {
  const { data, errors } = await server.graphql<Answers>(document, variables);
  expect(errors).toBeUndefined();
  return data;
};
const company = { name: "EARL du Test", address: "1 chemin des Prés", postalCode: "35000", town: "Rennes" };
const person = (loginEmail: string) => ({
  loginEmail,
  loginEmailConfirmation: loginEmail,
  firstName: "Jeanne",
  lastName: "Martin",
  contactEmail: loginEmail,
  acceptsTerms: true,
  acceptsSurvey: true,
  siret: newSiret(),
  company,
});
const newEmail = () => `ferme${++numbered}@exemple.example`;
const register = async (input: object) => (await ask(REGISTER, { input }))?.registerUser;
const activate = async (token: string, password = testPassword) =>
  (await ask(ACTIVATE, { input: { token, password, passwordConfirmation: password } }))?.activateUser;
const linkStatus = async (token: string) => (await ask(LINK, { token }))?.accountLink.status;
const mailsTo = async (address: string) => {
  await server.runWorker();
  return server.mailbox.filter((mail) => mail.to === address);
};
const tokenIn = (text: string | undefined) => /\/activation\?jeton=([\w-]+)/.exec(text ?? "")?.[1] ?? "";
const newestToken = async (address: string) => tokenIn((await mailsTo(address)).at(-1)?.text);
const rows = <T>(sql: string, ...params: unknown[]) => server.dataSource.query<T[]>(sql, params);
const registered = async (overrides: object = {}) => {
  const input = { ...person(newEmail()), ...overrides };
  await register(input);
  return { input, token: await newestToken(input.loginEmail) };
};

/** A SIRET the embedded directory does not know: valid keys, invented number. */
function newSiret(): string {
  const withKey = (digits: string) => [..."0123456789"].map((key) => digits + key).find((number) => luhn(number) % 10 === 0) ?? "";
  return withKey(withKey(String(10_000_000 + ++numbered)) + "0001");
}
function luhn(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

describe("creating an account", () => {
  it("sends two mails, the summary and the activation link, and creates nothing of the structure yet", async () => {
    const input = person(newEmail());
    expect(await register(input)).toEqual({ maskedEmail: `fe****@exemple.example`, problems: [] });
    const mails = await mailsTo(input.loginEmail);
    expect(mails.map((mail) => mail.subject)).toEqual(["Votre demande de création de compte", "Activez votre compte"]);
    expect(mails[0]?.text).toContain("EARL du Test");
    expect(mails[1]?.html).toContain(`href="${server.services.settings.baseUrl}/activation?jeton=`);
    expect(await rows(`select 1 from structure where siret = $1`, input.siret)).toEqual([]);
    expect(await rows(`select status, password_hash from app_user where login_email = $1`, input.loginEmail)).toEqual([
      { status: "PENDING_ACTIVATION", password_hash: null },
    ]);
    expect(
      await rows(
        `select kind, text_version from user_consent c join app_user u on u.id = c.user_id where u.login_email = $1 order by kind`,
        input.loginEmail,
      ),
    ).toEqual([
      { kind: "SATISFACTION_SURVEY", text_version: "2026-11" },
      { kind: "TERMS", text_version: "2026-11" },
    ]);
  });

  it("writes in English to somebody who asked for it", async () => {
    const { input } = await registered({ language: "en" });
    expect((await mailsTo(input.loginEmail)).map((mail) => mail.subject)).toEqual(["Your request for an account", "Activate your account"]);
  });

  it("answers the same, by the same statements, for an address that has an account; its owner is told and nothing changes", async () => {
    const owner = await addUser(server, { loginEmail: newEmail() });
    const before = await rows(`select * from app_user where id = $1`, owner.id);
    const known = await statementsOf(() => register({ ...person(owner.loginEmail), firstName: "Autre" }));
    const unknown = await statementsOf(() => register(person(newEmail())));
    expect(known.answer).toEqual({ maskedEmail: "fe****@exemple.example", problems: [] });
    expect(unknown.answer).toEqual(known.answer);
    expect(known.statements).toEqual(unknown.statements);
    expect((await mailsTo(owner.loginEmail)).map((mail) => mail.subject)).toEqual(["Vous avez déjà un compte"]);
    expect(await rows(`select * from app_user where id = $1`, owner.id)).toEqual(before);
    expect(await rows(`select 1 from registration where user_id = $1`, owner.id)).toEqual([]);
  });

  it("tells a closed, an unknown and a masked SIRET apart, and takes the description typed by hand", async () => {
    for (const [siret, code] of [
      [await directorySiret("CLOSED"), "SIRET_CLOSED"],
      [newSiret(), "SIRET_UNKNOWN"],
      [await directorySiret("MASKED"), "SIRET_MASKED"],
      [await directorySiret("UNAVAILABLE"), "DIRECTORY_UNAVAILABLE"],
    ] as const) {
      expect(await register({ ...person(newEmail()), siret, company: null }), code).toEqual({
        maskedEmail: null,
        problems: [{ code, path: ["siret"] }],
      });
    }
    const { input, token } = await registered({ siret: await directorySiret("MASKED") });
    expect(await activate(token)).toEqual({ outcome: "STRUCTURE_CREATED", structureName: company.name, problems: [] });
    expect(await rows(`select name, directory_status from structure where siret = $1`, input.siret)).toEqual([
      { name: company.name, directory_status: "MASKED" },
    ]);
  });

  it("is asked five times an hour at most for one address, owned or not", async () => {
    const owner = await addUser(server, { loginEmail: newEmail() });
    for (const address of [owner.loginEmail, newEmail()]) {
      const codes = [];
      for (let attempt = 0; attempt < 6; attempt++) codes.push((await register(person(address)))?.problems[0]?.code);
      expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, "RATE_LIMITED"]);
      expect((await mailsTo(address)).length).toBeLessThanOrEqual(10);
    }
  });
});

describe("a second registration while the first waits", () => {
  it("replaces it whole and kills its link: the newest mail describes what its link activates", async () => {
    const address = newEmail();
    await register({ ...person(address), firstName: "Paul", contactEmail: "etranger@ailleurs.example" });
    const strangers = await newestToken(address);
    const mine = person(address);
    await register(mine);
    expect(await linkStatus(strangers)).toBe("EXPIRED");
    expect((await activate(strangers))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
    expect((await activate(await newestToken(address)))?.outcome).toBe("STRUCTURE_CREATED");
    expect(await rows(`select first_name, contact_email from app_user where login_email = $1`, address)).toEqual([
      { first_name: "Jeanne", contact_email: address },
    ]);
    expect(
      await rows(
        `select s.siret from membership m join structure s on s.id = m.structure_id join app_user u on u.id = m.user_id where u.login_email = $1`,
        address,
      ),
    ).toEqual([{ siret: mine.siret }]);
  });

  it("kills the first link at once, before its own mails have left", async () => {
    const address = newEmail();
    await register(person(address));
    const first = await newestToken(address);
    await register(person(address));
    expect(await linkStatus(first)).toBe("EXPIRED");
  });
});

describe("activating", () => {
  it("creates the structure with its principal manager, then the person signs in", async () => {
    const { input, token } = await registered();
    expect(await linkStatus(token)).toBe("VALID");
    expect(await activate(token)).toEqual({ outcome: "STRUCTURE_CREATED", structureName: company.name, problems: [] });
    expect(await linkStatus(token)).toBe("USED");
    expect(
      await rows(`select m.role, m.proof from membership m join structure s on s.id = m.structure_id where s.siret = $1`, input.siret),
    ).toEqual([{ role: "PRINCIPAL_MANAGER", proof: "CREATOR" }]);
    expect((await ask(SIGN_IN, { input: { loginEmail: input.loginEmail, password: testPassword } }))?.signIn.problems).toEqual([]);
  });

  it("asks for the attachment when the structure exists: never a right", async () => {
    const first = await registered();
    const second = await registered({ siret: first.input.siret, comment: "Je suis l'associée." });
    await activate(first.token);
    expect(await activate(second.token)).toEqual({ outcome: "MEMBERSHIP_REQUESTED", structureName: company.name, problems: [] });
    const userId = `(select id from app_user where login_email = $1)`;
    expect(await rows(`select kind, status, comment from approval where requester_id = ${userId}`, second.input.loginEmail)).toEqual([
      { kind: "MEMBERSHIP", status: "PENDING", comment: "Je suis l'associée." },
    ]);
    expect(await rows(`select 1 from membership where user_id = ${userId}`, second.input.loginEmail)).toEqual([]);
  });

  it("of two people activating on one SIRET at once, one founds the structure and the other asks", async () => {
    const first = await registered();
    const second = await registered({ siret: first.input.siret });
    const outcomes = (await Promise.all([activate(first.token), activate(second.token)])).map((answer) => answer?.outcome);
    expect(outcomes.toSorted()).toEqual(["MEMBERSHIP_REQUESTED", "STRUCTURE_CREATED"]);
  });

  it("happens once: of three requests that race with one link, one wins", async () => {
    const { token } = await registered();
    const answers = await Promise.all([activate(token), activate(token), activate(token)]);
    expect(answers.filter((answer) => answer?.outcome === "STRUCTURE_CREATED").length).toBe(1);
    expect(answers.flatMap((answer) => answer?.problems.map((problem) => problem.code) ?? [])).toEqual([
      "LINK_ALREADY_USED",
      "LINK_ALREADY_USED",
    ]);
  });

  it("would happen several times if the link were read, then marked: the control of the race above", async () => {
    const { token } = await registered();
    const readThenMark = () =>
      server.dataSource.transaction(async (manager) => {
        const [link] = await manager.query<{ id: string; used_at: Date | null }[]>(
          `select l.id, l.used_at from account_link l join app_user u on u.id = l.user_id where l.used_at is null and l.superseded_at is null and u.status = 'PENDING_ACTIVATION' order by l.created_at desc limit 1`,
        );
        await manager.query(`select pg_sleep(0.05)`);
        await manager.query(`update account_link set used_at = now() where id = $1`, [link?.id]);
        return link?.used_at === null;
      });
    expect((await Promise.all([readThenMark(), readThenMark(), readThenMark()])).filter(Boolean).length).toBeGreaterThan(1);
    expect(await linkStatus(token)).toBe("USED");
  });

  it("refuses a weak password and one made of what is known of the person, and the link stays good", async () => {
    const { input, token } = await registered({ firstName: "Maximilienne" });
    expect((await activate(token, "court"))?.problems).toEqual([{ code: "PASSWORD_TOO_SHORT", path: ["password"] }]);
    expect((await activate(token, "Maximilienne-Martin-1"))?.problems).toEqual([{ code: "PASSWORD_TOO_COMMON", path: ["password"] }]);
    expect((await activate(token, `Siret-${input.siret}`))?.problems).toEqual([{ code: "PASSWORD_TOO_COMMON", path: ["password"] }]);
    expect(await linkStatus(token)).toBe("VALID");
  });

  it("is possible for 60 minutes; the expired page sends a new link in one click, and only the newest works", async () => {
    const { input, token } = await registered();
    server.advanceTime(60 * 60_000);
    expect(await linkStatus(token)).toBe("EXPIRED");
    expect((await activate(token))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
    expect((await ask(RESEND, { input: { token } }))?.resendActivation).toEqual({ maskedEmail: "fe****@exemple.example", problems: [] });
    const second = await newestToken(input.loginEmail);
    await ask(RESEND, { input: { loginEmail: input.loginEmail } });
    const third = await newestToken(input.loginEmail);
    expect(new Set([token, second, third]).size).toBe(3);
    expect(await linkStatus(second)).toBe("EXPIRED");
    expect((await activate(third))?.outcome).toBe("STRUCTURE_CREATED");
  });

  it("knows nothing of an invented link, and asking for one says nothing of an address", async () => {
    expect(await linkStatus("invented")).toBe("UNKNOWN");
    expect((await activate("invented"))?.problems).toEqual([{ code: "LINK_INVALID", path: ["token"] }]);
    expect((await ask(RESEND, { input: { token: "invented" } }))?.resendActivation.problems).toEqual([
      { code: "LINK_INVALID", path: ["token"] },
    ]);
    const before = server.mailbox.length;
    expect((await ask(RESEND, { input: { loginEmail: "personne@nulle-part.example" } }))?.resendActivation).toEqual({
      maskedEmail: "pe****@nulle-part.example",
      problems: [],
    });
    await server.runWorker();
    expect(server.mailbox.length).toBe(before);
  });
});

/** A SIRET of the embedded directory that gets this answer. */
async function directorySiret(status: string): Promise<string> {
  const companies = await import("../../integrations/company-directory/embedded-companies.ts");
  const sirets = [companies.embeddedClosedCompany.siret, companies.embeddedMaskedSiret, companies.embeddedUnavailableSiret];
  for (const siret of sirets) if ((await server.services.directory.lookUp(siret)).status === status) return siret;
  throw new Error(`No SIRET of the embedded directory is ${status}.`);
}

/** The statements of an operation as the database saw them, without their values. */
async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const statements: string[] = [];
  const pg = await import("pg");
  const original = pg.default.Client.prototype.query;
  pg.default.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args;
    statements.push((typeof first === "string" ? first : String((first as { text?: string }).text)).replace(/\s+/g, " "));
    return Reflect.apply(original, this, args) as never;
  } as typeof original;
  try {
    return { answer: await work(), statements };
  } finally {
    pg.default.Client.prototype.query = original;
  }
}

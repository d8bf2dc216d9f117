import { testPassword } from "./accounts.ts";
import { solveHumanCheck } from "./human-check.ts";
import { testSiret } from "./organisations.ts";
import { testServer } from "./test-server.ts";
import {
  embeddedClosedCompany,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
} from "../integrations/company-directory/embedded-companies.ts";

const REGISTER = `mutation ($input: RegisterUserInput!) { registerUser(input: $input) { maskedEmail problems { code path } } }`;
const RESEND = `mutation ($input: ResendActivationInput!) { resendActivation(input: $input) { maskedEmail problems { code path } } }`;
const ACTIVATE = `mutation ($input: ActivateUserInput!) { activateUser(input: $input) { outcome structureName problems { code path } } }`;
const LINK = `query ($token: String!) { accountLink(token: $token) { status maskedEmail } }`;

interface Problem {
  code: string;
  path: string[];
}
interface Answers {
  registerUser: { maskedEmail: string | null; problems: Problem[] };
  resendActivation: { maskedEmail: string | null; problems: Problem[] };
  activateUser: { outcome: string | null; structureName: string | null; problems: Problem[] };
  accountLink: { status: string; maskedEmail: string | null };
}

/** SIRETs of the embedded directory, by the answer they get. */
export const siretThatIs = { closed: embeddedClosedCompany.siret, masked: embeddedMaskedSiret, unavailable: embeddedUnavailableSiret };

/** What people typed by hand in these tests. */
export const typedCompany = { name: "EARL du Test", address: "1 chemin des Prés", postalCode: "35000", town: "Rennes" };

let numbered = 0;
export const newEmail = () => `ferme${++numbered}@exemple.example`;

/** A whole registration form but for its proof of work, on a SIRET of its own. */
export const registrationOf = (loginEmail: string) => ({
  loginEmail,
  loginEmailConfirmation: loginEmail,
  firstName: "Jeanne",
  lastName: "Martin",
  contactEmail: loginEmail,
  acceptsTerms: true,
  acceptsSurvey: true,
  siret: testSiret(),
  company: typedCompany,
});

/** Somebody in front of the public pages and of a mailbox. */
export async function registrationScenario() {
  const server = await testServer();
  const ask = async (document: string, variables: object): Promise<Answers> => {
    const { data, errors } = await server.graphql<Answers>(document, variables);
    if (!data) throw new Error(`The server answered ${JSON.stringify(errors)}`);
    return data;
  };
  const mailsTo = async (address: string) => {
    await server.runWorker();
    return server.mailbox.filter((mail) => mail.to === address);
  };
  const newestToken = async (address: string) =>
    /\/activation\?jeton=([\w-]+)/.exec((await mailsTo(address)).at(-1)?.text ?? "")?.[1] ?? "";
  const register = async (input: object) => {
    const humanCheck = await solveHumanCheck(server, "REGISTER");
    return (await ask(REGISTER, { input: { humanCheck, ...input } })).registerUser;
  };
  return {
    server,
    register,
    resend: async (input: object) => {
      const humanCheck = await solveHumanCheck(server, "RESEND_ACTIVATION");
      return (await ask(RESEND, { input: { humanCheck, ...input } })).resendActivation;
    },
    activate: async (token: string, password = testPassword) =>
      (await ask(ACTIVATE, { input: { token, password, passwordConfirmation: password } })).activateUser,
    linkStatus: async (token: string) => (await ask(LINK, { token })).accountLink.status,
    mailsTo,
    newestToken,
    registered: async (overrides: object = {}) => {
      const input = { ...registrationOf(newEmail()), ...overrides };
      await register(input);
      return { input, token: await newestToken(input.loginEmail) };
    },
    rows: <T>(sql: string, ...params: unknown[]) => server.dataSource.query<T[]>(sql, params),
  };
}

export type RegistrationScenario = Awaited<ReturnType<typeof registrationScenario>>;

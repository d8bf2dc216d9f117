import { testPassword, type TestUser } from "./accounts.ts";
import type { Caller } from "./send-graphql.ts";
import type { SoftwareKey, Misbehaviour } from "./software-key.ts";
import type { TestServer } from "./test-server.ts";

const mutation = (name: string, fields: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { code params { name value } } } }`;
const factor = "secondFactor { id kind name isPreferred isSynced allowedActions }";
const documents = {
  addPasskey: mutation("addPasskey", "options"),
  confirmPasskey: mutation("confirmPasskey", `${factor} recoveryCodes`),
  requestPasskey: `mutation { requestPasskey { options problems { code } } }`,
  renameFactor: mutation("renameFactor", factor),
  preferFactor: mutation("preferFactor", factor),
  removeFactor: mutation("removeFactor", "removedId"),
  signIn: mutation("signIn", "challenge { maskedEmail } methods"),
  verifySignInCode: mutation("verifySignInCode", "viewer { sessionLevel }"),
  stepUp: mutation("stepUp", "viewer { steppedUpUntil }"),
};
const viewerDocument = `{ viewer { sessionLevel secondFactorMethods staff { role }
  user { secondFactors { id name kind lastUsedAt isPreferred allowedActions } } } }`;

interface Factor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly lastUsedAt: string | null;
  readonly isPreferred: boolean;
  readonly allowedActions: string[];
}
interface Answer {
  readonly problems: { code: string; params: { name: string; value: string }[] }[];
  readonly options?: string | null;
  readonly secondFactor?: Factor | null;
  readonly recoveryCodes?: string[] | null;
  readonly challenge?: object | null;
  readonly methods?: string[] | null;
  readonly viewer?: { sessionLevel: string; steppedUpUntil: string } | null;
}
interface Viewer {
  readonly sessionLevel: string | null;
  readonly secondFactorMethods: string[];
  readonly staff: { role: string }[];
  readonly user: { secondFactors: Factor[] } | null;
}

export type KeyPerson = ReturnType<typeof keyPerson>;

/** What a person with a browser and a key does, as calls. */
export function keyPerson(server: TestServer) {
  let asked = "";
  const send = async (name: keyof typeof documents, caller: Caller, input: object | null = null) => {
    const { data, cookie, errors } = await server.graphql<Record<string, Answer>>(documents[name], input ? { input } : {}, caller);
    const payload = data?.[name];
    asked = payload?.options ?? asked;
    return { payload, codes: payload?.problems.map(({ code }) => code), cookie: cookie ?? "", error: errors?.[0]?.extensions.code };
  };
  const requestPasskey = (caller: Caller) => send("requestPasskey", caller);
  const addPasskey = (caller: Caller, kind: string, name = "Clé") => send("addPasskey", caller, { kind, name });
  const confirm = (caller: Caller, credential: string) => send("confirmPasskey", caller, { credential });
  const verify = (caller: Caller, passkey: string) => send("verifySignInCode", caller, { passkey });
  const stepUp = (caller: Caller, passkey: string) => send("stepUp", caller, { passkey, method: "PASSKEY" });
  const showPassword = (user: TestUser) => send("signIn", {}, { loginEmail: user.loginEmail, password: testPassword });
  const optionsFor = async (caller: Caller) => (await requestPasskey(caller)).payload?.options ?? "{}";
  return {
    requestPasskey,
    addPasskey,
    confirm,
    verify,
    stepUp,
    showPassword,
    /** What the server asked of a key last. */
    lastOptions: () => asked,
    addKey: async (caller: Caller, key: SoftwareKey, { kind = "PASSKEY", name = "Clé" } = {}, wrong: Misbehaviour = {}) => {
      const { payload } = await addPasskey(caller, kind, name);
      return confirm(caller, key.create(payload?.options ?? "{}", wrong));
    },
    passwordShown: async (user: TestUser): Promise<Caller> => ({ cookie: (await showPassword(user)).cookie }),
    signInWith: async (caller: Caller, key: SoftwareKey, wrong: Misbehaviour = {}) =>
      verify(caller, key.get(await optionsFor(caller), wrong)),
    stepUpWith: async (caller: Caller, key: SoftwareKey, wrong: Misbehaviour = {}) =>
      stepUp(caller, key.get(await optionsFor(caller), wrong)),
    rename: (caller: Caller, id: string, name: string) => send("renameFactor", caller, { id, name }),
    prefer: (caller: Caller, id: string) => send("preferFactor", caller, { id }),
    remove: (caller: Caller, id: string) => send("removeFactor", caller, { id }),
    viewerOf: async (caller: Caller): Promise<Viewer> => {
      const viewer = (await server.graphql<{ viewer: Viewer }>(viewerDocument, {}, caller)).data?.viewer;
      if (!viewer) throw new Error("No viewer.");
      return viewer;
    },
    mailsTo: async (user: TestUser) => {
      await server.runWorker();
      return server.mailbox.filter((mail) => mail.to === user.loginEmail);
    },
  };
}

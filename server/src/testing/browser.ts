import { testPassword, type TestUser } from "./accounts.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  methods mayTrustDevice viewer { sessionLevel } problems { code params { name value } } } }`;
const VERIFY = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { viewer { sessionLevel } problems { code } } }`;

interface SignIn {
  readonly methods: string[] | null;
  readonly mayTrustDevice: boolean | null;
  readonly viewer: { sessionLevel: string } | null;
  readonly problems: { code: string; params: { name: string; value: string }[] }[];
}

/** A browser with its cookies, as a person uses it. */
export class TestBrowser {
  readonly #server: TestServer;
  readonly #headers: Record<string, string>;
  #session: string | null = null;
  #device: string | null;

  constructor(server: TestServer, { userAgent = "Firefox of the farm", device = null as string | null } = {}) {
    this.#server = server;
    this.#headers = { "user-agent": userAgent };
    this.#device = device;
  }

  /** `name=value` of the device cookie; give it to another browser to have stolen it. */
  get device(): string | null {
    return this.#device;
  }

  get caller(): Caller {
    const cookie = [this.#session, this.#device].filter((one) => one !== null).join("; ");
    return { headers: this.#headers, ...(cookie ? { cookie } : {}) };
  }

  async send<T>(document: string, input?: object, caller: Caller = this.caller): Promise<T> {
    const answer = await this.#server.graphql<Record<string, T>>(document, input ? { input } : {}, caller);
    this.#session = answer.cookie ?? this.#session;
    this.#device = answer.device ?? this.#device;
    const [payload] = Object.values(answer.data ?? {});
    if (payload === undefined) throw new Error(answer.errors?.[0]?.extensions.code ?? "no answer");
    return payload;
  }

  /** First factor. Earlier mails leave before: those that wait together leave in any order. */
  async showPassword(user: TestUser, password = testPassword): Promise<SignIn> {
    await this.#server.runWorker();
    return this.send<SignIn>(SIGN_IN, { loginEmail: user.loginEmail, password });
  }

  /** Second factor, by the code of the mail. */
  async showMailCode(user: TestUser, { trustDevice = false } = {}): Promise<void> {
    await this.#server.runWorker();
    const mails = this.#server.mailbox.filter((mail) => mail.to === user.loginEmail);
    const code = mails.flatMap((mail) => /^\d{8}$/m.exec(mail.text)?.[0] ?? []).at(-1) ?? "";
    const { problems } = await this.send<{ problems: { code: string }[] }>(VERIFY, { code, ...(trustDevice ? { trustDevice } : {}) });
    accepted(problems);
  }

  /** The whole way in. */
  async signIn(user: TestUser, options?: { trustDevice?: boolean }): Promise<void> {
    accepted((await this.showPassword(user)).problems);
    await this.showMailCode(user, options);
  }
}

function accepted(problems: readonly { code: string }[]): void {
  if (problems.length > 0) throw new Error(`Refused: ${problems.map(({ code }) => code).join()}`);
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { addApiToken } from "../../testing/organisations.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const LIST = `{ myTrustedDevices { id device maskedIp trustedAt trustedUntil lastSeenAt isCurrent } }`;
const REVOKE = `mutation ($input: RevokeTrustedDeviceInput!) { revokeTrustedDevice(input: $input) { revokedId problems { code } } }`;
const REVOKE_ALL = `mutation { revokeTrustedDevices { done problems { code } } }`;
const STEP_UP = `mutation { renewRecoveryCodes { problems { code } } }`;
const trustMail = { fr: "Un appareil de confiance a été ajouté à votre compte", en: "A trusted device was added to your account" };
const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0";

interface Listed {
  id: string;
  device: string;
  trustedUntil: string;
  isCurrent: boolean;
}

let server: TestServer;
let user: TestUser;
let browser: TestBrowser;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(async () => {
  server.advanceTime(86_400_000);
  user = await addUser(server);
  browser = new TestBrowser(server, { userAgent: firefox });
  await browser.signIn(user, { trustDevice: true });
});
afterAll(() => server.stop());

/** Does the password alone open the account from there? */
const opens = async (from: TestBrowser, who = user, password = testPassword) =>
  (await from.showPassword(who, password)).viewer?.sessionLevel === "FULL";
const listOf = (from: TestBrowser) => from.send<Listed[]>(LIST);
const afterGrace = () => server.advanceTime(policy.devices.rotationGraceSeconds * 1_000);

describe("a trusted device", () => {
  it(
    figure("devices.trustSeconds", "opens the account with the password alone for thirty days from when it was trusted, used or not"),
    async () => {
      let [attempts, successes] = [0, 0];
      const visit = async () => {
        attempts++;
        if (await opens(browser)) successes++;
      };
      for (let day = 0; day < 29; day++) {
        server.advanceTime(86_400_000);
        await visit();
      }
      server.advanceTime(86_400_000 - 1_000);
      await visit();
      server.advanceTime(1_000);
      await visit();
      expect(tried("devices.trustSeconds", attempts, successes)).toBe(30);
      await browser.showMailCode(user);
      expect(await opens(browser)).toBe(false);
    },
  );

  it("is known by a random cookie that no script reads, kept as a hash, and is told of by mail in the owner's language", async () => {
    const english = await addUser(server, { language: "en" });
    const other = new TestBrowser(server, { userAgent: firefox });
    await other.signIn(english, { trustDevice: true });
    await server.runWorker();
    const mailTo = ({ loginEmail }: TestUser, subject: string) =>
      server.mailbox.find((mail) => mail.to === loginEmail && mail.subject === subject)?.text;
    for (const fact of ["Firefox sur Windows", "127.0.0.0", "/mon-compte/sessions"]) expect(mailTo(user, trustMail.fr)).toContain(fact);
    expect(mailTo(english, trustMail.en)).toContain("Firefox on Windows");
    const secret = browser.device?.split(".")[1] ?? "";
    expect(secret).toMatch(/^[\w-]{43}$/); // 256 bits
    const stored = await server.dataSource.query<object[]>(`select browser::text from browser`);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(JSON.stringify(stored)).not.toContain(Buffer.from(secret, "base64url").toString("hex"));
  });

  it("is trusted by one person: somebody else who uses it shows both factors", async () => {
    const other = await addUser(server);
    expect(await opens(browser, other)).toBe(false);
    await browser.showMailCode(other);
    expect(await opens(browser)).toBe(true);
    expect(await opens(browser, other)).toBe(false);
  });

  it("opens nothing without the password, and answers a wrong one like any other browser", async () => {
    const answers = [];
    for (const from of [browser, new TestBrowser(server), new TestBrowser(server, { device: "device=garbage" })])
      answers.push(await from.showPassword(user, "Autre-chose-12345"));
    expect(answers[0]?.problems[0]?.code).toBe("CREDENTIALS_INVALID");
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const thief = new TestBrowser(server, { device: browser.device });
    let successes = 0;
    for (let attempt = 0; attempt < 9; attempt++) if (await opens(thief, user, `Autre-chose-1234${attempt}`)) successes++;
    console.log(`a stolen device cookie without the password: 9 attempts → ${successes} successes`);
    expect(successes).toBe(0);
    expect(thief.device).toBe(browser.device);
  });

  it("costs the same reads for an unknown address as for a wrong password: the cookie does not tell whose account exists", async () => {
    await server.runWorker();
    const document = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
    const attempt = (loginEmail: string) =>
      server.graphql(document, { input: { loginEmail, password: "Autre-chose-12345" } }, browser.caller);
    await attempt(user.loginEmail); // the first use of a session in a minute is written
    const wrong = await countStatements(() => attempt(user.loginEmail));
    expect(await countStatements(() => attempt("inconnu@ferme.example"))).toBe(wrong);
  });

  it("still asks a fresh factor before a sensitive action", async () => {
    expect(await opens(browser)).toBe(true);
    expect((await browser.send<{ problems: object[] }>(STEP_UP)).problems).toEqual([{ code: "STEP_UP_REQUIRED" }]);
  });

  it("is never one of staff, who are not offered it and whose devices lose their trust with the role", async () => {
    await server.dataSource.query(`insert into staff_role (user_id, role, granted_at) values ($1, 'SUPPORT_AGENT', now())`, [user.id]);
    const shown = await browser.showPassword(user);
    expect(shown).toMatchObject({ mayTrustDevice: false, viewer: { sessionLevel: "PASSWORD" } });
    await browser.showMailCode(user, { trustDevice: true });
    expect(await opens(browser)).toBe(false);
    await server.dataSource.query(`delete from staff_role where user_id = $1`, [user.id]);
    expect((await browser.showPassword(user)).mayTrustDevice).toBe(true);
  });
});

describe("the cookie of a device", () => {
  it("is replaced at each use; the value before is worth nothing and ends the trust of both, thief and owner", async () => {
    const stolen = browser.device;
    afterGrace();
    expect(await opens(browser)).toBe(true);
    expect(browser.device).not.toBe(stolen);
    afterGrace();
    let successes = 0;
    for (let attempt = 0; attempt < 3; attempt++) if (await opens(new TestBrowser(server, { device: stolen }))) successes++;
    console.log(`replays of a replaced device cookie: 3 attempts → ${successes} successes`);
    expect(successes).toBe(0);
    expect(await opens(browser)).toBe(false);
    await browser.showMailCode(user);
    expect(await listOf(browser)).toEqual([]);
  });

  it("used first by the thief, is found out when its owner comes: neither is trusted any more", async () => {
    const thief = new TestBrowser(server, { device: browser.device });
    expect(await opens(thief)).toBe(true);
    afterGrace();
    expect(await opens(browser)).toBe(false);
    expect(await opens(thief)).toBe(false);
  });

  it("shown by eight tabs at once opens all of them and is replaced by one and the same value", async () => {
    const tabs = Array.from({ length: 8 }, () => new TestBrowser(server, { device: browser.device }));
    const opened = await Promise.all(tabs.map((tab) => opens(tab)));
    console.log(`one device cookie in ${tabs.length} tabs at once: ${tabs.length} attempts → ${opened.filter(Boolean).length} successes`);
    expect(opened).toEqual(Array<boolean>(8).fill(true));
    expect(new Set(tabs.map((tab) => tab.device)).size).toBe(1);
    afterGrace();
    const [last] = tabs;
    expect(last && (await opens(last))).toBe(true);
  });

  it("control: with a next value drawn by each tab, all but two of the eight would be strangers", async () => {
    const [id = ""] = browser.device?.replace("device=", "").split(".") ?? [];
    const values = Array.from({ length: 8 }, () => server.services.secrets.randomToken());
    const naive = `update browser set previous_token_hash = token_hash, token_hash = $2 where id = $1`;
    await Promise.all(values.map((value) => server.dataSource.query(naive, [id, sha256(value)])));
    let known = 0;
    for (const value of values) {
      const sql = `select 1 from browser where id = $1 and $2 in (token_hash, previous_token_hash)`;
      known += (await server.dataSource.query<unknown[]>(sql, [id, sha256(value)])).length;
    }
    console.log(`control, a value per tab: ${values.length} attempts → ${known} successes`);
    expect(known).toBe(2);
  });

  it(
    figure("devices.rotationGraceSeconds", "is taken again for a minute after it was replaced: the answer may have been lost"),
    async () => {
      const before = browser.device;
      expect(await opens(browser)).toBe(true);
      const next = browser.device;
      const answers = [];
      for (const seconds of [0, policy.devices.rotationGraceSeconds - 1, 1]) {
        server.advanceTime(seconds * 1_000);
        const again = new TestBrowser(server, { device: before });
        answers.push(await opens(again));
        if (answers.at(-1)) expect(again.device).toBe(next);
      }
      expect(tried("devices.rotationGraceSeconds", answers.length, answers.filter(Boolean).length)).toBe(2);
    },
  );

  it(figure("devices.cookieSeconds", "is kept for 400 days, HttpOnly, for our pages only; Secure and __Host- on https"), async () => {
    const https = await testServer({ features: accountFeatures, settings: { baseUrl: "https://portail.example" } });
    const cookiesOf = async (target: TestServer) => {
      const owner = await addUser(target);
      const document = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
      const first = await target.graphql(document, { input: { loginEmail: owner.loginEmail, password: testPassword } });
      await target.runWorker();
      const code = target.mailbox.filter(({ to }) => to === owner.loginEmail).flatMap(({ text }) => /^\d{8}$/m.exec(text)?.[0] ?? [])[0];
      const verify = `mutation ($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) { problems { code } } }`;
      const cookie = first.headers.getSetCookie()[0]?.split(";")[0] ?? "";
      return (await target.graphql(verify, { input: { code } }, { cookie })).headers.getSetCookie();
    };
    const [plain, secure] = [await cookiesOf(server), await cookiesOf(https)].map((set) =>
      set.find((cookie) => cookie.includes("device=")),
    );
    const expires = new Date(server.services.clock.now().getTime() + policy.devices.cookieSeconds * 1_000).toUTCString();
    expect(plain).toMatch(new RegExp(`^device=[0-9a-f-]{36}\\.[\\w-]{43}; Path=/; Expires=${expires}; HttpOnly; SameSite=Lax$`));
    expect(secure).toMatch(/^__Host-device=\S+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    tried("devices.cookieSeconds", 2, [plain, secure].filter(Boolean).length);
    await https.stop();
  });
});

describe("my trusted devices", () => {
  it("are listed with their place and last use, the one in use marked", async () => {
    expect(await listOf(browser)).toMatchObject([{ device: "Firefox sur Windows", maskedIp: "127.0.0.0", isCurrent: true }]);
    const elsewhere = await signedIn(server, user);
    const seen = await server.graphql<{ myTrustedDevices: Listed[] }>(LIST, {}, elsewhere);
    expect(seen.data?.myTrustedDevices).toMatchObject([{ isCurrent: false }]);
    server.advanceTime(policy.devices.trustSeconds * 1_000);
    const later = await server.graphql<{ myTrustedDevices: Listed[] }>(LIST, {}, await signedIn(server, user));
    expect(later.data?.myTrustedDevices).toEqual([]);
  });

  it("are taken back one by one, after which the browser is a stranger, or all at once", async () => {
    const [device] = await listOf(browser);
    const caller = await signedIn(server, user);
    const revoke = async (id: string | undefined) => (await server.graphql<Record<string, object>>(REVOKE, { input: { id } }, caller)).data;
    expect(await revoke(device?.id)).toEqual({ revokeTrustedDevice: { revokedId: device?.id, problems: [] } });
    expect(await opens(browser)).toBe(false);
    await browser.showMailCode(user, { trustDevice: true });
    const second = new TestBrowser(server);
    await second.signIn(user, { trustDevice: true });
    expect((await listOf(second)).length).toBe(2);
    expect(await second.send(REVOKE_ALL)).toEqual({ done: true, problems: [] });
    for (const from of [browser, second]) expect(await opens(from)).toBe(false);
  });

  it("of somebody else answer like those that do not exist, and a program reaches none", async () => {
    const [device] = await listOf(browser);
    const stranger = await signedIn(server, await addUser(server));
    for (const id of [device?.id, "019a0000-0000-7000-8000-000000000000"])
      expect((await server.graphql(REVOKE, { input: { id } }, stranger)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const program = await addApiToken(server, user);
    expect((await server.graphql(LIST, {}, program)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await server.graphql(REVOKE_ALL, {}, program)).data).toEqual({
      revokeTrustedDevices: { done: null, problems: [{ code: "HUMAN_ONLY" }] },
    });
    expect(await opens(browser)).toBe(true);
  });
});

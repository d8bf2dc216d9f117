import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const subjects = { fr: "Nouvelle connexion à votre compte", en: "New sign-in to your account" };
const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1";

let server: TestServer;
let user: TestUser;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(async () => {
  server.advanceTime(3_600_000);
  user = await addUser(server);
});
afterAll(() => server.stop());

const noticesTo = async ({ loginEmail }: TestUser) => {
  await server.runWorker();
  return server.mailbox.filter(({ to, subject }) => to === loginEmail && Object.values(subjects).includes(subject));
};

describe("a sign-in", () => {
  it("is told by mail when it comes from a browser that never opened the account, but the very first", async () => {
    await new TestBrowser(server, { userAgent: firefox }).signIn(user);
    expect(await noticesTo(user)).toEqual([]);
    const phone = new TestBrowser(server, { userAgent: iphone });
    await phone.signIn(user);
    const [mail, ...others] = await noticesTo(user);
    expect(others).toEqual([]);
    for (const fact of [subjects.fr, "Safari sur iPhone", "127.0.0.0", "/mon-compte/sessions"])
      expect(`${mail?.subject} ${mail?.text}`).toContain(fact);
    await phone.signIn(user);
    expect((await noticesTo(user)).length).toBe(1);
  });

  it("from a known browser is told neither after its update nor from another network, however often", async () => {
    await new TestBrowser(server, { userAgent: iphone }).signIn(user);
    const browser = new TestBrowser(server, { userAgent: firefox });
    await browser.signIn(user);
    const updated = new TestBrowser(server, { userAgent: firefox.replaceAll("145", "146"), device: browser.device });
    for (let network = 0; network < 3; network++) {
      await server.dataSource.query(`update user_device set masked_ip = '192.0.2.0' where user_id = $1`, [user.id]);
      await updated.signIn(user);
    }
    expect((await noticesTo(user)).length).toBe(1);
  });

  it("from a browser that says the same of itself, on the same network, is told: only the cookie is a proof", async () => {
    const english = await addUser(server, { language: "en" });
    await new TestBrowser(server, { userAgent: firefox }).signIn(english);
    await new TestBrowser(server, { userAgent: firefox }).signIn(english);
    expect((await noticesTo(english)).map(({ subject }) => subject)).toEqual([subjects.en]);
  });

  it("that stops at the password tells nothing, nor makes the browser known", async () => {
    await new TestBrowser(server, { userAgent: firefox }).signIn(user);
    const stranger = new TestBrowser(server, { userAgent: iphone });
    await stranger.showPassword(user);
    expect(stranger.device).toBeNull();
    expect(await noticesTo(user)).toEqual([]);
  });
});

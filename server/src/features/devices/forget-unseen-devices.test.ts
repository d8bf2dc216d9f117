import { afterAll, beforeAll, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser } from "../../testing/accounts.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
afterAll(() => server.stop());

it("forgets a device not seen for more than a year, never the last one: coming back once a year is no first sign-in", async () => {
  const user = await addUser(server);
  await new TestBrowser(server, { userAgent: "Firefox" }).signIn(user);
  server.advanceTime(day);
  await new TestBrowser(server, { userAgent: "Chrome/" }).signIn(user);
  const kept = async () => {
    await server.runWorker();
    const devices = await server.dataSource.query<{ agent: string }[]>(`select user_agent as agent from user_device order by 1`);
    const browsers = await server.dataSource.query<unknown[]>(`select 1 from browser`);
    return [devices.map(({ agent }) => agent), browsers.length];
  };
  server.advanceTime((retention.unseenDeviceDays - 1) * day);
  expect(await kept()).toEqual([["Chrome/", "Firefox"], 2]);
  server.advanceTime(3 * day);
  expect(await kept()).toEqual([["Chrome/"], 0]);
});

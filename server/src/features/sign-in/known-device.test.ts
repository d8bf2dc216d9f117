import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, testPassword, type TestUser } from "../../testing/accounts.ts";
import { TestBrowser } from "../../testing/browser.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const wrong = "Autre-chose-12345";
const { failures, maxDelaySeconds } = policy.password;

let server: TestServer;
let user: TestUser;
let owner: TestBrowser;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, settings: { mailsPerAddressPerHour: 1_000 } });
});
beforeEach(async () => {
  server.advanceTime(86_400_000);
  user = await addUser(server);
  owner = new TestBrowser(server);
  await owner.signIn(user);
});
afterAll(() => server.stop());

const codeOf = async (from: TestBrowser, password: string) => (await from.showPassword(user, password)).problems[0]?.code ?? "OPENED";
const tryTimes = async (from: TestBrowser, times: number, password = wrong) => {
  const codes = [];
  for (let attempt = 0; attempt < times; attempt++) codes.push(await codeOf(from, password));
  return codes;
};
const stranger = () => new TestBrowser(server); // says the same of itself, on the same network

it("a stranger's wrong passwords bar strangers, with a delay that grows to fifteen minutes, and never the owner's browser", async () => {
  await owner.signIn(user, { trustDevice: true }); // no code, so no limit of codes
  const looked = (await tryTimes(stranger(), failures + 4)).filter((code) => code === "CREDENTIALS_INVALID").length;
  console.log(`wrong passwords of a stranger: ${failures + 4} attempts → ${looked} looked at`);
  expect(looked).toBe(failures);
  const delays = [];
  for (let round = 0; round < 8; round++) {
    const [problem] = (await stranger().showPassword(user)).problems;
    const delay = Number(problem?.params.find(({ name }) => name === "retryAfterSeconds")?.value);
    delays.push(delay);
    expect(await codeOf(owner, testPassword)).toBe("OPENED");
    server.advanceTime(delay * 1_000);
    expect(await codeOf(stranger(), wrong)).toBe("CREDENTIALS_INVALID");
  }
  console.log(`delays of the stranger, in seconds: ${delays.join(", ")}; the owner meanwhile: 8 attempts → 8 successes`);
  expect(delays).toEqual([30, 60, 120, 240, 480, maxDelaySeconds, maxDelaySeconds, maxDelaySeconds]);
});

it("a known browser has a counter of its own: its failures bar it, and nobody else", async () => {
  const looked = (await tryTimes(owner, failures + 2)).filter((code) => code === "CREDENTIALS_INVALID").length;
  console.log(`wrong passwords in a known browser: ${failures + 2} attempts → ${looked} looked at`);
  expect(looked).toBe(failures);
  expect(await codeOf(owner, testPassword)).toBe("RATE_LIMITED");
  expect(await codeOf(stranger(), testPassword)).toBe("OPENED");
});

it("a browser is known by its cookie for this account: neither one of somebody else, nor one made up, nor a copy replaced since", async () => {
  const copy = owner.device;
  await owner.signIn(user);
  server.advanceTime(policy.devices.rotationGraceSeconds * 1_000);
  const other = new TestBrowser(server);
  await other.signIn(await addUser(server));
  await tryTimes(stranger(), failures);
  const forged = `device=${owner.device?.slice(7, 43)}.${"A".repeat(43)}`;
  const attempts = [other, new TestBrowser(server, { device: forged }), new TestBrowser(server, { device: copy })];
  const codes = [];
  for (const attempt of attempts) codes.push(await codeOf(attempt, testPassword));
  console.log(
    `other people's, forged and old device cookies: ${codes.length} attempts → ${codes.filter((code) => code === "OPENED").length} successes`,
  );
  expect(codes).toEqual(["RATE_LIMITED", "RATE_LIMITED", "RATE_LIMITED"]);
  expect(await codeOf(owner, testPassword)).toBe("OPENED");
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { stateOf } from "./read-service-status.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.runWorker());
afterAll(() => server.stop());

const status = async () => {
  const { data } = await server.graphql<{ serviceStatus: { parts: { part: string; state: string }[] } }>(
    `{ serviceStatus { checkedAt parts { part state delaySeconds } } }`,
  );
  return Object.fromEntries(data?.serviceStatus.parts.map(({ part, state }) => [part, state]) ?? []);
};
const allUp = { PORTAL: "UP", MAILS: "UP", FILE_CHECKS: "UP", BACKGROUND_WORK: "UP" };
const later = (seconds: number) => server.advanceTime(seconds * 1_000);

describe("the state of the service, without an account", () => {
  it("is up when nothing waits", async () => {
    expect(await status()).toEqual(allUp);
  });

  it("says that mails are late, by the oldest that waits, though it is tried again and again", async () => {
    await server.dataSource.query(
      `insert into outbox_message (id, topic, payload, created_at, available_at, attempts) values (gen_random_uuid(), 'late', '{}', $1, $2, 3)`,
      [server.services.clock.now(), new Date(server.services.clock.now().getTime() + 7_200_000)],
    );
    expect(await status()).toEqual(allUp);
    later(policy.serviceStatus.slowAfterSeconds);
    expect(await status()).toMatchObject({ MAILS: "SLOW" });
    later(policy.serviceStatus.downAfterSeconds);
    expect(await status()).toMatchObject({ MAILS: "DOWN" });
    await server.dataSource.query(`delete from outbox_message where topic = 'late'`);
    expect(await status()).toMatchObject({ MAILS: "UP" });
  });

  it("says that nothing is done in the background when no worker runs", async () => {
    later(policy.serviceStatus.downAfterSeconds + 1);
    expect(await status()).toMatchObject({ PORTAL: "UP", BACKGROUND_WORK: "DOWN" });
    await server.runWorker();
    expect(await status()).toEqual(allUp);
  });

  it(figure("serviceStatus.slowAfterSeconds", "is slow from this delay on, and not before"), () => {
    const { slowAfterSeconds } = policy.serviceStatus;
    const early = [0, 1, slowAfterSeconds - 1].filter((delay) => stateOf(delay) === "SLOW");
    expect(tried("serviceStatus.slowAfterSeconds", 3, early.length)).toBe(0);
    expect(stateOf(slowAfterSeconds)).toBe("SLOW");
  });

  it(figure("serviceStatus.downAfterSeconds", "is down from this delay on, and not before"), () => {
    const { slowAfterSeconds, downAfterSeconds } = policy.serviceStatus;
    const early = [0, slowAfterSeconds, downAfterSeconds - 1].filter((delay) => stateOf(delay) === "DOWN");
    expect(tried("serviceStatus.downAfterSeconds", 3, early.length)).toBe(0);
    expect(stateOf(downAfterSeconds)).toBe("DOWN");
  });
});

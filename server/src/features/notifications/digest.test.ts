import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeEffect } from "../../platform/outbox/deliver-message.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { addNotification } from "../../testing/notifications.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { lastDigestSlot } from "./digest-slot.ts";
import { sendDigests } from "./send-digests.job.ts";
import { meeting } from "../../testing/meeting.ts";

describe("the hour of the gathered mail", () => {
  it.each([
    // The night clocks go forward (29 March 2026) and back (25 October 2026): seven o'clock stays seven o'clock.
    ["DAILY", "2026-03-28T12:00:00Z", "2026-03-28T06:00:00.000Z"],
    ["DAILY", "2026-03-29T04:59:59Z", "2026-03-28T06:00:00.000Z"],
    ["DAILY", "2026-03-29T05:00:00Z", "2026-03-29T05:00:00.000Z"],
    ["DAILY", "2026-10-25T05:59:59Z", "2026-10-24T05:00:00.000Z"],
    ["DAILY", "2026-10-25T06:00:00Z", "2026-10-25T06:00:00.000Z"],
    // Paris is already on the next day.
    ["DAILY", "2026-07-14T22:30:00Z", "2026-07-14T05:00:00.000Z"],
    ["WEEKLY", "2026-03-29T12:00:00Z", "2026-03-23T06:00:00.000Z"],
    ["WEEKLY", "2026-03-30T05:00:00Z", "2026-03-30T05:00:00.000Z"],
    ["WEEKLY", "2026-10-26T05:59:59Z", "2026-10-19T05:00:00.000Z"],
    ["WEEKLY", "2026-10-26T06:00:00Z", "2026-10-26T06:00:00.000Z"],
  ] as const)("%s at %s was %s", (frequency, now, slot) => {
    expect(lastDigestSlot(frequency, new Date(now)).toISOString()).toBe(slot);
  });
});

describe("the gathered mail", () => {
  const hour = 3_600_000;
  let server: TestServer;
  let user: TestUser;
  beforeAll(async () => {
    server = await testServer({ features: accountFeatures, now: new Date("2026-10-23T12:00:00Z") }); // a Friday, 14:00 in Paris
  });
  beforeEach(async () => {
    user = await addUser(server);
  });
  afterAll(() => server.stop());

  const until = async (instant: string) => {
    server.advanceTime(new Date(instant).getTime() - server.services.clock.now().getTime());
    await server.runWorker();
  };
  const sentTo = ({ loginEmail }: TestUser) => server.mailbox.filter(({ to }) => to === loginEmail);
  const wait = (count = 1, whom = user) =>
    Promise.all(Array.from({ length: count }, () => addNotification(server, whom, { mail: "DIGEST", inPortal: false })));

  it(figure("digest.parisHour", "leaves once a day at that hour of Paris, over the night of 25 hours too, and never empty"), async () => {
    await wait(2);
    await until("2026-10-24T04:59:00Z");
    expect(sentTo(user)).toEqual([]);
    await until("2026-10-24T05:05:00Z");
    expect(sentTo(user).map(({ subject }) => subject)).toEqual(["Votre récapitulatif : 2 nouveautés"]);
    expect(sentTo(user)[0]?.text).toContain("Nouveau compte bancaire : GAEC des Prés");
    expect(sentTo(user)[0]?.text).toContain("/mon-compte/notifications");
    await wait();
    for (const instant of ["2026-10-24T05:15:00Z", "2026-10-24T20:00:00Z", "2026-10-25T05:59:00Z"]) await until(instant);
    expect(sentTo(user)).toHaveLength(1);
    await until("2026-10-25T06:05:00Z");
    expect(tried("digest.parisHour", 6, sentTo(user).length)).toBe(2);
    for (const instant of ["2026-10-25T12:00:00Z", "2026-10-26T06:30:00Z", "2026-10-27T06:30:00Z"]) await until(instant);
    expect(sentTo(user)).toHaveLength(2);
  });

  it("leaves on Monday morning for those who chose the week, and catches up what a stop of two days held back, each thing once", async () => {
    await server.dataSource.query(`insert into notification_digest (user_id, frequency) values ($1, 'WEEKLY')`, [user.id]);
    await wait();
    await until("2026-10-30T07:00:00Z");
    await wait();
    expect(sentTo(user)).toEqual([]);
    await until("2026-11-04T10:00:00Z"); // Monday 2 November passed while nothing ran
    expect(sentTo(user).map(({ subject }) => subject)).toEqual(["Votre récapitulatif : 2 nouveautés"]);
    await until("2026-11-09T06:05:00Z");
    expect(sentTo(user)).toHaveLength(1);
  });

  it("is announced once to each person when six workers gather at the same moment", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => addUser(server)));
    for (const person of people) await wait(3, person);
    server.advanceTime(24 * hour);
    const turn = () =>
      server.database.run((manager) =>
        sendDigests.run(
          makeEffect({ transactions: server.database, services: server.services, mail: { send: async () => undefined } }, manager, {
            id: "019a0000-0000-7000-8000-000000000000",
            topic: "sendDigests",
            attempts: 1,
            isBulk: false,
          }),
        ),
      );
    await Promise.all(Array.from({ length: 6 }, turn));
    const rows = await server.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from outbox_message where topic = 'notification.digest' and payload->>'userId' = any ($1) group by payload->>'userId'`,
      [people.map(({ id }) => id)],
    );
    console.log(`six gatherings at once for ${people.length} people → ${rows.reduce((sum, row) => sum + row.count, 0)} mails`);
    expect(rows.map((row) => row.count)).toEqual(people.map(() => 1));
    const left = await server.dataSource.query<object[]>(`select from notification where mail = 'DIGEST' and digested_at is null`);
    expect(left).toEqual([]);
    await server.runWorker();
    expect(people.map((person) => sentTo(person).length)).toEqual(people.map(() => 1));
  });

  it("gathered without a lock would be announced several times: what the test above would see", async () => {
    const person = await addUser(server);
    await wait(1, person);
    server.advanceTime(24 * hour);
    const allHaveRead = meeting(6);
    const naive = () =>
      server.database.run(async (manager) => {
        const due = await manager.query<object[]>(`select id from notification where user_id = $1 and digested_at is null`, [person.id]);
        await allHaveRead();
        await manager.query(`update notification set digested_at = now() where user_id = $1`, [person.id]);
        return due.length;
      });
    const announced = (await Promise.all(Array.from({ length: 6 }, naive))).reduce((sum, count) => sum + count, 0);
    console.log(`control: six naive gatherings → ${announced} mails for one notification`);
    expect(announced).toBe(6);
  });

  it("lists fifty lines and counts the rest; a suspended account gets none", async () => {
    await wait(60);
    const suspended = await addUser(server, { status: "SUSPENDED" });
    await wait(1, suspended);
    server.advanceTime(24 * hour);
    await server.runWorker();
    expect(sentTo(user)[0]?.text).toContain("Et aussi : 10 autres, à lire sur le portail");
    expect(sentTo(suspended)).toEqual([]);
  });
});

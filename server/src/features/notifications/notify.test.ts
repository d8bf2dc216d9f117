import { mailSubjectOf } from "@portail-tic/shared/notifications/mail-subjects";
import { notificationFamilies } from "@portail-tic/shared/notifications/notification-families";
import { NOTIFICATION_KINDS, notificationKinds } from "@portail-tic/shared/notifications/notification-kinds";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeEffect } from "../../platform/outbox/deliver-message.ts";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { addFarm, submitted } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { letterOf } from "./letters.ts";
import { notify, type Happening } from "./notify.ts";

let server: TestServer;
let user: TestUser;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T10:00:00Z") });
});
beforeEach(async () => {
  user = await addUser(server);
});
afterAll(() => server.stop());

const granted = { bankAccountId: uuidv7(), structureName: "GAEC des Prés" };
const effectOf = (manager: Parameters<Parameters<typeof server.database.run>[0]>[0], id: string) =>
  makeEffect({ transactions: server.database, services: server.services, mail: { send: async () => undefined } }, manager, {
    id,
    topic: "test",
    attempts: 1,
    isBulk: false,
  });
const tell = (message: string, happening: Partial<Happening<"APPROVAL_EXPIRED">> = {}) =>
  server.database.run((manager) =>
    notify(effectOf(manager, message), {
      kind: "APPROVAL_EXPIRED",
      userIds: [user.id],
      params: { approvalId: uuidv7(), structureName: "GAEC des Prés" },
      link: "/mes-demandes",
      ...happening,
    }),
  );
const rowsOf = ({ id }: TestUser) =>
  server.dataSource.query<{ inPortal: boolean; mail: string }[]>(
    `select in_portal as "inPortal", mail from notification where user_id = $1 order by id`,
    [id],
  );
const prefer = (family: string, inPortal: boolean, mail: string) =>
  server.dataSource.query(`insert into notification_preference (user_id, family, in_portal, mail) values ($1, $2, $3, $4)`, [
    user.id,
    family,
    inPortal,
    mail,
  ]);

describe("an event", () => {
  it("is told once to each person, however often its message is handled, at once or by eight workers together", async () => {
    const message = uuidv7();
    await tell(message);
    await Promise.all(Array.from({ length: 8 }, () => tell(message)));
    const told = await rowsOf(user);
    const [{ mails } = { mails: -1 }] = await server.dataSource.query<{ mails: number }[]>(
      `select count(*)::int as mails from outbox_message where topic = 'notification.mail'
       and payload->>'notificationId' in (select id::text from notification where user_id = $1)`,
      [user.id],
    );
    console.log(`same event: 9 attempts → ${told.length} notification, ${mails} mail`);
    expect([told.length, mails]).toEqual([1, 1]);
    await tell(uuidv7());
    expect(await rowsOf(user)).toHaveLength(2);
  });

  it("is told the usual way until the person chooses, then as they chose, and not at all when they want nothing", async () => {
    await tell(uuidv7());
    await prefer("MY_REQUESTS", false, "DIGEST");
    await tell(uuidv7());
    await server.dataSource.query(`update notification_preference set mail = 'NONE' where user_id = $1`, [user.id]);
    await tell(uuidv7());
    expect(await rowsOf(user)).toEqual([
      { inPortal: true, mail: "NOW" },
      { inPortal: false, mail: "DIGEST" },
    ]);
  });

  it("that protects the account or the money is always told, whatever a row says", async () => {
    await prefer("BANK_ACCOUNTS", false, "NONE");
    await tell(uuidv7(), { kind: "BANK_ACCOUNT_ADDED", params: granted } as never);
    expect(await rowsOf(user)).toEqual([{ inPortal: true, mail: "NOW" }]);
  });

  it("is not told to accounts that are not active, nor twice to somebody named twice", async () => {
    const suspended = await addUser(server, { status: "SUSPENDED" });
    await tell(uuidv7(), { userIds: [user.id, suspended.id, user.id] });
    expect([await rowsOf(suspended), (await rowsOf(user)).length]).toEqual([[], 1]);
  });

  it("leads to a place of the portal only: the table refuses another site", async () => {
    for (const link of ["//mal.example", "/\\mal.example", "https://mal.example"]) {
      await expect(tell(uuidv7(), { link: link as "/" })).rejects.toThrow("notification_link_check");
    }
  });
});

it("every kind has a letter, and a name in the list of mails, but those whose mail another writes and the one that says mails do not arrive", () => {
  const unnamed = NOTIFICATION_KINDS.filter((kind) => mailSubjectOf(kind, "fr") === mailSubjectOf("unknown", "fr"));
  expect(unnamed).toEqual(["RECOVERY_OF_YOURS", "MAIL_REFUSED", "ACCOUNT_SECURITY"]);
  expect(NOTIFICATION_KINDS.filter((kind) => letterOf(kind) === undefined)).toEqual([
    "RECOVERY_OF_YOURS",
    "MAIL_REFUSED",
    "ACCOUNT_SECURITY",
  ]);
  expect(NOTIFICATION_KINDS.filter((kind) => !(notificationKinds[kind].family in notificationFamilies))).toEqual([]);
});

it("the mail of an event goes to the contact address in the person's language; one address that fails keeps nothing from the others", async () => {
  const farm = await addFarm(server);
  await server.dataSource.query(`update app_user set contact_email = 'contact@ferme.example', language = 'en' where id = $1`, [
    farm.manager.id,
  ]);
  await submitted(server, farm);
  await server.runWorker();
  const mail = server.mailbox.find(({ to }) => to === "contact@ferme.example");
  expect(mail?.text).toContain("You receive this message because you manage this structure or prepared this request.");
  expect(mail?.text).toMatch(/https?:\/\/[^/]+\/demandes-tic\/[0-9a-f-]{36}\n/);
  expect(await rowsOf(farm.manager)).toEqual([{ inPortal: true, mail: "NOW" }]);
});

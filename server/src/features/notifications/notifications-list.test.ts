import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addNotification } from "../../testing/notifications.ts";
import { addApiToken } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let as: Caller;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures, now: new Date("2026-11-22T10:00:00Z") });
});
beforeEach(async () => {
  user = await addUser(server);
  as = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Answer {
  notifications: {
    totalCount: number;
    edges: { node: { id: string; title: string; link: string; readAt: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const LIST = `query ($first: Int, $after: String, $unread: Boolean, $orderBy: NotificationOrder) {
  notifications(first: $first, after: $after, unread: $unread, orderBy: $orderBy) {
    totalCount edges { node { id kind title link createdAt readAt } } pageInfo { hasNextPage endCursor } } }`;
const list = async (variables: object = {}, caller = as) => (await server.graphql<Answer>(LIST, variables, caller)).data?.notifications;
const idsIn = async (variables: object = {}) => (await list(variables))?.edges.map(({ node }) => node.id);
const markRead = (id: string, caller = as) =>
  server.graphql<{ markNotificationRead: { notification: { readAt: string | null } | null } }>(
    `mutation ($input: MarkNotificationReadInput!) { markNotificationRead(input: $input) { notification { id readAt } problems { code } } }`,
    { input: { id } },
    caller,
  );
const markAll = (caller = as) => server.graphql(`mutation { markAllNotificationsRead { done problems { code } } }`, {}, caller);
const unreadOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { unreadNotificationCount: number } }>(`{ viewer { unreadNotificationCount } }`, {}, caller)).data?.viewer
    .unreadNotificationCount;
async function add(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    server.advanceTime(1_000);
    ids.unshift(await addNotification(server, user));
  }
  return ids;
}

describe("notifications", () => {
  it("are listed unread first or by date, page by page, and only those not read when asked", async () => {
    const [e = "", d = "", c = "", b = "", a = ""] = await add(5);
    await markRead(d);
    await markRead(b);
    expect(await idsIn()).toEqual([e, c, a, d, b]);
    expect(await idsIn({ orderBy: "CREATED_DESC" })).toEqual([e, d, c, b, a]);
    expect(await idsIn({ unread: true })).toEqual([e, c, a]);
    for (const orderBy of ["UNREAD_FIRST", "CREATED_DESC"]) {
      const whole = await idsIn({ orderBy });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Answer["notifications"] | undefined = await list({ orderBy, first: 2, after });
        seen.push(...(page?.edges.map(({ node }) => node.id) ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole);
    }
    expect((await list({ unread: true }))?.totalCount).toBe(3);
  });

  it("are told in the language of the request", async () => {
    await add(1);
    const titles = await Promise.all(
      ["fr", "en"].map(async (language) => (await list({}, { ...as, headers: { "accept-language": language } }))?.edges[0]?.node.title),
    );
    expect(titles).toEqual(["Nouveau compte bancaire : GAEC des Prés", "New bank account: GAEC des Prés"]);
  });

  it("are read one by one or all at once; the counter follows, up to 100", async () => {
    const [newest = ""] = await add(3);
    expect(await unreadOf(as)).toBe(3);
    const first = (await markRead(newest)).data?.markNotificationRead.notification?.readAt;
    server.advanceTime(60_000);
    expect((await markRead(newest)).data?.markNotificationRead.notification?.readAt).toBe(first);
    expect(await unreadOf(as)).toBe(2);
    expect((await markAll()).data).toEqual({ markAllNotificationsRead: { done: true, problems: [] } });
    expect([await unreadOf(as), await idsIn({ unread: true })]).toEqual([0, []]);
    expect(await unreadOf({})).toBe(0);
    await server.dataSource.query(
      `insert into notification (id, user_id, kind, event_key, params, link, in_portal, mail, created_at)
       select gen_random_uuid(), $1, 'MAIL_REFUSED', n, '{}', '/organisation', true, 'NONE', now() from generate_series(1, 150) n`,
      [user.id],
    );
    expect(await unreadOf(as)).toBe(100);
  });

  it("belong to one person: nobody else sees, reads or counts them, and no program does", async () => {
    const [id = ""] = await add(2);
    const stranger = await signedIn(server, await addUser(server));
    expect([(await list({}, stranger))?.edges, await unreadOf(stranger)]).toEqual([[], 0]);
    const foreign = await markRead(id, stranger);
    const absent = await markRead(uuidv7(), stranger);
    expect([foreign.errors, foreign.data]).toEqual([absent.errors, absent.data]);
    expect(foreign.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    await markAll(stranger);
    expect(await unreadOf(as)).toBe(2);
    const program = await addApiToken(server, user);
    for (const query of ["notifications { totalCount }", "notificationPreferences { digest }", "recentMails { id }"]) {
      expect((await server.graphql(`{ ${query} }`, {}, program)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
    expect(await unreadOf(program)).toBe(0);
  });

  it("wanted by mail only are not in the list", async () => {
    const id = await addNotification(server, user, { inPortal: false, mail: "DIGEST" });
    expect([await idsIn(), await unreadOf(as)]).toEqual([[], 0]);
    expect((await markRead(id)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("cost as many SQL statements for 50 rows as for 2, and a page is read from the index among 20 000", async () => {
    await add(2);
    const forTwo = await countStatements(() => list({ first: 100 }));
    await server.dataSource.query(
      `insert into notification (id, user_id, kind, event_key, params, link, in_portal, mail, created_at, read_at)
       select gen_random_uuid(), $1, 'MAIL_REFUSED', 'many ' || n, '{}', '/organisation', true, 'NONE', now() - n * interval '1 minute',
         case when n % 3 > 0 then now() end from generate_series(1, 20000) n`,
      [user.id],
    );
    await server.dataSource.query(`analyze notification`).catch(() => undefined);
    const forMany = await countStatements(() => list({ first: 50 }));
    console.log(`notifications: ${forTwo} statements for 2 rows, ${forMany} for 50`);
    expect(forMany).toBe(forTwo);
    for (const order of [`(n.read_at is null)::int desc, n.created_at desc, n.id desc`, `n.created_at desc, n.id desc`]) {
      const plan = JSON.stringify(
        await server.dataSource.query(
          `explain (analyze, format json) select n.id from notification n where n.user_id = $1 and n.in_portal order by ${order} limit 21`,
          [user.id],
        ),
      );
      expect(plan).toMatch(/"Index Name":"notification_(by_date|unread_first)"/);
      expect(plan).not.toContain('"Node Type":"Sort"');
      expect(plan).not.toContain('"Seq Scan"');
    }
  });

  it("are forgotten after their period, read or not, and what became of mails after its own", async () => {
    await server.dataSource.query(`delete from notification`);
    await add(1);
    await server.dataSource.query(
      `insert into mail_delivery (id, message_id, outbox_id, user_id, kind, masked_to, state, attempts, first_tried_at, last_tried_at)
       values ($1::uuid, $1::uuid::text, $1::uuid, $2, 'x', 'x', 'SENT', 1, $3, $3)`,
      [uuidv7(), user.id, server.services.clock.now()],
    );
    const left = async () => [
      (await server.dataSource.query<object[]>(`select from notification where user_id = $1`, [user.id])).length,
      (await server.dataSource.query<object[]>(`select from mail_delivery where user_id = $1`, [user.id])).length,
    ];
    const day = 86_400_000;
    server.advanceTime((retention.mailDeliveryDays - 1) * day);
    await server.runWorker();
    expect(await left()).toEqual([1, 1]);
    server.advanceTime(2 * day);
    await server.runWorker();
    expect(await left()).toEqual([1, 0]);
    server.advanceTime((retention.notificationDays - retention.mailDeliveryDays) * day);
    await server.runWorker();
    expect(await left()).toEqual([0, 0]);
  });
});

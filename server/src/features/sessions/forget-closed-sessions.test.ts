import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { accountFeatures } from "../../testing/account-features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { sessionsFeature } from "./index.ts";

const day = 86_400_000;
const hour = 3_600_000;

let server: TestServer;
let user: TestUser;
beforeAll(async () => {
  server = await testServer({ features: [...accountFeatures, sessionsFeature], now: new Date("2026-11-22T10:00:00Z") });
});
beforeEach(async () => {
  user = await addUser(server);
});
afterAll(() => server.stop());

const rowsOf = <T>(columns: string, table: string) =>
  server.dataSource.query<T[]>(`select ${columns} from ${table} where user_id = $1`, [user.id]);

it("keeps a session for its days after it ended, by itself or not, then no longer; its codes go first", async () => {
  await signedIn(server, user);
  await signedIn(server, user);
  const [first] = await rowsOf<{ id: string }>("id", "user_session");
  await server.dataSource.query(`update user_session set ended_at = $2 where id = $1`, [first?.id, server.services.clock.now()]);
  await server.dataSource.query(
    `insert into code_challenge (id, user_id, session_id, purpose, sealed_secret, created_at) values (gen_random_uuid(), $1, $2, 'STEP_UP', '', $3)`,
    [user.id, first?.id, server.services.clock.now()],
  );
  server.advanceTime(retention.closedSessionDays * day);
  await server.runWorker();
  expect(await rowsOf("id", "user_session")).toHaveLength(2);
  server.advanceTime(12 * hour + 1);
  await server.runWorker();
  expect(await rowsOf("id", "user_session")).toEqual([]);
});

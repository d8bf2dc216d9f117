import { v7 as uuidv7 } from "uuid";
import type { TestUser } from "./accounts.ts";
import type { TestServer } from "./test-server.ts";

/** A browser this person trusts for a month, without going through sign-in; answers its id. Nobody holds its cookie. */
export async function addTrustedDevice(server: TestServer, user: TestUser): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into user_device (id, user_id, masked_ip, user_agent, first_seen_at, last_seen_at, trusted_at, trusted_until)
     values ($1, $2, '192.0.2.0', 'Firefox', $3, $3, $3, $3::timestamptz + interval '30 days')`,
    [id, user.id, now],
  );
  return id;
}

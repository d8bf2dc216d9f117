import { v7 as uuidv7 } from "uuid";
import { makeSeed } from "../features/second-factors/index.ts";
import type { TestUser } from "./accounts.ts";
import type { TestServer } from "./test-server.ts";

/** An authenticator app in force, without going through its addition: its id and its seed. */
export async function addApp(server: TestServer, user: TestUser): Promise<{ id: string; secret: string }> {
  const id = uuidv7();
  const { secret, sealedSecret } = makeSeed(server.services.secrets, user.id);
  await server.dataSource.query(
    `insert into second_factor (id, user_id, kind, name, sealed_secret, created_at, confirmed_at) values ($1, $2, 'TOTP', 'App', $3, $4, $4)`,
    [id, user.id, sealedSecret, server.services.clock.now()],
  );
  return { id, secret };
}

import { v7 as uuidv7 } from "uuid";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { makeApiToken } from "../../platform/sessions/api-token-format.ts";
import type { SessionLevel } from "../../platform/sessions/viewer.ts";
import type { TestServer } from "../test-server.ts";

/** An active account, straight into the table: for tests of the platform, which knows no registration. */
export async function plantUser(server: TestServer): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(
    `insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, created_at, activated_at)
     values ($1, $2, $2, 'Jeanne', 'Martin', 'ACTIVE', 'x', $3, $3)`,
    [id, `${id}@ferme.example`, server.services.clock.now()],
  );
  return id;
}

/** A session of this user; answers its cookie. */
export async function plantSession(
  server: TestServer,
  userId: string,
  options: { level?: SessionLevel; steppedUpUntil?: Date } = {},
): Promise<string> {
  const token = server.services.secrets.randomToken();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into user_session (id, user_id, token_hash, level, created_at, last_used_at, expires_at, stepped_up_until)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [
      uuidv7(),
      userId,
      sha256(token),
      options.level ?? "FULL",
      now,
      new Date(now.getTime() + 12 * 3600_000),
      options.steppedUpUntil ?? null,
    ],
  );
  return `session=${token}`;
}

/** An API token of this user. */
export async function plantToken(server: TestServer, userId: string, scope: "READ" | "READ_WRITE"): Promise<string> {
  const { token, prefix, secretHash } = makeApiToken();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into api_token (id, user_id, name, prefix, secret_hash, scope, created_at, expires_at) values ($1, $2, 'test', $3, $4, $5, $6, $7)`,
    [uuidv7(), userId, prefix, secretHash, scope, now, new Date(now.getTime() + 24 * 3600_000)],
  );
  return token;
}

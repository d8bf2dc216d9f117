import { v7 as uuidv7 } from "uuid";
import { hashPassword } from "../features/users/index.ts";
import { sha256 } from "../platform/secrets/sha256.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

export const testPassword = "Trèfle-violet-47-kayak";

export interface TestUser {
  readonly id: string;
  readonly loginEmail: string;
}

export interface TestUserOptions {
  readonly loginEmail?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly language?: "fr" | "en";
  readonly status?: "ACTIVE" | "SUSPENDED" | "PENDING_ACTIVATION";
}

let numbered = 0;
let passwordHash: Promise<string> | undefined;

/** An account in the database, active and with `testPassword` unless asked otherwise. */
export async function addUser(server: TestServer, options: TestUserOptions = {}): Promise<TestUser> {
  const id = uuidv7();
  const loginEmail = options.loginEmail ?? `personne${++numbered}@ferme.example`;
  const status = options.status ?? "ACTIVE";
  const isPending = status === "PENDING_ACTIVATION";
  const now = server.services.clock.now();
  passwordHash ??= hashPassword(testPassword);
  await server.dataSource.query(
    `insert into app_user (id, login_email, contact_email, first_name, last_name, language, status, password_hash, created_at, activated_at)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      loginEmail,
      options.firstName ?? "Jeanne",
      options.lastName ?? "Martin",
      options.language ?? "fr",
      status,
      isPending ? null : await passwordHash,
      now,
      isPending ? null : now,
    ],
  );
  return { id, loginEmail };
}

/** A session of this user past the second factor (their app when they have one), without going through sign-in. `steppedUp`: sensitive actions are open too. */
export async function signedIn(server: TestServer, user: TestUser, { steppedUp = false } = {}): Promise<Caller> {
  const token = server.services.secrets.randomToken();
  const now = server.services.clock.now();
  const inTenMinutes = new Date(now.getTime() + 600_000);
  const inTwelveHours = new Date(now.getTime() + 12 * 3_600_000);
  await server.dataSource.query(
    `insert into user_session (id, user_id, token_hash, level, created_at, last_used_at, expires_at, stepped_up_until, proved_by)
     values ($1, $2, $3, 'FULL', $4, $4, $5, $6,
       case when exists (select from second_factor where user_id = $2 and confirmed_at is not null and removed_at is null)
         then 'TOTP' else 'MAIL_CODE' end)`,
    [uuidv7(), user.id, sha256(token), now, inTwelveHours, steppedUp ? inTenMinutes : null],
  );
  return { cookie: `session=${token}` };
}

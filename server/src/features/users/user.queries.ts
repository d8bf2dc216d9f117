import type { EntityManager } from "typeorm";
import type { Reader } from "../../platform/database/reader.ts";
import { rowOf } from "../../platform/database/statements.ts";
import type { UserStatus } from "./user.entity.ts";

/** A user as other features read one. */
export interface User {
  readonly id: string;
  readonly loginEmail: string;
  readonly contactEmail: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly language: "fr" | "en";
  readonly status: UserStatus;
  readonly createdAt: Date;
  /** Since when the password is the one of today; null before the activation. */
  readonly passwordChangedAt: Date | null;
}

const columns = `id, login_email as "loginEmail", contact_email as "contactEmail", first_name as "firstName", last_name as "lastName",
  phone, language, status, created_at as "createdAt", coalesce(password_changed_at, activated_at) as "passwordChangedAt"`;

/** Users by id, in no order; unknown ids are left out. */
export function findUsers(db: Reader, ids: readonly string[]): Promise<User[]> {
  return db.query<User>(`select ${columns} from app_user where id = any($1)`, [ids]);
}

export async function findUser(db: Reader, id: string): Promise<User | null> {
  return (await findUsers(db, [id]))[0] ?? null;
}

/** For what only its address identifies: sign-in, forgotten password, registration. */
export async function findUserByLoginEmail(db: Reader, loginEmail: string): Promise<User | null> {
  const [user] = await db.query<User>(`select ${columns} from app_user where login_email = $1`, [loginEmail]);
  return user ?? null;
}

/** The user, locked until the transaction ends: whoever changes the account next waits. */
export function lockUser(manager: EntityManager, id: string): Promise<User | null> {
  return rowOf<User>(manager, `select ${columns} from app_user where id = $1 for update`, [id]);
}

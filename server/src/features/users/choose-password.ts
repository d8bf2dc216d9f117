import { judgePassword, PASSWORD_MIN_LENGTH, STAFF_PASSWORD_MIN_LENGTH } from "@portail-tic/shared/kernel/password-rules";
import { at } from "@portail-tic/shared/kernel/verdict";
import { enforce } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { hashPassword } from "./password-hash.ts";
import type { User } from "./user.queries.ts";

/**
 * Judges a new password with what is known of its owner, and hashes it. Refuses with PASSWORD_TOO_COMMON and its like, at `password`.
 * `personalWords`: what else somebody who knows the person would try (structure name, SIRET).
 */
export async function choosePassword(uc: UseCase, user: User, password: string, personalWords: readonly string[] = []): Promise<string> {
  const minLength = (await isStaff(uc, user.id)) ? STAFF_PASSWORD_MIN_LENGTH : PASSWORD_MIN_LENGTH;
  const words = [user.loginEmail, user.contactEmail, user.firstName, user.lastName, ...personalWords];
  enforce(at("password", judgePassword(password, { minLength, personalWords: words })));
  return hashPassword(password);
}

// The roles belong to the feature above; only « is there one » is asked here, by the table, because a link has no viewer to ask.
async function isStaff(uc: UseCase, userId: string): Promise<boolean> {
  const [row] = await uc.manager.query<{ isStaff: boolean }[]>(`select exists (select from staff_role where user_id = $1) as "isStaff"`, [
    userId,
  ]);
  return row?.isStaff === true;
}

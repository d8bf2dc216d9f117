import { unauthenticated } from "../../platform/problems/top-level-errors.ts";
import { userIdOf, type SessionViewer } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findUser, lockUser, type User } from "./user.queries.ts";

/** The session of the caller; UNAUTHENTICATED for anybody who has none (an API token too). */
export function sessionOf(uc: Pick<UseCase, "viewer">): SessionViewer {
  return uc.viewer.kind === "session" ? uc.viewer : unauthenticated();
}

/** The user who calls. */
export async function currentUser(uc: UseCase): Promise<User> {
  return (await findUser(uc.manager, userIdOf(uc.viewer))) ?? unauthenticated();
}

/** The user who calls, locked until the transaction ends; UNAUTHENTICATED when the account was closed while the lock was waited for. */
export async function lockCurrentUser(uc: UseCase): Promise<User> {
  const user = await lockUser(uc.manager, userIdOf(uc.viewer));
  return user?.status === "ACTIVE" ? user : unauthenticated();
}

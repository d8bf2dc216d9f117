import { judgeAddressChange, type AddressChangeWay } from "@portail-tic/shared/login-address/login-address-rules";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockCurrentUser, mayMailTo, sessionOf } from "../users/index.ts";
import { addressTokenHash } from "./address-links.ts";
import { cancelPendingChange } from "./cancel-pending-change.ts";
import { LoginAddressChangeEntity } from "./login-address-change.entity.ts";
import { readLoginAddress } from "./login-address.queries.ts";
import type { LoginAddressType } from "./login-address.type.ts";

const { linkSeconds, requests, requestWindowSeconds } = policy.loginAddress;

/**
 * Opens a change of the viewer's login address and sends its links; the one that was waiting is given up. Nothing is looked up about the
 * new address here, and the worker that writes to it is not waited for: neither answer nor time says whether it is somebody's.
 */
export async function openChange(uc: UseCase, newEmail: string, way: Exclude<AddressChangeWay, "SUPPORT">): Promise<LoginAddressType> {
  const { sessionId, userId } = sessionOf(uc);
  uc.audit({ subjectKind: "User", subjectId: userId, details: { way } });
  await limitCalls(uc, { key: `login-address:${userId}`, points: requests, windowSeconds: requestWindowSeconds });
  const mayMail = await mayMailTo(uc, newEmail);
  const user = await lockCurrentUser(uc);
  const { lockedUntil } = await readLoginAddress(uc.manager, { userId, sessionId, now: uc.now });
  enforce(judgeAddressChange({ now: uc.now, currentEmail: user.loginEmail, newEmail, undoableUntil: lockedUntil }));

  await cancelPendingChange(uc, userId);
  const changeId = newId(uc.now);
  const { secrets } = uc.services;
  await uc.manager.insert(LoginAddressChangeEntity, {
    id: changeId,
    userId,
    way,
    oldEmail: user.loginEmail,
    newEmail,
    sessionId,
    oldTokenHash: way === "BOTH_MAILBOXES" ? addressTokenHash(secrets, changeId, "CONFIRM_OLD") : null,
    newTokenHash: addressTokenHash(secrets, changeId, "CONFIRM_NEW"),
    undoTokenHash: addressTokenHash(secrets, changeId, "UNDO"),
    createdAt: uc.now,
    expiresAt: secondsAfter(uc.now, linkSeconds),
  });
  await uc.announce("loginAddress.letter", { changeId, letter: way === "BOTH_MAILBOXES" ? "LINK_TO_OLD" : "NOTICE_TO_OLD" });
  if (mayMail) await uc.announce("loginAddress.letter", { changeId, letter: "LINK_TO_NEW" });
  await uc.announce("user.loginAddressChangeAsked", { userId });
  return readLoginAddress(uc.manager, { userId, sessionId, now: uc.now });
}

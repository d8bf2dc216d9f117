import { maskEmail } from "@portail-tic/shared/kernel/email";
import { requestLostMailboxSchema, type RequestLostMailbox } from "@portail-tic/shared/lost-mailbox/lost-mailbox.schema";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { Preparation } from "../../platform/use-cases/use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { findUserByLoginEmail, mayMailTo } from "../users/index.ts";
import { lostMailboxTokenHash } from "./lost-mailbox-links.ts";
import { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";

const { verifySeconds, requestsPerDay } = policy.lostMailbox;
const daySeconds = 86_400;

/**
 * « Je n'ai plus accès à ma messagerie ». Same answer and same statements whether or not somebody signs in with the address: the request
 * is kept either way, and only the address it gives receives a mail.
 */
export const requestLostMailbox = defineUseCase({
  name: "requestLostMailbox",
  access: "public",
  tokens: "never",
  input: requestLostMailboxSchema,
  async prepare(call, input: RequestLostMailbox) {
    await passHumanCheck(call, "LOST_MAILBOX", input.humanCheck);
    await limitPerAccount(call, input.loginEmail);
    return { mayMail: await mayMailTo(call, input.newEmail) };
  },
  async run(uc, { humanCheck: _humanCheck, newEmailConfirmation: _again, ...typed }, { mayMail }): Promise<{ maskedEmail: string }> {
    const user = await findUserByLoginEmail(uc.manager, typed.loginEmail);
    const id = newId(uc.now);
    const { secrets } = uc.services;
    uc.audit({ subjectKind: "LostMailboxRequest", subjectId: id });
    await uc.manager.insert(LostMailboxRequestEntity, {
      ...typed,
      id,
      userId: user?.status === "ACTIVE" ? user.id : null,
      status: "UNVERIFIED",
      language: uc.request.language,
      verifyTokenHash: lostMailboxTokenHash(secrets, id, "VERIFY"),
      stopTokenHash: lostMailboxTokenHash(secrets, id, "STOP"),
      createdAt: uc.now,
      expiresAt: secondsAfter(uc.now, verifySeconds),
    });
    if (mayMail) await uc.announce("lostMailbox.letter", { requestId: id, letter: "VERIFY_TO_APPLICANT", readerId: null });
    return { maskedEmail: maskEmail(typed.newEmail) };
  },
});

/** On the address typed, whether or not it is somebody's: nobody fills the agents' queue with one account. */
async function limitPerAccount(call: Preparation, loginEmail: string): Promise<void> {
  const key = `lost-mailbox:${call.services.secrets.hmac("lost-mailbox", loginEmail).toString("base64url")}`;
  await limitCalls(call, { key, points: requestsPerDay, windowSeconds: daySeconds });
}

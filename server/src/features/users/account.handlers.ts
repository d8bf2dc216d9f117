import { rowOf } from "../../platform/database/statements.ts";
import { onEvent, type Effect, type Mail } from "../../platform/outbox/event.ts";
import { codeMail, passwordResetMail } from "./account.mails.ts";
import { createLink } from "./account-links.ts";
import type { CodePurpose } from "./code-challenge.entity.ts";
import { codeAt } from "./mail-codes.ts";
import { codesFrozenMail, contactEmailChangedMail, passwordChangedMail } from "./security-notice.mails.ts";
import { authenticatorAddedMail, authenticatorRemovedMail, recoveryCodesRenewedMail, recoveryCodeUsedMail } from "./second-factor.mails.ts";
import { findUser, lockUser, type User } from "./user.queries.ts";

interface AwaitedCode {
  readonly id: string;
  readonly userId: string;
  readonly purpose: CodePurpose;
  readonly sealedSecret: Buffer;
  readonly expiresAt: Date;
}

/** Writes the code of a challenge; one that was replaced, used, given up or has expired meanwhile is not sent late. */
const sendCode = onEvent<{ challengeId: string; counter: number }>("user.codeRequested", async (effect, { challengeId, counter }) => {
  const awaited = await rowOf<AwaitedCode>(
    effect.manager,
    `select id, user_id as "userId", purpose, sealed_secret as "sealedSecret", expires_at as "expiresAt" from code_challenge
     where id = $1 and counter = $2 and consumed_at is null and ended_at is null and expires_at > $3`,
    [challengeId, counter, effect.now],
  );
  const user = awaited && (await findUser(effect.manager, awaited.userId));
  if (!user) return;
  const code = codeAt(effect.services.secrets, awaited, counter);
  await effect.sendMail(codeMail(user, { code, expiresAt: awaited.expiresAt, purpose: awaited.purpose }));
});

/** Makes the link and sends it. Somebody who never activated the account gets a new activation link instead. */
const sendPasswordReset = onEvent<{ userId: string | null }>("user.passwordResetRequested", async (effect, { userId }) => {
  const user = userId === null ? null : await lockUser(effect.manager, userId);
  if (user?.status === "PENDING_ACTIVATION") await effect.announce("user.activationLinkWanted", { userId: user.id });
  if (user?.status !== "ACTIVE") return;
  const token = await createLink(effect, effect.services.secrets, { userId: user.id, purpose: "PASSWORD_RESET" });
  await effect.sendMail(passwordResetMail(user, `${effect.services.settings.baseUrl}/reinitialisation?jeton=${token}`));
});

const noticeOf = (topic: string, write: (user: User, at: Date) => Mail) =>
  onEvent<{ userId: string }>(topic, async (effect: Effect, { userId }) => {
    const user = await findUser(effect.manager, userId);
    if (user) await effect.sendMail(write(user, effect.now));
  });

export const accountHandlers = [
  sendCode,
  sendPasswordReset,
  noticeOf("user.passwordChanged", passwordChangedMail),
  noticeOf("user.contactEmailChanged", contactEmailChangedMail),
  noticeOf("user.codesFrozen", codesFrozenMail),
  noticeOf("user.authenticatorAdded", authenticatorAddedMail),
  noticeOf("user.authenticatorRemoved", authenticatorRemovedMail),
  noticeOf("user.recoveryCodesRenewed", recoveryCodesRenewedMail),
  noticeOf("user.recoveryCodeUsed", recoveryCodeUsedMail),
];

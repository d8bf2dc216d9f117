import { rowOf } from "../../platform/database/statements.ts";
import { onEvent, type EventHandler, type Mail } from "../../platform/outbox/event.ts";
import { codesFrozenMail, findUser, noticeOf, type User } from "../users/index.ts";
import type { CodePurpose } from "./code-challenge.entity.ts";
import { codeMail } from "./code.mails.ts";
import { codeAt } from "./mail-codes.ts";
import {
  factorAddedMail,
  factorRemovedMail,
  passkeyCopiedMail,
  recoveryCodesRenewedMail,
  recoveryCodeUsedMail,
  type NamedFactor,
} from "./second-factor.mails.ts";

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

/** Tells the owner what happened to one of their factors, by its kind and its name. */
const factorNoticeOf = (topic: string, write: (user: User, at: Date, factor: NamedFactor) => Mail): EventHandler =>
  onEvent<{ userId: string; factorId: string }>(topic, async (effect, { userId, factorId }) => {
    const user = await findUser(effect.manager, userId);
    const [factor] = await effect.manager.query<NamedFactor[]>(`select kind, name from second_factor where id = $1`, [factorId]);
    if (user && factor) await effect.sendMail(write(user, effect.now, factor));
  });

export const secondFactorsHandlers = [
  sendCode,
  noticeOf("user.codesFrozen", codesFrozenMail),
  factorNoticeOf("user.factorAdded", factorAddedMail),
  factorNoticeOf("user.factorRemoved", factorRemovedMail),
  factorNoticeOf("user.passkeyCopied", passkeyCopiedMail),
  noticeOf("user.recoveryCodesRenewed", recoveryCodesRenewedMail),
  noticeOf("user.recoveryCodeUsed", recoveryCodeUsedMail),
];

import { maskEmail } from "@portail-tic/shared/kernel/email";
import type { EntityManager } from "typeorm";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { countMail } from "../../platform/rate-limits/count-mail.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { CodeChallengeEntity, type CodePurpose } from "./code-challenge.entity.ts";
import type { CodeChallengeType } from "./code-challenge.type.ts";
import { refuseFrozenFactor } from "./frozen-factor.ts";
import { sealCodeSecret } from "./mail-codes.ts";
import type { User } from "../users/index.ts";

/** A second click within this time gets the code on its way, not another one. */
const SECONDS_BETWEEN_SENDS = 30;

interface OpenChallenge {
  readonly id: string;
  readonly counter: number;
  /** Null before the first code: an app was asked first. */
  readonly sentAt: Date | null;
  readonly expiresAt: Date | null;
  readonly failures: number;
}

type SentChallenge = OpenChallenge & { readonly sentAt: Date; readonly expiresAt: Date };

interface CodeRequest {
  readonly user: User;
  readonly sessionId: string;
  readonly purpose: CodePurpose;
}

/** Asks a session for a code and sends the first one. Refuses with TOO_MANY_CODES or FACTOR_FROZEN. */
export async function startChallenge(uc: UseCase, request: CodeRequest): Promise<CodeChallengeType> {
  await allowOneMoreCode(uc, request.user);
  const id = newId(uc.now);
  const { sentAt, expiresAt } = sending(uc);
  await uc.manager.insert(CodeChallengeEntity, {
    id,
    userId: request.user.id,
    sessionId: request.sessionId,
    purpose: request.purpose,
    sealedSecret: sealCodeSecret(uc.services.secrets, id),
    counter: 1,
    sentAt,
    expiresAt,
    createdAt: uc.now,
  });
  await uc.announce("user.codeRequested", { challengeId: id, counter: 1 });
  return describe(request.user, { id, counter: 1, sentAt, expiresAt, failures: 0 });
}

/** Asks a session for a second factor without sending a code; when it already is asked for one, nothing changes. */
export async function openChallenge(
  uc: Pick<UseCase, "now" | "services">,
  manager: EntityManager,
  { userId, sessionId, purpose }: { userId: string; sessionId: string; purpose: CodePurpose },
): Promise<void> {
  const id = newId(uc.now);
  await manager.query(
    `insert into code_challenge (id, user_id, session_id, purpose, sealed_secret, counter, created_at) values ($1, $2, $3, $4, $5, 0, $6)
     on conflict (session_id, purpose) where consumed_at is null and ended_at is null do nothing`,
    [id, userId, sessionId, purpose, sealCodeSecret(uc.services.secrets, id), uc.now],
  );
}

/** Sends the next code of the open challenge; null when this session has none. The code sent before stays valid for its own ten minutes. */
export async function sendNextCode(uc: UseCase, request: CodeRequest): Promise<CodeChallengeType | null> {
  const open = await rowOf<OpenChallenge>(
    uc.manager,
    `select id, counter, sent_at as "sentAt", expires_at as "expiresAt", failures from code_challenge
     where session_id = $1 and purpose = $2 and consumed_at is null and ended_at is null for update`,
    [request.sessionId, request.purpose],
  );
  if (!open) return null;
  if (wasSent(open) && uc.now < nextSendAt(open.sentAt)) return describe(request.user, open);
  await allowOneMoreCode(uc, request.user);
  const { sentAt, expiresAt } = sending(uc);
  const counter = open.counter + 1;
  await uc.manager.query(
    `update code_challenge set counter = $2, sent_at = $3, previous_expires_at = expires_at, expires_at = $4 where id = $1`,
    [open.id, counter, sentAt, expiresAt],
  );
  await uc.announce("user.codeRequested", { challengeId: open.id, counter });
  return describe(request.user, { ...open, counter, sentAt, expiresAt });
}

async function allowOneMoreCode(uc: UseCase, user: User): Promise<void> {
  await refuseFrozenFactor(uc, { userId: user.id, method: "MAIL_CODE" });
  const { sends, sendWindowSeconds } = policy.mailCode;
  const sent = await uc.survive((manager) =>
    consume(manager, { key: `code-sends:${user.id}`, points: sends, windowSeconds: sendWindowSeconds, now: uc.now }),
  );
  const verdict = sent.allowed ? await countMail(uc, user.loginEmail) : sent;
  if (!verdict.allowed) refuse("TOO_MANY_CODES", { params: { retryAfterSeconds: verdict.retryAfterSeconds } });
}

function sending(uc: UseCase): { sentAt: Date; expiresAt: Date } {
  return { sentAt: uc.now, expiresAt: secondsAfter(uc.now, policy.mailCode.validSeconds) };
}

function wasSent(open: OpenChallenge): open is SentChallenge {
  return open.sentAt !== null && open.expiresAt !== null;
}

function describe(user: User, open: SentChallenge): CodeChallengeType {
  return {
    maskedEmail: maskEmail(user.loginEmail),
    sentAt: open.sentAt,
    expiresAt: open.expiresAt,
    remainingAttempts: policy.codes.failuresPerChallenge - open.failures,
    nextSendAt: nextSendAt(open.sentAt),
  };
}

function nextSendAt(sentAt: Date): Date {
  return secondsAfter(sentAt, SECONDS_BETWEEN_SENDS);
}

import { decideLostMailboxSchema, type DecideLostMailbox } from "@portail-tic/shared/lost-mailbox/lost-mailbox.schema";
import { judgeLostMailboxDecision, standingOf } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findUser, findUserByLoginEmail } from "../users/index.ts";
import { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";
import { getLostMailboxRequest, type LostMailboxRequest } from "./lost-mailbox.queries.ts";

/**
 * One agent decides; an approval takes two different ones, then a delay. No agent ever sets a password or a factor: all that two of them
 * and 72 hours can do is to let another mailbox receive the mails of an account that keeps asking for what it asked before.
 */
export const decideLostMailbox = defineUseCase({
  name: "decideLostMailbox",
  access: ["SUPPORT_AGENT"],
  stepUp: true,
  tokens: "never",
  input: decideLostMailboxSchema,
  async run(uc, input: DecideLostMailbox): Promise<{ request: LostMailboxRequest }> {
    const agentId = userIdOf(uc.viewer);
    const request = await lockRequest(uc, input.id);
    uc.audit({ subjectKind: "LostMailboxRequest", subjectId: request.id, details: { verdict: input.verdict, proofs: input.proofs } });
    const hasDecided = await hasDecidedAlready(uc, request.id, agentId);
    enforce(judgeLostMailboxDecision({ status: standingOf(request, uc.now), userId: request.userId, agentId, hasDecided }, input.verdict));
    if (input.verdict === "APPROVED") await judgeAddresses(uc, request);

    await recordDecision(uc, input, agentId);
    if (input.verdict === "REJECTED") await reject(uc, request.id);
    else if (request.status === "TO_REVIEW") await approveFirst(uc, request, agentId);
    else await approveSecond(uc, request, agentId);
    return { request: await getLostMailboxRequest(uc.manager, uc, request.id) };
  },
});

async function lockRequest(uc: UseCase, id: string): Promise<LostMailboxRequestEntity> {
  const request = await uc.manager.findOne(LostMailboxRequestEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
  if (!request || request.status === "UNVERIFIED") return notFound();
  return request;
}

async function hasDecidedAlready(uc: UseCase, requestId: string, agentId: string): Promise<boolean> {
  const rows = await uc.manager.query<unknown[]>(`select 1 from lost_mailbox_decision where request_id = $1 and user_id = $2`, [
    requestId,
    agentId,
  ]);
  return rows.length > 0;
}

/** The account still signs in with that address, and nobody with the new one. Agents may know both. */
async function judgeAddresses(uc: UseCase, request: LostMailboxRequestEntity): Promise<void> {
  const owner = request.userId === null ? null : await findUser(uc.manager, request.userId);
  if (owner?.status !== "ACTIVE" || owner.loginEmail !== request.loginEmail) refuse("LOST_MAILBOX_NO_ACCOUNT");
  if (await findUserByLoginEmail(uc.manager, request.newEmail)) refuse("NEW_ADDRESS_TAKEN");
}

/** A second word of the same agent can only be a rejection: it replaces the first. */
async function recordDecision(uc: UseCase, { id, verdict, proofs, reason }: DecideLostMailbox, agentId: string): Promise<void> {
  await uc.manager.query(
    `insert into lost_mailbox_decision (request_id, user_id, verdict, proofs, reason, decided_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (request_id, user_id) do update set verdict = excluded.verdict, proofs = excluded.proofs, reason = excluded.reason,
       decided_at = excluded.decided_at where excluded.verdict = 'REJECTED'`,
    [id, agentId, verdict, [...new Set(proofs)], reason, uc.now],
  );
}

async function reject(uc: UseCase, requestId: string): Promise<void> {
  await step(
    uc,
    `update lost_mailbox_request set status = 'REJECTED', closed_at = $2 where id = $1 and status in ('TO_REVIEW', 'APPROVED_ONCE')`,
    [requestId, uc.now],
  );
  await uc.announce("lostMailbox.letter", { requestId, letter: "REJECTED_TO_APPLICANT", readerId: null });
}

async function approveFirst(uc: UseCase, { id: requestId, userId }: LostMailboxRequestEntity, agentId: string): Promise<void> {
  await step(
    uc,
    `update lost_mailbox_request set status = 'APPROVED_ONCE', first_approved_by = $2 where id = $1 and status = 'TO_REVIEW'`,
    [requestId, agentId],
  );
  await uc.announce("lostMailbox.letter", { requestId, letter: "OPENED_TO_ACCOUNT", readerId: null });
  await uc.announce("lostMailbox.letter", { requestId, letter: "OPENED_TO_CONTACT", readerId: null });
  await uc.announce("lostMailbox.approvedOnce", { requestId, userId });
}

async function approveSecond(uc: UseCase, { id: requestId, userId }: LostMailboxRequestEntity, agentId: string): Promise<void> {
  await step(
    uc,
    `update lost_mailbox_request set status = 'DELAYED', second_approved_by = $2, delayed_until = $3
     where id = $1 and status = 'APPROVED_ONCE' and first_approved_by <> $2
       and not exists (select from lost_mailbox_request o where o.user_id = lost_mailbox_request.user_id and o.status = 'DELAYED')`,
    [requestId, agentId, secondsAfter(uc.now, policy.lostMailbox.delaySeconds)],
  );
  await uc.announce("lostMailbox.letter", { requestId, letter: "DELAYED_TO_ACCOUNT", readerId: null });
  await uc.announce("lostMailbox.letter", { requestId, letter: "DELAYED_TO_CONTACT", readerId: null });
  await uc.announce("lostMailbox.letter", { requestId, letter: "DELAYED_TO_APPLICANT", readerId: null });
  await uc.announce("lostMailbox.delayed", { requestId, userId });
}

/** The lock makes agents wait for each other; this guard decides even if somebody one day forgets the lock. */
async function step(uc: UseCase, sql: string, params: unknown[]): Promise<void> {
  if ((await countOf(uc.manager, sql, params)) !== 1) refuse("ALREADY_DECIDED");
}

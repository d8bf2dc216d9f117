import type { ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import { rejectionReasonWords } from "@portail-tic/shared/approvals/rejection-reasons";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { findUser, type User } from "../users/index.ts";
import { letters, type LetterName } from "./approval-letters.ts";
import { describeParts, partOf } from "./approval-part.ts";
import { ApprovalEntity } from "./approval.entity.ts";

type AboutApproval = { approvalId: string };

/** A request was made: those who decide and who asked are told. */
const whenAsked = onEvent<AboutApproval & { isOneOfMany?: boolean }>("approval.asked", async (effect, { approvalId, isOneOfMany }) => {
  const { requesterId, deciderStructureId, structureName } = await readApproval(effect, approvalId);
  const managers = deciderStructureId ? await holdersOf(effect.manager, deciderStructureId, "STRUCTURE_MANAGE", effect.now) : [];
  const deciders = managers.filter((userId) => userId !== requesterId);
  const params = { approvalId, structureName };
  await notify(effect, { kind: "APPROVAL_TO_DECIDE", userIds: deciders, params, link: toDecider(approvalId) });
  if (isOneOfMany) return;
  await notify(effect, { kind: "APPROVAL_SENT", userIds: [requesterId], params, link: toRequester(approvalId) });
});

const whenDecided = onEvent<AboutApproval & { bulkDecisionId?: string }>(
  "approval.decided",
  async (effect, { approvalId, bulkDecisionId }) => {
    const { requesterId, decidedBy, structureName, status } = await readApproval(effect, approvalId);
    const params = { approvalId, structureName, isApproved: status === "APPROVED" };
    await notify(effect, { kind: "APPROVAL_DECIDED", userIds: [requesterId], params, link: toRequester(approvalId) });
    // Of a list its decider hears once, at the end.
    const deciders = decidedBy && bulkDecisionId === undefined ? [decidedBy] : [];
    await notify(effect, {
      kind: "APPROVAL_DECISION_RECORDED",
      userIds: deciders,
      params: { approvalId, structureName },
      link: toDecider(approvalId),
    });
  },
);

const whenExpired = onEvent<AboutApproval>("approval.expired", async (effect, { approvalId }) => {
  const { requesterId, structureName, kind } = await readApproval(effect, approvalId);
  const params = { approvalId, structureName };
  const link = kind === "MEMBERSHIP" ? toAskAgain(approvalId) : toRequester(approvalId);
  await notify(effect, { kind: "APPROVAL_EXPIRED", userIds: [requesterId], params, link });
});

/** It has waited for some days: those who decide are told again. */
const whenReminded = onEvent<AboutApproval & { days: number }>("approval.reminded", async (effect, { approvalId, days }) => {
  const { requesterId, deciderStructureId, structureName, status } = await readApproval(effect, approvalId);
  if (status !== "PENDING" || !deciderStructureId) return;
  const managers = await holdersOf(effect.manager, deciderStructureId, "STRUCTURE_MANAGE", effect.now);
  const userIds = managers.filter((userId) => userId !== requesterId);
  const params = { approvalId, structureName, days };
  await notify(effect, { kind: "APPROVAL_REMINDER", userIds, params, link: toDecider(approvalId) });
});

export const approvalMails = [whenAsked, whenDecided, whenExpired, whenReminded];

const toDecider = (approvalId: string) => `/approbations/${approvalId}` as const;
const toRequester = (approvalId: string) => `/mes-demandes/${approvalId}` as const;

/** The form, filled as the first time. */
const toAskAgain = (approvalId: string) => `/mes-rattachements/demander?demande=${approvalId}` as const;

registerLetter("APPROVAL_REMINDER", letter("REMINDER_TO_DECIDER"));
registerLetter("APPROVAL_TO_DECIDE", letter("ASKED_TO_DECIDER"));
registerLetter("APPROVAL_SENT", letter("ASKED_TO_REQUESTER"));
registerLetter("APPROVAL_DECIDED", letter("DECIDED_TO_REQUESTER"));
registerLetter("APPROVAL_DECISION_RECORDED", letter("DECIDED_TO_DECIDER"));
registerLetter("APPROVAL_EXPIRED", letter("EXPIRED_TO_REQUESTER"));

/** The state a letter speaks of: it is not sent once the request has moved on. */
const spokenOf: Record<LetterName, readonly ApprovalStatus[]> = {
  ASKED_TO_DECIDER: ["PENDING"],
  REMINDER_TO_DECIDER: ["PENDING"],
  ASKED_TO_REQUESTER: ["PENDING"],
  DECIDED_TO_REQUESTER: ["APPROVED", "REJECTED"],
  DECIDED_TO_DECIDER: ["APPROVED", "REJECTED"],
  EXPIRED_TO_REQUESTER: ["EXPIRED"],
};

function letter(name: LetterName) {
  return async (effect: Effect, { approvalId, days }: AboutApproval & { days?: number }, reader: User): Promise<LetterWords | null> => {
    const approval = await readApproval(effect, approvalId);
    const requester = await findUser(effect.manager, approval.requesterId);
    if (!requester || !spokenOf[name].includes(approval.status)) return null;
    const facts = await describeParts(effect.manager, approvalId, reader.language);
    const words = letters[name][reader.language]({
      title: partOf(approval.kind).title[reader.language],
      requester: `${requester.firstName} ${requester.lastName}`,
      structureName: approval.structureName,
      siret: approval.siret,
      expiresAt: approval.expiresAt,
      isApproved: approval.status === "APPROVED",
      reason:
        approval.rejectionReason === "OTHER"
          ? null
          : approval.rejectionReason && rejectionReasonWords[approval.rejectionReason][reader.language],
      words: approval.publicReason,
      days: days ?? 0,
    });
    return { ...words, facts };
  };
}

async function readApproval(effect: Effect, id: string): Promise<ApprovalEntity & { structureName: string; siret: string }> {
  const approval = await effect.manager.findOneByOrFail(ApprovalEntity, { id });
  const [structure] = await effect.manager.query<{ structureName: string; siret: string }[]>(
    `select name as "structureName", siret from structure where id = $1`,
    [approval.structureId],
  );
  return Object.assign(approval, structure ?? { structureName: "", siret: "" });
}

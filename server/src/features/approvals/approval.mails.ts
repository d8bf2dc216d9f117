import type { ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { findUser } from "../users/index.ts";
import { letters, type LetterName } from "./approval-letters.ts";
import { partOf } from "./approval-part.ts";
import { ApprovalEntity } from "./approval.entity.ts";

type AboutApproval = { approvalId: string };
type Letter = AboutApproval & { userId: string; letter: LetterName };

/** A request was made: those who decide and who asked are told. One outbox row per letter: one address that fails repeats no other. */
const whenAsked = onEvent<AboutApproval>("approval.asked", async (effect, { approvalId }) => {
  const { requesterId, deciderStructureId } = await readApproval(effect, approvalId);
  const managers = deciderStructureId ? await holdersOf(effect.manager, deciderStructureId, "STRUCTURE_MANAGE", effect.now) : [];
  const deciders = managers.filter((userId) => userId !== requesterId);
  await write(effect, approvalId, "ASKED_TO_DECIDER", deciders);
  await write(effect, approvalId, "ASKED_TO_REQUESTER", [requesterId]);
});

const whenDecided = onEvent<AboutApproval>("approval.decided", async (effect, { approvalId }) => {
  const { requesterId, decidedBy } = await readApproval(effect, approvalId);
  await write(effect, approvalId, "DECIDED_TO_REQUESTER", [requesterId]);
  await write(effect, approvalId, "DECIDED_TO_DECIDER", decidedBy ? [decidedBy] : []);
});

const whenExpired = onEvent<AboutApproval>("approval.expired", async (effect, { approvalId }) => {
  const { requesterId } = await readApproval(effect, approvalId);
  await write(effect, approvalId, "EXPIRED_TO_REQUESTER", [requesterId]);
});

/** The state a letter speaks of: it is not sent once the request has moved on. */
const spokenOf: Record<LetterName, readonly ApprovalStatus[]> = {
  ASKED_TO_DECIDER: ["PENDING"],
  ASKED_TO_REQUESTER: ["PENDING"],
  DECIDED_TO_REQUESTER: ["APPROVED", "REJECTED"],
  DECIDED_TO_DECIDER: ["APPROVED", "REJECTED"],
  EXPIRED_TO_REQUESTER: ["EXPIRED"],
};

const sendLetter = onEvent<Letter>("approval.letter", async (effect, { approvalId, userId, letter }) => {
  const approval = await readApproval(effect, approvalId);
  const [reader, requester] = await Promise.all([findUser(effect.manager, userId), findUser(effect.manager, approval.requesterId)]);
  if (!reader || !requester || reader.status !== "ACTIVE" || !spokenOf[letter].includes(approval.status)) return;
  const { label, ...words } = letters[letter][reader.language]({
    title: partOf(approval.kind).title[reader.language],
    requester: `${requester.firstName} ${requester.lastName}`,
    structureName: approval.structureName,
    siret: approval.siret,
    expiresAt: approval.expiresAt,
    isApproved: approval.status === "APPROVED",
    reason: approval.publicReason,
  });
  const place = letter.endsWith("TO_DECIDER") ? "approbations" : "mes-demandes";
  const action = { label, url: `${effect.services.settings.baseUrl}/${place}/${approvalId}` };
  await effect.sendMail(composeMail(reader.contactEmail, reader.language, { ...words, action }));
});

export const approvalMails = [whenAsked, whenDecided, whenExpired, sendLetter];

async function write(effect: Effect, approvalId: string, letter: LetterName, userIds: readonly string[]): Promise<void> {
  for (const userId of userIds) await effect.announce("approval.letter", { approvalId, userId, letter });
}

async function readApproval(effect: Effect, id: string): Promise<ApprovalEntity & { structureName: string; siret: string }> {
  const approval = await effect.manager.findOneByOrFail(ApprovalEntity, { id });
  const [structure] = await effect.manager.query<{ structureName: string; siret: string }[]>(
    `select name as "structureName", siret from structure where id = $1`,
    [approval.structureId],
  );
  return Object.assign(approval, structure ?? { structureName: "", siret: "" });
}

import { rowsOf } from "../../platform/database/statements.ts";
import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";
import { cancelApprovals } from "./cancel-approvals.ts";

const journal = "who decided a request is part of the structure's history; the name is gone with the account";

/** Requests the person made, and those decided. */
export const approvalsPersonalData: PersonalData = {
  columns: {
    "approval.requester_id": { file: "approvals-asked", atDeletion: "KEEP", why: "the structure's history; the comment is blanked" },
    "approval.decided_by": { file: "approvals-decided", atDeletion: "KEEP", why: journal },
    "approval.decider_user_id": { file: "approvals-decided", atDeletion: "KEEP", why: journal },
    "approval_decision.user_id": { file: "approvals-decided", atDeletion: "KEEP", why: journal },
    "bulk_decision.asked_by": { file: "approvals-bulk-decisions", atDeletion: "DELETE" },
  },
  files: [
    {
      name: "approvals-asked",
      about: {
        fr: "Vos demandes (rattachement, abonnement) et leur réponse.",
        en: "Your requests (attachment, subscription) and their answer.",
      },
      sql: `select p.id, p.kind, p.status, s.siret as "structureSiret", s.name as "structureName", p.comment, p.public_reason as "reason",
        p.created_at as "createdAt", p.decided_at as "decidedAt", p.expires_at as "expiresAt"
        from approval p left join structure s on s.id = p.structure_id where p.requester_id = $1 order by p.created_at, p.id`,
    },
    {
      name: "approvals-decided",
      about: {
        fr: "Les demandes d'autres personnes auxquelles vous avez répondu (sans leur nom).",
        en: "Requests of other people that you answered (without their name).",
      },
      sql: `select p.id, p.kind, p.status, s.siret as "structureSiret", p.public_reason as "publicReason", p.internal_note as "internalNote",
        coalesce(d.decided_at, p.decided_at) as "decidedAt"
        from approval p left join structure s on s.id = p.structure_id left join approval_decision d on d.approval_id = p.id and d.user_id = $1
        where p.id in (select id from approval where decided_by = $1 or decider_user_id = $1 union select approval_id from approval_decision where user_id = $1) order by p.created_at, p.id`,
    },
    {
      name: "approvals-bulk-decisions",
      about: { fr: "Vos décisions groupées, avec le nombre de demandes.", en: "Your bulk decisions, with the number of requests." },
      sql: `select b.id, b.verdict, b.public_reason as "publicReason", b.internal_note as "internalNote", b.created_at as "createdAt",
        b.finished_at as "finishedAt", (select count(*)::int from bulk_decision_item i where i.bulk_decision_id = b.id) as "requests"
        from bulk_decision b where b.asked_by = $1 order by b.created_at, b.id`,
    },
  ],
  erase: endRequests,
};

async function endRequests({ manager, now, userId }: Erasure): Promise<void> {
  const pending = await rowsOf<{ id: string }>(
    manager,
    `select id from approval where requester_id = $1 and status = 'PENDING' order by id for update`,
    [userId],
  );
  await cancelApprovals(
    manager,
    pending.map((approval) => approval.id),
    now,
  );
  await manager.query(`update approval set comment = '' where requester_id = $1 and comment <> ''`, [userId]);
}

import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

const history = "who managed a structure, and how that was proved, is part of its history";
const acts = "an act of a manager, a member or an agent stays with the request it is about";

/** Requests to become principal manager of a structure whose own is lost. */
export const recoveryPersonalData: PersonalData = {
  columns: {
    "management_recovery.requester_id": { file: "management-recoveries", atDeletion: "KEEP", why: history },
    "management_recovery.principal_id": { file: "management-recoveries", atDeletion: "KEEP", why: history },
    "management_recovery.printed_by": { file: null, atDeletion: "KEEP", why: acts },
    "management_recovery.posted_by": { file: null, atDeletion: "KEEP", why: acts },
    "management_recovery.vouched_by": { file: "management-recoveries", atDeletion: "KEEP", why: acts },
    "management_recovery.first_approved_by": { file: null, atDeletion: "KEEP", why: acts },
    "management_recovery.second_approved_by": { file: null, atDeletion: "KEEP", why: acts },
    "management_recovery.accepted_by": { file: "management-recoveries", atDeletion: "KEEP", why: acts },
    "management_recovery.closed_by": { file: null, atDeletion: "KEEP", why: acts },
    "management_recovery_decision.user_id": { file: null, atDeletion: "KEEP", why: acts },
  },
  files: [
    {
      name: "management-recoveries",
      about: {
        fr: "Les demandes pour devenir gestionnaire principal d'une structure : les vôtres, et celles qui vous concernaient.",
        en: "Requests to become principal manager of a structure: your own, and those that were about you.",
      },
      sql: `select r.number, s.siret as "structureSiret", s.name as "structureName", r.way, r.status,
        case when r.requester_id = $1 then 'REQUESTER' when r.principal_id = $1 then 'PRINCIPAL_MANAGER' else 'VOUCHER' end as "yourPart",
        case when r.requester_id = $1 then r.explanation end as explanation, r.created_at as "createdAt", r.proved_at as "provedAt",
        r.delayed_until as "delayedUntil", r.closed_at as "closedAt"
        from management_recovery r join structure s on s.id = r.structure_id
        where $1 in (r.requester_id, r.principal_id, r.vouched_by, r.accepted_by) order by r.created_at, r.id`,
    },
  ],
  erase: giveUp,
};

/** What the person asked for ends, and what they told of it goes. */
async function giveUp({ manager, now, userId }: Erasure): Promise<void> {
  await manager.query(
    `update management_recovery set explanation = '', status = case when closed_at is null then 'CANCELLED' else status end,
       closed_at = coalesce(closed_at, $2) where requester_id = $1`,
    [userId, now],
  );
}

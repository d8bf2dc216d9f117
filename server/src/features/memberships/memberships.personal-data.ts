import { rowsOf } from "../../platform/database/statements.ts";
import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

const history = "who managed a structure, and when, is part of its history";

/** Attachments, those asked for, and offers of the role of principal manager. */
export const membershipsPersonalData: PersonalData = {
  columns: {
    "membership.user_id": { file: "memberships", atDeletion: "KEEP", why: history },
    "membership.admitted_by": { file: null, atDeletion: "KEEP", why: "who let in somebody else: about that other person" },
    "membership_request.user_id": { file: "memberships-asked", atDeletion: "KEEP", why: "goes with its request (approval)" },
    "management_offer.from_user_id": { file: "management-offers", atDeletion: "KEEP", why: history },
    "management_offer.to_user_id": { file: "management-offers", atDeletion: "KEEP", why: history },
    "access_review.closed_by": { file: "access-reviews", atDeletion: "KEEP", why: "who checked the rights of a structure, and when" },
    "access_review_mark.kept_by": {
      file: null,
      atDeletion: "KEEP",
      why: "a line of a review of access: what it says is about other people",
    },
  },
  files: [
    {
      name: "memberships",
      about: { fr: "Vos rattachements à des structures.", en: "Your attachments to structures." },
      sql: `select m.id, s.siret as "structureSiret", s.name as "structureName", m.role, m.proof, m.started_at as "startedAt",
        m.ended_at as "endedAt", m.end_reason as "endReason" from membership m join structure s on s.id = m.structure_id
        where m.user_id = $1 order by m.started_at, m.id`,
    },
    {
      name: "memberships-asked",
      about: { fr: "Les rattachements que vous avez demandés.", en: "The attachments you asked for." },
      sql: `select r.approval_id as "approvalId", s.siret as "structureSiret", r.requested_role as "requestedRole",
        r.granted_role as "grantedRole", r.settled_at as "settledAt" from membership_request r join structure s on s.id = r.structure_id
        where r.user_id = $1 order by r.approval_id`,
    },
    {
      name: "management-offers",
      about: {
        fr: "Les propositions du rôle de gestionnaire principal, faites ou reçues.",
        en: "Offers of the role of principal manager, made or received.",
      },
      sql: `select o.id, s.siret as "structureSiret", case when o.from_user_id = $1 then 'MADE' else 'RECEIVED' end as direction, o.status,
        o.created_at as "createdAt", o.expires_at as "expiresAt", o.settled_at as "settledAt"
        from management_offer o join structure s on s.id = o.structure_id where $1 in (o.from_user_id, o.to_user_id) order by o.created_at, o.id`,
    },
    {
      name: "access-reviews",
      about: { fr: "Les revues des accès que vous avez closes.", en: "The reviews of access you closed." },
      sql: `select a.id, s.siret as "structureSiret", a.opened_at as "openedAt", a.closed_at as "closedAt"
        from access_review a join structure s on s.id = a.structure_id where a.closed_by = $1 order by a.closed_at, a.id`,
    },
  ],
  erase: leaveEverything,
};

/** The database refuses it at the end of the transaction when a structure in use would stay without its principal manager. */
async function leaveEverything({ manager, now, userId, announce }: Erasure): Promise<void> {
  await manager.query(
    `update management_offer set status = 'CANCELLED', settled_at = $2 where $1 in (from_user_id, to_user_id) and status = 'PENDING'`,
    [userId, now],
  );
  const ended = await rowsOf<{ id: string }>(
    manager,
    `update membership set ended_at = $2, end_reason = null where user_id = $1 and ended_at is null returning id`,
    [userId, now],
  );
  for (const { id } of ended) await announce("membership.ended", { membershipId: id, endedBy: userId });
}

import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

const granted = "what others received stays true whoever gave it";

/** Subscriptions to the spaces of structures. */
export const spacesPersonalData: PersonalData = {
  columns: {
    "space_subscription.user_id": {
      file: "subscriptions",
      atDeletion: "KEEP",
      why: "ended; who could read a request is part of its history",
    },
    "space_subscription.granted_by": { file: null, atDeletion: "KEEP", why: `${granted}; it is other people's right` },
    "space_subscription_request.user_id": { file: "subscriptions-asked", atDeletion: "KEEP", why: "goes with its request (approval)" },
    "structure_space.opened_by": { file: "spaces-opened", atDeletion: "KEEP", why: granted },
  },
  files: [
    {
      name: "subscriptions",
      about: { fr: "Vos droits sur les espaces des structures.", en: "Your rights on the spaces of structures." },
      sql: `select b.id, s.siret as "structureSiret", b.space_code as "spaceCode", b.access, b.starts_on as "startsOn", b.ends_on as "endsOn",
        b.created_at as "createdAt", b.ended_at as "endedAt" from space_subscription b join structure s on s.id = b.structure_id
        where b.user_id = $1 order by b.created_at, b.id`,
    },
    {
      name: "subscriptions-asked",
      about: { fr: "Les droits que vous avez demandés.", en: "The rights you asked for." },
      sql: `select r.approval_id as "approvalId", s.siret as "structureSiret", r.space_code as "spaceCode", r.requested_access as "requestedAccess",
        r.requested_starts_on as "requestedStartsOn", r.requested_ends_on as "requestedEndsOn", r.granted_access as "grantedAccess",
        r.settled_at as "settledAt" from space_subscription_request r join structure s on s.id = r.structure_id
        where r.user_id = $1 order by r.approval_id`,
    },
    {
      name: "spaces-opened",
      about: { fr: "Les espaces que vous avez ouverts.", en: "The spaces you opened." },
      sql: `select s.siret as "structureSiret", o.space_code as "spaceCode", o.opened_at as "openedAt", o.closed_at as "closedAt"
        from structure_space o join structure s on s.id = o.structure_id where o.opened_by = $1 order by o.opened_at, o.id`,
    },
  ],
  erase: endSubscriptions,
};

async function endSubscriptions({ manager, now, userId }: Erasure): Promise<void> {
  await manager.query(`update space_subscription set ended_at = $2 where user_id = $1 and ended_at is null`, [userId, now]);
}

import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

const history = "who came into a structure, and by whom, is part of its history";

/** Invitations to structures, received and sent. */
export const attachmentsPersonalData: PersonalData = {
  columns: {
    "membership_invitation.invited_by": { file: "invitations-sent", atDeletion: "KEEP", why: history },
    "membership_invitation.user_id": { file: "invitations-received", atDeletion: "KEEP", why: "the address it was sent to is blanked" },
  },
  files: [
    {
      name: "invitations-received",
      about: {
        fr: "Les invitations à rejoindre une structure que vous avez reçues.",
        en: "The invitations to a structure that you received.",
      },
      sql: `select i.id, s.siret as "structureSiret", s.name as "structureName", i.role, i.status, i.created_at as "createdAt",
        i.expires_at as "expiresAt", i.settled_at as "settledAt" from membership_invitation i join structure s on s.id = i.structure_id
        where i.user_id = $1 or i.email = (select u.login_email from app_user u where u.id = $1) order by i.created_at, i.id`,
    },
    {
      name: "invitations-sent",
      about: {
        fr: "Les invitations que vous avez envoyées (sans l'adresse des autres personnes).",
        en: "The invitations you sent (without the address of the other people).",
      },
      sql: `select i.id, s.siret as "structureSiret", i.role, i.status, i.created_at as "createdAt", i.settled_at as "settledAt"
        from membership_invitation i join structure s on s.id = i.structure_id where i.invited_by = $1 order by i.created_at, i.id`,
    },
  ],
  erase: forgetAddress,
};

/** What waits for the person, or was sent by them, lapses; the address goes from what is kept. */
async function forgetAddress({ manager, now, userId }: Erasure): Promise<void> {
  await manager.query(
    `update membership_invitation i set status = 'CANCELLED', settled_at = $2 where i.status = 'PENDING'
     and (i.invited_by = $1 or i.email = (select u.login_email from app_user u where u.id = $1))`,
    [userId, now],
  );
  await manager.query(
    `update membership_invitation i set email = i.id || '@compte-supprime.invalid'
     where i.user_id = $1 or i.email = (select u.login_email from app_user u where u.id = $1)`,
    [userId],
  );
}

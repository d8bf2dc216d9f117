import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

const agents = "an agent's decision stays with the request it is about";

/** Requests about this account. What was typed in them may be somebody else's: the export says that they were made, and how they ended. */
export const lostMailboxPersonalData: PersonalData = {
  columns: {
    "lost_mailbox_request.user_id": { file: "lost-mailbox-requests", atDeletion: "DELETE" },
    "lost_mailbox_request.first_approved_by": { file: null, atDeletion: "KEEP", why: agents },
    "lost_mailbox_request.second_approved_by": { file: null, atDeletion: "KEEP", why: agents },
    "lost_mailbox_decision.user_id": { file: null, atDeletion: "KEEP", why: agents },
  },
  files: [
    {
      name: "lost-mailbox-requests",
      about: {
        fr: "Les demandes de remplacer votre adresse de connexion adressées au support.",
        en: "The requests to replace your login address sent to support.",
      },
      sql: `select number, status, created_at as "createdAt", delayed_until as "delayedUntil", closed_at as "closedAt", stopped_by as "stoppedBy"
        from lost_mailbox_request where user_id = $1 order by created_at, id`,
    },
  ],
};

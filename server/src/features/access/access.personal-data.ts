import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** What follows from attachments and subscriptions, which their own features show. */
export const accessPersonalData: PersonalData = {
  columns: {
    "access_grant.user_id": { file: null, atDeletion: "KEEP", why: "made from attachments and subscriptions: it goes with them" },
  },
};

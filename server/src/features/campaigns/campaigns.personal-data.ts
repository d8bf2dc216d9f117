import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Who changed campaigns and rates: acts of an administrator, not of a private person. */
export const campaignsPersonalData: PersonalData = {
  columns: {
    "campaign_change.changed_by": { file: null, atDeletion: "KEEP", why: "the act of an administrator stays with the rate it set" },
  },
};

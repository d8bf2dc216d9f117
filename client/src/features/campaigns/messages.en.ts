import type { CampaignsMessages } from "./messages.fr.ts";

export const en: CampaignsMessages = {
  names: { ANNUAL_REFUND: (year) => `Annual refund ${year}`, MONTHLY_AID: (month) => `Monthly aid, ${month}` },
};

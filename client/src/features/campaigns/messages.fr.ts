/** How a campaign is called everywhere. */
export const fr = {
  names: {
    ANNUAL_REFUND: (year: string) => `Remboursement annuel ${year}`,
    MONTHLY_AID: (month: string) => `Aide mensuelle, ${month}`,
  },
};

export type CampaignsMessages = typeof fr;

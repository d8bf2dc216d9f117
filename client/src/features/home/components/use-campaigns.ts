import { useRequest } from "../../../lib/use-request.ts";
import { SimulatorCampaignsDocument, type SimulatorCampaignsQuery } from "../gql/graphql.ts";

export type SimulatorCampaign = SimulatorCampaignsQuery["campaigns"][number];

export type Campaigns = { readonly state: "LOADING" | "FAILED" } | { readonly state: "KNOWN"; readonly open: readonly SimulatorCampaign[] };

/** The periods open today: annual refunds, then monthly aids, newest first. Asked after the page is shown: the home page never waits for it. */
export function useCampaigns(): Campaigns {
  const asked = useRequest(SimulatorCampaignsDocument, {});
  if (asked.state !== "KNOWN") return asked;
  return { state: "KNOWN", open: newestFirst(asked.data.campaigns.filter((campaign) => campaign.isOpen)) };
}

/** Annual refunds first: most people come for them. */
function newestFirst(campaigns: readonly SimulatorCampaign[]): SimulatorCampaign[] {
  return campaigns.toSorted((a, b) => a.formKind.localeCompare(b.formKind) || b.period.localeCompare(a.period));
}

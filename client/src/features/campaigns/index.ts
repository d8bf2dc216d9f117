export { useCampaignName } from "./components/campaign-name.ts";

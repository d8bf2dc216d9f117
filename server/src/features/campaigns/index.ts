import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { CampaignChangeEntity } from "./campaign-change.entity.ts";
import { CampaignStaffResolver } from "./campaign-staff.resolver.ts";
import { CampaignResolver } from "./campaign.resolver.ts";
import { campaignsPersonalData } from "./campaigns.personal-data.ts";

export { formKindEnum, quantityUnitEnum, rateUnitEnum, type FormKind } from "./campaign-enums.ts";
export { findCampaign, readCampaigns, type CampaignRow } from "./campaign.queries.ts";
export { Campaign, Product } from "./campaign.type.ts";
export { campaignAsSeen, campaignLoader, productAsSeen } from "./campaign.view.ts";

export const campaignsFeature: FeatureModule = {
  name: "campaigns",
  entities: [CampaignChangeEntity],
  resolvers: [CampaignResolver, CampaignStaffResolver],
  personalData: campaignsPersonalData,
};

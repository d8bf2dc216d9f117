import { Field, ID, InputType, Int } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Campaign } from "./campaign.type.ts";

const optional = { nullable: true } as const;
const reasonField = { description: "Why: it is written in the history." };
const sourceField = { description: "Where it comes from." };
const verifiedField = { description: "Does a published text say it?" };

@InputType("CampaignProductInput", { description: "A product of a campaign." })
export class CampaignProductInput {
  @Field(() => String, { description: "Code of the product." })
  productCode!: string;
  @Field(() => String, { description: "Last day to file, included." })
  deadline!: string;
  @Field(() => String, sourceField)
  source!: string;
  @Field(() => Boolean, verifiedField)
  verified!: boolean;
}

@InputType({ description: "What may change in a campaign." })
abstract class CampaignInput {
  @Field(() => String, { description: "First day to file." })
  opensOn!: string;
  @Field(() => String, { ...optional, description: "Last day to file, when it closes before its deadlines." })
  closesOn?: string | null;
  @Field(() => [CampaignProductInput], { description: "All its products." })
  products!: CampaignProductInput[];
  @Field(() => Boolean, { description: "Must the requester say which advance was received?" })
  asksAdvance!: boolean;
  @Field(() => Boolean, { description: "Must the requester swear that the company is not in difficulty?" })
  asksNotInDifficulty!: boolean;
  @Field(() => CentsScalar, { ...optional, description: "What one structure can receive in this campaign; null: no ceiling." })
  ceilingCents?: number | null;
  @Field(() => String, { ...optional, description: "What the ceiling limits, in words; needed with a ceiling." })
  ceilingWords?: string | null;
  @Field(() => String, sourceField)
  source!: string;
  @Field(() => Boolean, verifiedField)
  verified!: boolean;
  @Field(() => String, reasonField)
  reason!: string;
}

@InputType("CreateCampaignInput", { description: "A campaign to add; its deliveries follow from its period." })
export class CreateCampaignInputType extends CampaignInput {
  @Field(() => String, { description: "One of FormKind." })
  formKind!: string;
  @Field(() => String, { description: "YYYY for the annual refund, YY-MM for the monthly aid." })
  period!: string;
}

@InputType("UpdateCampaignInput", { description: "The campaign as it is to be." })
export class UpdateCampaignInputType extends CampaignInput {
  @Field(() => ID, { description: "The campaign." })
  id!: string;
  @Field(() => Int, { description: "The version the form was opened with." })
  version!: number;
}

@InputType({ description: "What may change in a rate." })
abstract class TariffInput {
  @Field(() => String, { description: "First delivery date, included." })
  validFrom!: string;
  @Field(() => String, { description: "Last delivery date, included." })
  validTo!: string;
  @Field(() => String, { description: "Euros per rate unit of the product: 15,85." })
  rate!: string;
  @Field(() => String, sourceField)
  source!: string;
  @Field(() => Boolean, verifiedField)
  verified!: boolean;
  @Field(() => String, reasonField)
  reason!: string;
}

@InputType("AddTariffInput", { description: "A rate to add." })
export class AddTariffInputType extends TariffInput {
  @Field(() => ID, { description: "The campaign." })
  campaignId!: string;
  @Field(() => String, { description: "Code of the product." })
  productCode!: string;
  @Field(() => Boolean, { description: "For buyers who gave their supplier an attestation." })
  withAttestation!: boolean;
}

@InputType("CorrectTariffInput", { description: "What takes the place of a rate." })
export class CorrectTariffInputType extends TariffInput {
  @Field(() => ID, { description: "The rate." })
  id!: string;
}

@InputType("RemoveTariffInput", { description: "A rate that should not be there." })
export class RemoveTariffInputType {
  @Field(() => ID, { description: "The rate." })
  id!: string;
  @Field(() => String, reasonField)
  reason!: string;
}

const campaignPayload = (name: string, description: string) => payloadOf(name, { campaign: { type: () => Campaign, description } });

export const CreateCampaignPayload = campaignPayload("CreateCampaignPayload", "The new campaign.");
export const UpdateCampaignPayload = campaignPayload("UpdateCampaignPayload", "The changed campaign.");
export const AddTariffPayload = campaignPayload("AddTariffPayload", "The campaign with the rate.");
export const CorrectTariffPayload = campaignPayload("CorrectTariffPayload", "The campaign with the corrected rate.");
export const RemoveTariffPayload = campaignPayload("RemoveTariffPayload", "The campaign without the rate.");

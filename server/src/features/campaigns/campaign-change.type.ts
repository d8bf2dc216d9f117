import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { CampaignChangeKind, CampaignField } from "./campaign-change.entity.ts";
import { Product } from "./campaign.type.ts";

export const campaignChangeKindEnum = registerEnum<CampaignChangeKind>(
  "CampaignChangeKind",
  {
    CREATED: "The campaign was added.",
    UPDATED: "Its dates, questions, products or ceiling changed.",
    TARIFF_ADDED: "A rate was added.",
    TARIFF_CORRECTED: "A rate took the place of another.",
    TARIFF_REMOVED: "A rate was taken out.",
  },
  "What an administrator did.",
);
export const campaignFieldEnum = registerEnum<CampaignField>(
  "CampaignField",
  {
    OPENS_ON: "First day to file.",
    CLOSES_ON: "Last day to file, before the deadlines.",
    DEADLINE: "Deadline of a product.",
    ASKS_ADVANCE: "Whether the advance is asked for.",
    ASKS_NOT_IN_DIFFICULTY: "Whether the statement about difficulties is asked for.",
    CEILING: "What one structure can receive, in cents.",
    CEILING_WORDS: "What the ceiling limits, in words.",
    VALID_FROM: "First delivery date of a rate.",
    VALID_TO: "Last delivery date of a rate.",
    RATE: "The rate, in euros per rate unit.",
    SOURCE: "Where it comes from.",
    VERIFIED: "Whether a published text says it.",
  },
  "What may change in a campaign.",
);

@ObjectType({ description: "One thing that changed." })
export class CampaignFact {
  @Field(() => campaignFieldEnum, { description: "Which one." })
  field!: CampaignField;
  @Field(() => String, { nullable: true, description: "Code of the product of a deadline; null for the campaign or a rate." })
  productCode!: string | null;
  @Field(() => String, { nullable: true, description: "What it was; null when it was not there." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "What it is; null when it is gone." })
  after!: string | null;
}

@ObjectType({ description: "What an administrator changed in a campaign, and why." })
export class CampaignChange {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => campaignChangeKindEnum, { description: "What was done." })
  kind!: CampaignChangeKind;
  @Field(() => Product, { nullable: true, description: "The product, when it is about a rate." })
  product!: Product | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "First delivery date of the rate." })
  validFrom!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "Last delivery date of the rate." })
  validTo!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Was it the rate of those who gave an attestation?" })
  withAttestation!: boolean | null;
  @Field(() => [CampaignFact], { description: "From what to what." })
  facts!: readonly CampaignFact[];
  @Field(() => String, { description: "Why, in the words of whoever did it." })
  reason!: string;
  @Field(() => String, { description: "Who did it." })
  changedBy!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  changedAt!: Date;
}

export const { Connection: CampaignChangeConnection } = connectionOf("CampaignChange", () => CampaignChange);

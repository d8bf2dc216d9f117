import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CentsScalar, CivilDateScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { formKindEnum, quantityUnitEnum, rateUnitEnum, type FormKind } from "./campaign-enums.ts";

@ObjectType({ description: "A refunded product and use, for example GNR (FR: produit)." })
export class Product {
  @Field(() => ID, { description: "Stable code: GNR, FL, GPL, GN_HEATING, GN_MOTOR." })
  code!: string;
  @Field(() => String, { description: "Name in the language of the request." })
  name!: string;
  @Field(() => rateUnitEnum, { description: "Unit of its rates." })
  rateUnit!: RateUnit;
  @Field(() => [quantityUnitEnum], { description: "Units an invoice line may use." })
  acceptedUnits!: readonly QuantityUnit[];
}

@ObjectType({ description: "A dated rate of one product in one campaign; the delivery date decides (FR: tarif)." })
export class Tariff {
  @Field(() => ID, { description: "Identifier, the same in every installation." })
  id!: string;
  @Field(() => CivilDateScalar, { description: "First delivery date, included." })
  validFrom!: string;
  @Field(() => CivilDateScalar, { description: "Last delivery date, included." })
  validTo!: string;
  @Field(() => Boolean, { description: "For buyers who gave their supplier an attestation: the reduced price was already billed." })
  withAttestation!: boolean;
  @Field(() => DecimalScalar, { description: "Euros per rate unit of the product." })
  rate!: string;
  @Field(() => String, { description: "Where the rate comes from." })
  source!: string;
  @Field(() => Boolean, { description: "False when the rate was inferred and an administrator has not confirmed it." })
  verified!: boolean;
}

@ObjectType({ description: "A product of a campaign, with its own deadline." })
export class CampaignProduct {
  @Field(() => Product, { description: "The product." })
  product!: Product;
  @Field(() => CivilDateScalar, {
    description: "Last day to file, included: its legal deadline, or the closing of the campaign when it comes first.",
  })
  deadline!: string;
  @Field(() => CivilDateScalar, { description: "Its own deadline, whenever the campaign closes." })
  legalDeadline!: string;
  @Field(() => String, { description: "Where its deadline comes from." })
  source!: string;
  @Field(() => Boolean, { description: "False when its deadline was inferred and an administrator has not confirmed it." })
  verified!: boolean;
  @Field(() => Boolean, { description: "Is the attestation given to the supplier asked about, for some deliveries at least?" })
  asksAttestation!: boolean;
  @Field(() => Boolean, { description: "Can it be claimed today?" })
  isOpen!: boolean;
  @Field(() => [Tariff], { description: "Its dated rates; none when the rate is not known yet." })
  tariffs!: readonly Tariff[];
}

@ObjectType({ description: "What one structure can receive in one campaign, whatever its invoices." })
export class AidCeiling {
  @Field(() => CentsScalar, { description: "The most it can be, for all its requests of the campaign together." })
  amountCents!: number;
  @Field(() => String, { description: "What it limits, in the words of its source." })
  words!: string;
}

@ObjectType({ description: "One year of the annual refund or one month of the monthly aid (FR: campagne)." })
export class Campaign {
  @Field(() => ID, { description: "Identifier, the same in every installation." })
  id!: string;
  @Field(() => formKindEnum, { description: "The form it is filed with." })
  formKind!: FormKind;
  @Field(() => String, { description: "YYYY for the annual refund, YY-MM for the monthly aid." })
  period!: string;
  @Field(() => CivilDateScalar, { description: "First delivery date, included." })
  deliveryFrom!: string;
  @Field(() => CivilDateScalar, { description: "Last delivery date, included." })
  deliveryTo!: string;
  @Field(() => CivilDateScalar, { description: "First day to file." })
  opensOn!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "Last day to file, when it closes before its deadlines." })
  closesOn!: string | null;
  @Field(() => AidCeiling, { nullable: true, description: "The ceiling of the aid; null: none is known." })
  ceiling!: AidCeiling | null;
  @Field(() => Boolean, { description: "Must the requester say which advance was received?" })
  asksAdvance!: boolean;
  @Field(() => Boolean, { description: "Must the requester swear that the company is not in difficulty?" })
  asksNotInDifficulty!: boolean;
  @Field(() => Boolean, { description: "Can at least one of its products be claimed today?" })
  isOpen!: boolean;
  @Field(() => [CampaignProduct], { description: "Its products, each with its deadline and rates." })
  products!: readonly CampaignProduct[];
  @Field(() => Int, { description: "Give it back with a change: two administrators never overwrite each other." })
  version!: number;
  @Field(() => String, { description: "Where its dates come from." })
  source!: string;
  @Field(() => Boolean, { description: "False when a date was inferred and an administrator has not confirmed it." })
  verified!: boolean;
}

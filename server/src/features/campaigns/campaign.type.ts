import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, ID, ObjectType } from "type-graphql";
import { CivilDateScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
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
  @Field(() => CivilDateScalar, { description: "Last day to file, included." })
  deadline!: string;
  @Field(() => Boolean, { description: "Can it be claimed today?" })
  isOpen!: boolean;
  @Field(() => [Tariff], { description: "Its dated rates; none when the rate is not known yet." })
  tariffs!: readonly Tariff[];
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
  @Field(() => Boolean, { description: "Must the requester say which advance was received?" })
  asksAdvance!: boolean;
  @Field(() => Boolean, { description: "Must the requester swear that the company is not in difficulty?" })
  asksNotInDifficulty!: boolean;
  @Field(() => Boolean, { description: "Can at least one of its products be claimed today?" })
  isOpen!: boolean;
  @Field(() => [CampaignProduct], { description: "Its products, each with its deadline and rates." })
  products!: readonly CampaignProduct[];
  @Field(() => String, { description: "Where its dates come from." })
  source!: string;
  @Field(() => Boolean, { description: "False when a date was inferred and an administrator has not confirmed it." })
  verified!: boolean;
}

import type { RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, ObjectType } from "type-graphql";
import { CentsScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { rateUnitEnum } from "./campaign-enums.ts";
import { AidCeiling } from "./campaign.type.ts";
import { Problem } from "../../platform/problems/problem.type.ts";

@ObjectType({ description: "The amount of one line, computed from the dated tariff, without storing anything." })
export class LineEstimate {
  @Field(() => DecimalScalar, { nullable: true, description: "Euros per rate unit of the product." })
  rate!: string | null;
  @Field(() => rateUnitEnum, { nullable: true, description: "The unit of that rate." })
  rateUnit!: RateUnit | null;
  @Field(() => String, { nullable: true, description: "Where that rate comes from." })
  rateSource!: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: "Quantity in the rate's unit × rate, rounded half-up to the cent, at most the ceiling of the campaign.",
  })
  amountCents!: number | null;
  @Field(() => Boolean, { nullable: true, description: "False when the rate was inferred and is still to be confirmed." })
  rateVerified!: boolean | null;
  @Field(() => AidCeiling, { nullable: true, description: "The ceiling that limited the amount; null when none did." })
  ceiling!: AidCeiling | null;
  @Field(() => Problem, { nullable: true, description: "Why no amount can be given; its path names the argument at fault." })
  problem!: Problem | null;
}

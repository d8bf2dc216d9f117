import type { RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { rateUnitEnum } from "../campaigns/index.ts";

@ObjectType({ description: "What a structure asks of one product in a campaign, beside what it asked twelve months before." })
export class QuantityWithLastYear {
  @Field(() => String, { description: "Code of the product." })
  productCode!: string;
  @Field(() => String, { description: "Its name, in the language of the request." })
  productName!: string;
  @Field(() => rateUnitEnum, { description: "The unit of both quantities." })
  unit!: RateUnit;
  @Field(() => DecimalScalar, { description: "This request and the others of the structure in force for the same campaign." })
  quantity!: string;
  @Field(() => DecimalScalar, { description: "The requests in force of the campaign of twelve months before; 0: none." })
  lastYear!: string;
}

import type { RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, Int, ObjectType } from "type-graphql";
import { CentsScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Product, rateUnitEnum } from "../campaigns/index.ts";

@ObjectType({
  description: "One product delivered to a structure in one year, in its requests that were sent and neither rejected nor given up.",
})
export class ProductFigure {
  @Field(() => Product, { description: "The product." })
  product!: Product;
  @Field(() => DecimalScalar, { description: "Quantity on the invoices, in the rate's unit." })
  quantity!: string;
  @Field(() => rateUnitEnum, { description: "The rate's unit." })
  unit!: RateUnit;
  @Field(() => CentsScalar, { description: "What its lines ask, or what the office granted once it has decided." })
  amountCents!: number;
}

@ObjectType({ description: "What a structure asked and received for the deliveries of one year." })
export class YearFigure {
  @Field(() => Int, { description: "The delivery year." })
  year!: number;
  @Field(() => CentsScalar, { description: "What its requests ask, or what was granted once decided." })
  amountCents!: number;
  @Field(() => CentsScalar, { description: "What the office granted." })
  grantedCents!: number;
  @Field(() => CentsScalar, { description: "Of what was granted: deducted, because an advance had already paid it." })
  recoveredCents!: number;
  @Field(() => CentsScalar, { description: "Of what was granted: transferred to the account, as the bank confirmed." })
  paidCents!: number;
  @Field(() => [ProductFigure], { description: "The same by product." })
  products!: readonly ProductFigure[];
}

import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import { Field, Int, ObjectType } from "type-graphql";
import { Product, quantityUnitEnum } from "../campaigns/index.ts";

@ObjectType({ description: "A supplier and a product that the structure claimed in the campaign before: an invoice to expect again." })
export class SuggestedLine {
  @Field(() => String, { description: "Who delivered." })
  supplier!: string;
  @Field(() => Product, { description: "The product and its use." })
  product!: Product;
  @Field(() => quantityUnitEnum, { description: "Unit its invoices had most often." })
  unit!: QuantityUnit;
  @Field(() => Int, { description: "How many lines it had." })
  lineCount!: number;
}

import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { CentsScalar, CivilDateScalar, DateTimeScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Product, quantityUnitEnum, rateUnitEnum } from "../campaigns/index.ts";

@ObjectType({ description: "One product of one invoice (FR: ligne de demande)." })
export class RefundLine {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => Int, { description: "Place in the request, growing; deleted places stay empty." })
  position!: number;
  @Field(() => Product, { description: "The product and its use." })
  product!: Product;
  @Field(() => String, { description: "Number printed on the invoice." })
  invoiceNumber!: string;
  @Field(() => String, { description: "Who delivered." })
  supplier!: string;
  @Field(() => CivilDateScalar, { description: "Delivery date printed on the invoice: it decides the rate." })
  deliveryDate!: string;
  @Field(() => DecimalScalar, { description: "Quantity in its own unit." })
  quantity!: string;
  @Field(() => quantityUnitEnum, { description: "Unit of the quantity." })
  unit!: QuantityUnit;
  @Field(() => Boolean, { description: "Did the supplier already bill the reduced price, thanks to an attestation?" })
  withAttestation!: boolean;
  @Field(() => DecimalScalar, { description: "Euros per rate unit of the product, taken from the dated tariff." })
  rate!: string;
  @Field(() => Boolean, { description: "False when that rate was inferred and is still to be confirmed." })
  rateVerified!: boolean;
  @Field(() => CentsScalar, { description: "Quantity in the rate's unit × rate, rounded half-up to the cent." })
  amountCents!: number;
  @Field(() => Int, { description: "Give it back with a change of this line: two people never overwrite each other." })
  version!: number;
  @Field(() => DateTimeScalar, { description: "When it was last saved." })
  savedAt!: Date;
  documentId!: string | null;
  requestId!: string;
  savedById!: string;
}

export const { Connection: RefundLineConnection } = connectionOf("RefundLine", () => RefundLine);

@ObjectType({ description: "What a request asks for one product." })
export class ProductTotal {
  @Field(() => Product, { description: "The product." })
  product!: Product;
  @Field(() => DecimalScalar, { description: "Total quantity in the rate's unit." })
  quantity!: string;
  @Field(() => rateUnitEnum, { description: "The rate's unit." })
  unit!: RateUnit;
  @Field(() => CentsScalar, { description: "Sum of its lines." })
  amountCents!: number;
  @Field(() => Int, { description: "How many lines." })
  lineCount!: number;
}

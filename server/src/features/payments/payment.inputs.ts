import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { UploadScalar, type FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { requestPayload } from "../refunds/index.ts";
import { PaymentBatch } from "./payment-batch.type.ts";
import { PaymentImport } from "./payment-import.type.ts";

const optional = { nullable: true } as const;
const keyField = { description: "A random text: the same key never does it twice." };

@InputType("OrderPaymentsInput", { description: "Granted requests to pay." })
export class OrderPaymentsInputType {
  @Field(() => ID, { description: "The officer's office." })
  officeId!: string;
  @Field(() => [ID], { ...optional, description: "These, all or none; absent: all that can be paid now, the longest waiting first." })
  requestIds?: string[] | null;
  @Field(() => CentsScalar, { ...optional, description: "The total that was read before; another one refuses the order." })
  expectedTotalCents?: number | null;
  @Field(() => String, keyField)
  idempotencyKey!: string;
}

@InputType("CreatePaymentFileLinkInput", { description: "A batch whose file to take out." })
export class CreatePaymentFileLinkInputType {
  @Field(() => ID, { description: "The batch." })
  id!: string;
}

@InputType("ConfirmPaymentsInput", { description: "A file of the bank." })
export class ConfirmPaymentsInputType {
  @Field(() => UploadScalar, {
    description:
      "camt.053, camt.054 or pain.002 (XML), or a CSV with the columns reference, montant, date, statut and motif; 5 MB at most.",
  })
  file!: Promise<FileUpload>;
  @Field(() => String, keyField)
  idempotencyKey!: string;
}

@InputType("ChangeRefundAccountInput", { description: "Another account for a request whose transfer came back." })
export class ChangeRefundAccountInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => ID, { description: "Another account of its structure." })
  bankAccountId!: string;
}

export const OrderPaymentsPayload = payloadOf("OrderPaymentsPayload", {
  batch: { type: () => PaymentBatch, description: "The batch." },
});
export const CreatePaymentFileLinkPayload = payloadOf("CreatePaymentFileLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
  batch: { type: () => PaymentBatch, description: "The batch, released now." },
});
export const ConfirmPaymentsPayload = payloadOf("ConfirmPaymentsPayload", {
  paymentImport: { type: () => PaymentImport, description: "The import, with what became of each movement." },
});
export const ChangeRefundAccountPayload = requestPayload("ChangeRefundAccountPayload", "The request with its new account.");

import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { UploadScalar, type FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { BankAccount } from "./bank-account.type.ts";

@InputType("AddBankAccountInput", { description: "A bank account to record." })
export class AddBankAccountInputType {
  @Field(() => ID, { description: "The structure that will be paid." })
  structureId!: string;
  @Field(() => String, { description: "Name to recognise it by." })
  label!: string;
  @Field(() => String, { description: "Holder of the account." })
  holder!: string;
  @Field(() => String, { description: "IBAN of a SEPA account, spaces allowed." })
  iban!: string;
  @Field(() => String, { nullable: true, description: "BIC; optional." })
  bic?: string | null;
  @Field(() => UploadScalar, { description: "The RIB: PDF, JPEG or PNG, 10 MB at most." })
  rib!: Promise<FileUpload>;
  @Field(() => String, { description: "A random text: the same key never records twice." })
  idempotencyKey!: string;
}

@InputType("ArchiveBankAccountInput", { description: "A bank account to retire." })
export class ArchiveBankAccountInputType {
  @Field(() => ID, { description: "The account." })
  id!: string;
}

export const ArchiveBankAccountPayload = payloadOf("ArchiveBankAccountPayload", {
  bankAccount: { type: () => BankAccount, description: "The retired account, masked." },
});

export const AddBankAccountPayload = payloadOf("AddBankAccountPayload", {
  bankAccount: { type: () => BankAccount, description: "The recorded account, masked." },
});

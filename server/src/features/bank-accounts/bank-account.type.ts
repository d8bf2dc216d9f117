import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

/** What may be done with an account. */
export type AccountAction = "ARCHIVE";
export const BankAccountAction = registerEnum<AccountAction>(
  "BankAccountAction",
  { ARCHIVE: "Retire it; refused while a sent request is to be paid to it." },
  "What one may do with a bank account.",
);

@ObjectType({ description: "A bank account of a structure, to receive its refunds (FR: coordonnée bancaire)." })
export class BankAccount {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Name given by the structure." })
  label!: string;
  @Field(() => String, { description: "Holder of the account." })
  holder!: string;
  @Field(() => String, { description: "Country and last four characters only." })
  maskedIban!: string;
  @Field(() => String, {
    nullable: true,
    description: "Whole, only from the query bankAccount and for those who may write; null elsewhere.",
  })
  iban!: string | null;
  @Field(() => String, { nullable: true, description: "BIC, when given." })
  bic!: string | null;
  @Field(() => DateTimeScalar, { description: "A new IBAN waits 48 hours: no payment uses it before this instant." })
  usableFrom!: Date;
  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was retired; null while it can be chosen." })
  archivedAt!: Date | null;
  structureId!: string;
  ribDocumentId!: string;
}

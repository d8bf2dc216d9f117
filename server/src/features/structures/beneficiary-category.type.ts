import { Field, ID, ObjectType } from "type-graphql";

/** A row of the catalogue; its name is said in the language of the request. */
@ObjectType({ description: "What kind of beneficiary a structure is; decides nothing by itself, goes on every refund request." })
export class BeneficiaryCategory {
  @Field(() => ID, { description: "Stable code." })
  code!: string;
  @Field(() => Boolean, { description: "Is this entry confirmed by an official source?" })
  verified!: boolean;
  nameFr!: string;
  nameEn!: string;
}

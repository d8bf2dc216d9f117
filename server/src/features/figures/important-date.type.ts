import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Product, formKindEnum, type FormKind } from "../campaigns/index.ts";

export type ImportantDateKind = "OPENING" | "DEADLINE";

export const importantDateKindEnum = registerEnum<ImportantDateKind>(
  "ImportantDateKind",
  { OPENING: "First day to file.", DEADLINE: "Last day to file, included." },
  "What happens on a date.",
);

@ObjectType({ description: "A day that matters to everybody: a campaign opens, or it is the last day to file for some of its products." })
export class ImportantDate {
  @Field(() => ID, { description: "The same as long as it is about the same thing: a calendar recognises it." })
  id!: string;
  @Field(() => CivilDateScalar, { description: "The day, in Paris." })
  date!: string;
  @Field(() => importantDateKindEnum, { description: "What happens." })
  kind!: ImportantDateKind;
  @Field(() => formKindEnum, { description: "The form of the campaign." })
  formKind!: FormKind;
  @Field(() => String, { description: "The period of the campaign." })
  period!: string;
  @Field(() => [Product], { description: "The products it is about." })
  products!: readonly Product[];
  @Field(() => Boolean, { description: "False when the day was inferred and an administrator has not confirmed it." })
  verified!: boolean;
}

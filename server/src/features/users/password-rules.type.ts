import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("PasswordRules", { description: "What a new password of this person is judged with; the same rules are run in the browser." })
export class PasswordRulesType {
  @Field(() => Int, { description: "Characters it must have: 12, 16 for staff." })
  minLength!: number;
  @Field(() => [String], { description: "Names, addresses and structures of the person: they make a password easy to guess." })
  personalWords!: readonly string[];
}

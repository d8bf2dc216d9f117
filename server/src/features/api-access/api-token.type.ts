import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { TokenScope } from "./api-token.entity.ts";

export const tokenScopeEnum = registerEnum<TokenScope>(
  "TokenScope",
  { READ: "Queries only.", READ_WRITE: "Queries and mutations." },
  "What an API token may do, within the rights of its owner.",
);

@ObjectType("ApiToken", { description: "A key for a program. Its secret is answered once, when it is made." })
export class ApiTokenType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What its owner calls it." })
  name!: string;
  @Field(() => String, { description: "Beginning of the token, to recognise it by." })
  prefix!: string;
  @Field(() => tokenScopeEnum, { description: "What it may do." })
  scope!: TokenScope;
  @Field(() => Date, { description: "When it was made." })
  createdAt!: Date;
  @Field(() => Date, { description: "From when it is refused." })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: "Its last call, to the minute." })
  lastUsedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: "When it was stopped." })
  revokedAt!: Date | null;
  structureIds!: string[] | null;
}

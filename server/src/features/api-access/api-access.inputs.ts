import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { ApiTokenType } from "./api-token.type.ts";

@InputType("CreateApiTokenInput", { description: "A key for a program." })
export class CreateApiTokenInput {
  @Field(() => String, { description: "A name to recognise it by." })
  name!: string;
  @Field(() => String, { description: "READ or READ_WRITE." })
  scope!: string;
  @Field(() => String, { description: "Last day of use, YYYY-MM-DD, at most 365 days ahead." })
  expiresOn!: string;
  @Field(() => [ID], { nullable: true, description: "The only structures it may touch; absent: all of the owner's, an empty list: none." })
  structureIds?: string[] | null;
}

@InputType("RevokeApiTokenInput", { description: "A token to stop." })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: "The token." })
  id!: string;
}

export const CreateApiTokenPayload = payloadOf("CreateApiTokenPayload", {
  apiToken: { type: () => ApiTokenType, description: "The new token." },
  secret: { type: () => String, description: "The whole token, answered once and never again." },
});
export const RevokeApiTokenPayload = payloadOf("RevokeApiTokenPayload", {
  apiToken: { type: () => ApiTokenType, description: "The stopped token." },
});

import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type ReasonPurpose = "PIECE" | "LINE";

export const reasonPurposeEnum = registerEnum<ReasonPurpose>(
  "ReasonPurpose",
  { PIECE: "Why something is asked of the requester.", LINE: "Why a line is not granted as it was asked." },
  "What a reason explains.",
);

@ObjectType({ description: "A reason an officer chooses in a list (FR: motif)." })
export class InstructionReason {
  @Field(() => String, { description: "Its code." })
  code!: string;
  @Field(() => String, { description: "Its name, in the language of the request." })
  name!: string;
}

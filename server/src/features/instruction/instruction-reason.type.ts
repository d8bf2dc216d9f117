import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type ReasonPurpose = "PIECE" | "LINE" | "DECISION";

export const reasonPurposeEnum = registerEnum<ReasonPurpose>(
  "ReasonPurpose",
  {
    PIECE: "Why something is asked of the requester.",
    LINE: "Why a line is not granted as it was asked.",
    DECISION: "Why a request is not granted.",
  },
  "What a reason explains.",
);

@ObjectType({ description: "A reason of the list, chosen by an officer and read by the requester (FR: motif)." })
export class InstructionReason {
  @Field(() => String, { description: "Stable code." })
  code!: string;
  @Field(() => String, { description: "Its name, in the language of the request." })
  name!: string;
}

import type { MessageSide } from "@portail-tic/shared/exchanges/judge-message";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const messageSideEnum = registerEnum<MessageSide>(
  "MessageSide",
  { REQUESTER: "Somebody of the structure.", OFFICE: "The office." },
  "For whom a message speaks.",
);

@ObjectType({ description: "A message about a request, between the people of the structure and the office." })
export class RefundMessage {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => messageSideEnum, { description: "For whom it speaks." })
  side!: MessageSide;
  @Field(() => String, { description: "What it says, plain text with line breaks." })
  body!: string;
  @Field(() => DateTimeScalar, { description: "When it was sent." })
  sentAt!: Date;
  @Field(() => Boolean, { description: "Sent by the other side and not yet marked as read by the viewer." })
  isUnread!: boolean;
  authorUserId!: string;
  officeId!: string | null;
}

export const { Connection: RefundMessageConnection } = connectionOf("RefundMessage", () => RefundMessage);

import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { MailState } from "../../platform/outbox/mail-deliveries.ts";

const mailStateEnum = registerEnum(
  "MailState",
  {
    WAITING: "Not accepted yet by the mail server; tried again later.",
    SENT: "Accepted by the mail server.",
    REFUSED: "Refused for good by the mail server: the address, or its box, does not take it.",
    GIVEN_UP: "Not sent, after the last try.",
    OUTDATED: "Not sent: what it had to say was over when it could leave.",
  },
  "What became of a mail.",
);

@ObjectType("MailDelivery", { description: "What became of a mail to the viewer; neither its text nor its address is kept." })
export class MailDeliveryType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  kind!: string;
  @Field(() => String, { description: "Where it went: the address, masked." })
  maskedAddress!: string;
  @Field(() => mailStateEnum, { description: "What became of it." })
  state!: MailState;
  @Field(() => Int, { description: "How many times it was handed to the mail server." })
  attempts!: number;
  @Field(() => Date, { description: "The latest try." })
  lastTriedAt!: Date;
}

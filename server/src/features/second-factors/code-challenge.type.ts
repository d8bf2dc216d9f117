import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("CodeChallenge", { description: "A mail code on its way: when it was sent, until when it counts, how many tries remain." })
export class CodeChallengeType {
  @Field(() => String, { description: "The login address the code was sent to, masked." })
  maskedEmail!: string;
  @Field(() => Date, { description: "When the newest code was sent." })
  sentAt!: Date;
  @Field(() => Date, { description: "Until when the newest code counts." })
  expiresAt!: Date;
  @Field(() => Int, { description: "Wrong codes that remain before this verification is over." })
  remainingAttempts!: number;
  @Field(() => Date, { description: "From when another code can be asked for; before that, the one on its way is answered again." })
  nextSendAt!: Date;
}

import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Session", { description: "A browser where the account is signed in, with both factors." })
export class SessionType {
  @Field(() => ID, { description: "Identifier; opens nothing." })
  id!: string;
  userAgent!: string;
  @Field(() => String, { description: "The network it was opened from: the address without its end." })
  maskedIp!: string;
  @Field(() => Date, { description: "When it was opened." })
  createdAt!: Date;
  @Field(() => Date, { description: "Last use, to the minute." })
  lastUsedAt!: Date;
  @Field(() => Date, { nullable: true, description: "When it was ended; null while it is open." })
  endedAt!: Date | null;
}

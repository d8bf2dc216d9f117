import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("TrustedDevice", { description: "A browser that opens the account with the password alone, for a time." })
export class TrustedDeviceType {
  @Field(() => ID, { description: "Identifier; opens nothing." })
  id!: string;
  userAgent!: string;
  isCurrent!: boolean;
  @Field(() => String, { description: "The network of its first use: the address without its end." })
  maskedIp!: string;
  @Field(() => Date, { description: "When it was trusted." })
  trustedAt!: Date;
  @Field(() => Date, { description: "Until when: thirty days later, however much it is used." })
  trustedUntil!: Date;
  @Field(() => Date, { description: "When it was last signed in from." })
  lastSeenAt!: Date;
}

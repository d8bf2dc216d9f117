import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export const languageEnum = registerEnum("Language", { fr: "French.", en: "English." }, "The languages of the portal and of its mails.");

@ObjectType("User", { description: "A person with an account, as that person alone sees it." })
export class UserType {
  @Field(() => ID, { description: "Identifier; never changes." })
  id!: string;
  @Field(() => String, { description: "Address that signs in; receives activation, reset and second-factor mails." })
  loginEmail!: string;
  @Field(() => String, { description: "Address that receives the notifications." })
  contactEmail!: string;
  @Field(() => String, { description: "First name." })
  firstName!: string;
  @Field(() => String, { description: "Last name." })
  lastName!: string;
  @Field(() => String, { nullable: true, description: "Phone number, as +33612345678." })
  phone!: string | null;
  @Field(() => languageEnum, { description: "Language of the mails." })
  language!: "fr" | "en";
  @Field(() => Date, { description: "When the account was asked for." })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: "Since when the password is the one of today." })
  passwordChangedAt!: Date | null;
}

import { Field, InputType } from "type-graphql";
import { languageEnum } from "./user.type.ts";

@InputType("RequestPasswordResetInput", { description: "Forgotten password: the login address, or a link that is over." })
export class RequestPasswordResetInput {
  @Field(() => String, { nullable: true, description: "Login address." })
  loginEmail?: string | null;
  @Field(() => String, { nullable: true, description: "The `jeton` of an old link: the new one goes where that one was sent." })
  token?: string | null;
  @Field(() => String, { description: "Answer to a challenge of the query `humanCheck(form: PASSWORD_RESET)`." })
  humanCheck!: string;
}

@InputType("ResetPasswordInput", { description: "A new password behind a mailed link." })
export class ResetPasswordInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
  @Field(() => String, { description: "12 to 128 characters, 3 of 4 classes; 16 at least for staff." })
  password!: string;
  @Field(() => String, { description: "The same again." })
  passwordConfirmation!: string;
}

@InputType("ChangePasswordInput", { description: "A new password while signed in." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password of today." })
  currentPassword!: string;
  @Field(() => String, { description: "12 to 128 characters, 3 of 4 classes; 16 at least for staff." })
  password!: string;
  @Field(() => String, { description: "The same again." })
  passwordConfirmation!: string;
}

@InputType("RenewPasswordInput", { description: "A new password in the place of one that is too old." })
export class RenewPasswordInput {
  @Field(() => String, { description: "12 to 128 characters, 3 of 4 classes; 16 at least for staff; not the one of today." })
  password!: string;
  @Field(() => String, { description: "The same again." })
  passwordConfirmation!: string;
}

@InputType("UpdateProfileInput", { description: "Personal data; the login address is not among them." })
export class UpdateProfileInput {
  @Field(() => String, { description: "First name." })
  firstName!: string;
  @Field(() => String, { description: "Last name." })
  lastName!: string;
  @Field(() => String, { nullable: true, description: "Phone number; empty or absent removes it." })
  phone?: string | null;
  @Field(() => String, { description: "Address that receives the notifications; a change is told to the login address." })
  contactEmail!: string;
  @Field(() => languageEnum, { description: "Language of the mails." })
  language!: "fr" | "en";
}

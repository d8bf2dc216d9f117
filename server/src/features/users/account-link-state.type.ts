import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { PasswordRulesType } from "./password-rules.type.ts";
import type { LinkStatus } from "./account-links.ts";

export const linkStatusEnum = registerEnum<LinkStatus>(
  "LinkStatus",
  {
    VALID: "The link can be used.",
    EXPIRED: "Too old, or replaced by a newer link.",
    USED: "The link has served.",
    UNKNOWN: "No such link.",
  },
  "What a link received by mail is worth.",
);

@ObjectType("AccountLinkState", { description: "State of an activation or reset link; looking never uses it." })
export class AccountLinkStateType {
  @Field(() => linkStatusEnum, { description: "What the link is worth." })
  status!: LinkStatus;
  @Field(() => String, { nullable: true, description: "The address the link was sent to, masked; null when the link is unknown." })
  maskedEmail!: string | null;
  @Field(() => PasswordRulesType, {
    nullable: true,
    description: "Rules of the password this link lets choose; null unless it is valid.",
  })
  passwordRules!: PasswordRulesType | null;
}

import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export const humanCheckFormEnum = registerEnum<HumanCheckForm>(
  "HumanCheckForm",
  {
    REGISTER: "« Créer un compte ».",
    RESEND_ACTIVATION: "Another activation link.",
    PASSWORD_RESET: "Forgotten password.",
    LOST_MAILBOX: "The mailbox of the login address is lost.",
  },
  "A form anybody may send: an answer found for one is refused by another.",
);

@ObjectType("HumanCheck", {
  description: "Work a browser does before it sends a form that needs no account, so that sending thousands is costly.",
})
export class HumanCheckType {
  @Field(() => String, {
    description:
      "An ALTCHA challenge (version 2) as JSON. Send back, as `humanCheck`, the base64 of the JSON `{ challenge, solution }`; good once.",
  })
  challenge!: string;
  @Field(() => Date, { description: "From then on its answer is refused." })
  expiresAt!: Date;
}

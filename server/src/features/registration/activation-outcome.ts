import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type ActivationOutcome = "STRUCTURE_CREATED" | "MEMBERSHIP_REQUESTED";

export const activationOutcomeEnum = registerEnum<ActivationOutcome>(
  "ActivationOutcome",
  {
    STRUCTURE_CREATED: "The structure was created; the person is its principal manager.",
    MEMBERSHIP_REQUESTED: "The structure existed: its managers were asked for the attachment.",
  },
  "What an activation led to.",
);

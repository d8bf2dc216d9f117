import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type ActivationOutcome = "STRUCTURE_CREATED" | "MEMBERSHIP_REQUESTED" | "INVITATION_WAITING";

export const activationOutcomeEnum = registerEnum<ActivationOutcome>(
  "ActivationOutcome",
  {
    STRUCTURE_CREATED: "The structure was created; the person is its principal manager.",
    MEMBERSHIP_REQUESTED: "The structure existed: its managers were asked for the attachment.",
    INVITATION_WAITING: "The structure existed and had invited this address: nothing was asked, the person accepts or declines.",
  },
  "What an activation led to.",
);

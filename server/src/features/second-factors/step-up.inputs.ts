import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { ViewerType } from "../users/index.ts";
import { CodeChallengeType } from "./code-challenge.type.ts";
import { secondFactorMethodEnum } from "./second-factor.type.ts";

@InputType("StepUpInput", { description: "A fresh second factor, before a sensitive action." })
export class StepUpInput {
  @Field(() => String, {
    nullable: true,
    description: "The 8 digits received by mail, or the 6 of the app; spaces allowed. Absent with a passkey.",
  })
  code?: string | null;
  @Field(() => secondFactorMethodEnum, {
    nullable: true,
    description: "Where the code comes from, a recovery code excepted; absent: from the mail.",
  })
  method?: SecondFactorMethod | null;
  @Field(() => String, { nullable: true, description: "What a key answered to requestPasskey, as JSON (AuthenticationResponseJSON)." })
  passkey?: string | null;
}

export const SendStepUpCodePayload = payloadOf("SendStepUpCodePayload", {
  challenge: { type: () => CodeChallengeType, description: "The code on its way." },
});
export const StepUpPayload = payloadOf("StepUpPayload", { viewer: { type: () => ViewerType, description: "Who is signed in now." } });

import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { sendStepUpCode } from "./send-step-up-code.usecase.ts";
import { SendStepUpCodePayload, StepUpInput, StepUpPayload } from "./step-up.inputs.ts";
import { stepUp } from "./step-up.usecase.ts";

@Resolver()
export class StepUpResolver {
  @Mutation(() => SendStepUpCodePayload, { description: "Sends a code before a sensitive action." })
  sendStepUpCode(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, sendStepUpCode, {});
  }

  @Mutation(() => StepUpPayload, { description: "Shows that code: sensitive actions are open for ten minutes." })
  stepUp(@Ctx() ctx: RequestContext, @Arg("input", () => StepUpInput, { description: "The code." }) input: StepUpInput): Promise<Payload> {
    return runUseCase(ctx, stepUp, input);
  }
}

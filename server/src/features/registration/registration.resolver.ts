import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { activateUser } from "./activate-user.usecase.ts";
import { registerUser } from "./register-user.usecase.ts";
import {
  ActivateUserInput,
  ActivateUserPayload,
  RegisterUserInput,
  RegisterUserPayload,
  ResendActivationInput,
  ResendActivationPayload,
} from "./registration.inputs.ts";
import { resendActivation } from "./resend-activation.usecase.ts";

@Resolver()
export class RegistrationResolver {
  @Mutation(() => RegisterUserPayload, {
    description: "Asks for an account and sends its activation link. Creates nothing of the structure.",
  })
  registerUser(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RegisterUserInput, { description: "Person, consents, structure." }) input: RegisterUserInput,
  ): Promise<Payload> {
    return runUseCase(ctx, registerUser, input);
  }

  @Mutation(() => ResendActivationPayload, { description: "Sends a new activation link; only the newest works." })
  resendActivation(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ResendActivationInput, { description: "Old link or address." }) input: ResendActivationInput,
  ): Promise<Payload> {
    return runUseCase(ctx, resendActivation, input);
  }

  @Mutation(() => ActivateUserPayload, { description: "Opens the account, and creates its structure or asks to be attached to it." })
  activateUser(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ActivateUserInput, { description: "Link and first password." }) input: ActivateUserInput,
  ): Promise<Payload> {
    return runUseCase(ctx, activateUser, input);
  }
}

import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import {
  SendSignInCodePayload,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  VerifySignInCodeInput,
  VerifySignInCodePayload,
} from "./sign-in.inputs.ts";
import { sendSignInCode } from "./send-sign-in-code.usecase.ts";
import { signIn } from "./sign-in.usecase.ts";
import { signOut } from "./sign-out.usecase.ts";
import { verifySignInCode } from "./verify-sign-in-code.usecase.ts";

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, {
    description: "Shows the password and sends a code by mail. The session is good for nothing but the second factor.",
  })
  signIn(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SignInInput, { description: "First factor." }) input: SignInInput,
  ): Promise<Payload> {
    return runUseCase(ctx, signIn, input);
  }

  @Mutation(() => SendSignInCodePayload, { description: "Sends another code; the one before stays valid for its own ten minutes." })
  sendSignInCode(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, sendSignInCode, {});
  }

  @Mutation(() => VerifySignInCodePayload, { description: "Shows the code: the session becomes good for everything." })
  verifySignInCode(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => VerifySignInCodeInput, { description: "Second factor." }) input: VerifySignInCodeInput,
  ): Promise<Payload> {
    return runUseCase(ctx, verifySignInCode, input);
  }

  @Mutation(() => SignOutPayload, { description: "Ends this browser's session." })
  signOut(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, signOut, {});
  }
}

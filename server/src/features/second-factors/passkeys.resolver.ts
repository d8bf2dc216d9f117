import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { addPasskey } from "./add-passkey.usecase.ts";
import { confirmPasskey } from "./confirm-passkey.usecase.ts";
import { AddPasskeyInput, AddPasskeyPayload, ConfirmPasskeyInput, ConfirmPasskeyPayload, RequestPasskeyPayload } from "./passkey.inputs.ts";
import { requestPasskey } from "./request-passkey.usecase.ts";

@Resolver()
export class PasskeysResolver {
  @Mutation(() => AddPasskeyPayload, { description: "Starts adding a passkey or a security key; asks for a fresh second factor." })
  addPasskey(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddPasskeyInput, { description: "Its kind and its name." }) input: AddPasskeyInput,
  ): Promise<Payload> {
    return runUseCase(ctx, addPasskey, input);
  }

  @Mutation(() => ConfirmPasskeyPayload, { description: "Shows what the key answered: it serves from now on, and the other sessions end." })
  confirmPasskey(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ConfirmPasskeyInput, { description: "The answer." }) input: ConfirmPasskeyInput,
  ): Promise<Payload> {
    return runUseCase(ctx, confirmPasskey, input);
  }

  @Mutation(() => RequestPasskeyPayload, {
    description:
      "Asks a key of the person, to finish signing in or before a sensitive action; show its answer to verifySignInCode or stepUp.",
  })
  requestPasskey(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, requestPasskey, {});
  }
}

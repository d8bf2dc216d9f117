import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { AccountLinkStateType } from "./account-link-state.type.ts";
import { readLinkState } from "./account-link.queries.ts";
import { changePassword } from "./change-password.usecase.ts";
import { renewPassword } from "./renew-password.usecase.ts";
import { requestPasswordReset } from "./request-password-reset.usecase.ts";
import { resetPassword } from "./reset-password.usecase.ts";
import { updateProfile } from "./update-profile.usecase.ts";
import {
  ChangePasswordInput,
  RenewPasswordInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  UpdateProfileInput,
} from "./users.inputs.ts";
import {
  ChangePasswordPayload,
  RenewPasswordPayload,
  RequestPasswordResetPayload,
  ResetPasswordPayload,
  UpdateProfilePayload,
} from "./users.payloads.ts";

@Resolver()
export class AccountResolver {
  @PublicField()
  @Query(() => AccountLinkStateType, { description: "Public: state of an activation or reset link; never consumes it." })
  accountLink(
    @Ctx() ctx: RequestContext,
    @Arg("token", () => String, { description: "The `jeton` of the link." }) token: string,
  ): Promise<AccountLinkStateType> {
    return readLinkState(ctx, token);
  }

  @Mutation(() => RequestPasswordResetPayload, {
    description: "Sends a link to choose a new password, if the address has an account; the answer does not say.",
  })
  requestPasswordReset(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestPasswordResetInput, { description: "The address." }) input: RequestPasswordResetInput,
  ): Promise<Payload> {
    return runUseCase(ctx, requestPasswordReset, input);
  }

  @Mutation(() => ResetPasswordPayload, { description: "Sets a new password behind the link and ends every session. Signs nobody in." })
  resetPassword(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ResetPasswordInput, { description: "Link and new password." }) input: ResetPasswordInput,
  ): Promise<Payload> {
    return runUseCase(ctx, resetPassword, input);
  }

  @Mutation(() => ChangePasswordPayload, { description: "Replaces the password of the person signed in and ends their other sessions." })
  changePassword(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangePasswordInput, { description: "Current and new password." }) input: ChangePasswordInput,
  ): Promise<Payload> {
    return runUseCase(ctx, changePassword, input);
  }

  @Mutation(() => RenewPasswordPayload, {
    description: "Replaces a password that is too old, in a session at level RENEWAL: it becomes good for everything, the others end.",
  })
  renewPassword(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RenewPasswordInput, { description: "New password." }) input: RenewPasswordInput,
  ): Promise<Payload> {
    return runUseCase(ctx, renewPassword, input);
  }

  @Mutation(() => UpdateProfilePayload, { description: "Replaces the personal data of the person signed in." })
  updateProfile(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UpdateProfileInput, { description: "The whole of the editable data." }) input: UpdateProfileInput,
  ): Promise<Payload> {
    return runUseCase(ctx, updateProfile, input);
  }
}

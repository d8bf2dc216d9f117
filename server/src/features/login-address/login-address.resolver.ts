import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { cancelLoginAddressChange } from "./cancel-login-address-change.usecase.ts";
import { confirmLoginAddress } from "./confirm-login-address.usecase.ts";
import { readAddressLink, readLoginAddress } from "./login-address.queries.ts";
import {
  AddressLinkStateType,
  CancelLoginAddressChangePayload,
  ConfirmLoginAddressInput,
  ConfirmLoginAddressPayload,
  LoginAddressType,
  ReplaceLostLoginAddressInput,
  ReplaceLostLoginAddressPayload,
  RequestLoginAddressChangeInput,
  RequestLoginAddressChangePayload,
  UndoLoginAddressChangeInput,
  UndoLoginAddressChangePayload,
} from "./login-address.type.ts";
import { replaceLostLoginAddress } from "./replace-lost-login-address.usecase.ts";
import { requestLoginAddressChange } from "./request-login-address-change.usecase.ts";
import { undoLoginAddressChange } from "./undo-login-address-change.usecase.ts";

@Resolver()
export class LoginAddressResolver {
  @Query(() => LoginAddressType, { description: "The viewer's login address and its changes. For people only: FORBIDDEN to a token." })
  loginAddress(@Ctx() { db, viewer, now }: RequestContext): Promise<LoginAddressType> {
    return viewer.kind === "session" ? readLoginAddress(db, { ...viewer, now }) : forbidden();
  }

  @PublicField()
  @Query(() => AddressLinkStateType, { description: "Public: state of a link about a login address; never consumes it." })
  loginAddressLink(
    @Ctx() ctx: RequestContext,
    @Arg("token", () => String, { description: "The `jeton` of the link." }) token: string,
  ): Promise<AddressLinkStateType> {
    return readAddressLink(ctx, token);
  }

  @Mutation(() => RequestLoginAddressChangePayload, {
    description: "Asks both mailboxes to confirm a new login address; the answer does not say whether it is somebody's.",
  })
  requestLoginAddressChange(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestLoginAddressChangeInput, { description: "The new address." }) input: RequestLoginAddressChangeInput,
  ): Promise<Payload> {
    return runUseCase(ctx, requestLoginAddressChange, input);
  }

  @Mutation(() => ReplaceLostLoginAddressPayload, {
    description: "For whoever lost the mailbox, within ten minutes of a recovery code or a passkey: only the new mailbox confirms.",
  })
  replaceLostLoginAddress(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ReplaceLostLoginAddressInput, { description: "The new address." }) input: ReplaceLostLoginAddressInput,
  ): Promise<Payload> {
    return runUseCase(ctx, replaceLostLoginAddress, input);
  }

  @Mutation(() => CancelLoginAddressChangePayload, { description: "Gives up the change that waits; its links stop working." })
  cancelLoginAddressChange(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, cancelLoginAddressChange, {});
  }

  @Mutation(() => ConfirmLoginAddressPayload, {
    description: "Public: one of the two mailboxes confirms. The second one makes the change.",
  })
  confirmLoginAddress(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ConfirmLoginAddressInput, { description: "The link." }) input: ConfirmLoginAddressInput,
  ): Promise<Payload> {
    return runUseCase(ctx, confirmLoginAddress, input);
  }

  @Mutation(() => UndoLoginAddressChangePayload, {
    description: "Public: the old mailbox restores its address; every session ends and the password has to be chosen again.",
  })
  undoLoginAddressChange(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UndoLoginAddressChangeInput, { description: "The link." }) input: UndoLoginAddressChangeInput,
  ): Promise<Payload> {
    return runUseCase(ctx, undoLoginAddressChange, input);
  }
}

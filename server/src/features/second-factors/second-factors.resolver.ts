import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { addAuthenticator } from "./add-authenticator.usecase.ts";
import { confirmAuthenticator } from "./confirm-authenticator.usecase.ts";
import { preferFactor } from "./prefer-factor.usecase.ts";
import { removeFactor } from "./remove-factor.usecase.ts";
import { renameFactor } from "./rename-factor.usecase.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.usecase.ts";
import {
  AddAuthenticatorInput,
  AddAuthenticatorPayload,
  ConfirmAuthenticatorInput,
  ConfirmAuthenticatorPayload,
  PreferFactorInput,
  PreferFactorPayload,
  RemoveFactorInput,
  RemoveFactorPayload,
  RenameFactorInput,
  RenameFactorPayload,
  RenewRecoveryCodesPayload,
} from "./second-factor.inputs.ts";
import { countRecoveryCodes, describeFactors, findFactors, findMethods } from "./second-factor.queries.ts";
import { secondFactorMethodEnum, SecondFactorType } from "./second-factor.type.ts";
import { UserType, ViewerType } from "../users/index.ts";

const factorsLoader = defineLoader<string, SecondFactorType[]>(async (ctx, userIds) => {
  const byUser = Map.groupBy(await findFactors(ctx.db, userIds), (factor) => factor.userId);
  return userIds.map((id) => describeFactors(ctx.viewer, byUser.get(id) ?? []));
});

const recoveryCodesLoader = defineLoader<string, number>(async (ctx, userIds) => {
  const byUser = new Map((await countRecoveryCodes(ctx.db, userIds)).map(({ userId, left }) => [userId, left]));
  return userIds.map((id) => byUser.get(id) ?? 0);
});

@Resolver(() => UserType)
export class SecondFactorsResolver {
  @FieldResolver(() => [SecondFactorType], { description: "The apps and keys in force; none: a code is sent by mail." })
  async secondFactors(@Ctx() ctx: RequestContext, @Root() user: UserType): Promise<SecondFactorType[]> {
    return (await factorsLoader(ctx).load(user.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "Recovery codes that remain." })
  async recoveryCodesLeft(@Ctx() ctx: RequestContext, @Root() user: UserType): Promise<number> {
    return (await recoveryCodesLoader(ctx).load(user.id)) ?? 0;
  }

  @Mutation(() => AddAuthenticatorPayload, { description: "Starts adding an authenticator app; asks for a fresh second factor." })
  addAuthenticator(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddAuthenticatorInput, { description: "Its name." }) input: AddAuthenticatorInput,
  ): Promise<Payload> {
    return runUseCase(ctx, addAuthenticator, input);
  }

  @Mutation(() => ConfirmAuthenticatorPayload, {
    description: "Shows the first code of the app being added: it serves from now on, and the other sessions end.",
  })
  confirmAuthenticator(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ConfirmAuthenticatorInput, { description: "The code." }) input: ConfirmAuthenticatorInput,
  ): Promise<Payload> {
    return runUseCase(ctx, confirmAuthenticator, input);
  }

  @Mutation(() => RemoveFactorPayload, { description: "Removes an app or a key; the other sessions end." })
  removeFactor(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RemoveFactorInput, { description: "What to remove." }) input: RemoveFactorInput,
  ): Promise<Payload> {
    return runUseCase(ctx, removeFactor, input);
  }

  @Mutation(() => RenameFactorPayload, { description: "Gives an app or a key another name." })
  renameFactor(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RenameFactorInput, { description: "What to rename, and how." }) input: RenameFactorInput,
  ): Promise<Payload> {
    return runUseCase(ctx, renameFactor, input);
  }

  @Mutation(() => PreferFactorPayload, { description: "Chooses the app or key to ask first." })
  preferFactor(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PreferFactorInput, { description: "What to ask first." }) input: PreferFactorInput,
  ): Promise<Payload> {
    return runUseCase(ctx, preferFactor, input);
  }

  @Mutation(() => RenewRecoveryCodesPayload, { description: "Makes ten new recovery codes; the other sessions end." })
  renewRecoveryCodes(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, renewRecoveryCodes, {});
  }
}

@Resolver(() => ViewerType)
export class ViewerMethodsResolver {
  @FieldResolver(() => [secondFactorMethodEnum], {
    description: "What this session may show now, to finish signing in or before a sensitive action; the one to ask first at the head.",
  })
  async secondFactorMethods(@Ctx() { viewer, db }: RequestContext): Promise<SecondFactorMethod[]> {
    if (viewer.kind !== "session") return [];
    return findMethods(db, viewer.userId, viewer.level === "FULL" ? "STEP_UP" : "SIGN_IN");
  }
}

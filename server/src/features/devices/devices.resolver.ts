import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { describeDevice } from "./describe-device.ts";
import { findTrustedDevices } from "./device.queries.ts";
import { RevokeTrustedDeviceInput, RevokeTrustedDevicePayload, RevokeTrustedDevicesPayload } from "./devices.inputs.ts";
import { revokeTrustedDevice } from "./revoke-trusted-device.usecase.ts";
import { revokeTrustedDevices } from "./revoke-trusted-devices.usecase.ts";
import { TrustedDeviceType } from "./trusted-device.type.ts";

@Resolver(() => TrustedDeviceType)
export class DevicesResolver {
  @Query(() => [TrustedDeviceType], {
    description: "The browsers the viewer trusts, last used first. For people only: FORBIDDEN to a token.",
  })
  myTrustedDevices(@Ctx() { db, viewer, now }: RequestContext): Promise<TrustedDeviceType[]> {
    return viewer.kind === "session" ? findTrustedDevices(db, viewer, now) : forbidden();
  }

  @FieldResolver(() => String, { description: "Browser and system in plain words, in the language of the request; as the browser says." })
  device(@Ctx() { request }: RequestContext, @Root() device: TrustedDeviceType): string {
    return describeDevice(device.userAgent, request.language);
  }

  @FieldResolver(() => Boolean, { description: "True for the browser that asks." })
  isCurrent(@Root() device: TrustedDeviceType): boolean {
    return device.isCurrent;
  }

  @Mutation(() => RevokeTrustedDevicePayload, { description: "Trusts a browser no more: the second factor is asked there again." })
  revokeTrustedDevice(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RevokeTrustedDeviceInput, { description: "The device." }) input: RevokeTrustedDeviceInput,
  ): Promise<Payload> {
    return runUseCase(ctx, revokeTrustedDevice, input);
  }

  @Mutation(() => RevokeTrustedDevicesPayload, { description: "Trusts no browser of the viewer any more, this one included." })
  revokeTrustedDevices(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, revokeTrustedDevices, {});
  }
}

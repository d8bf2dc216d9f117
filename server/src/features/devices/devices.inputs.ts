import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";

@InputType("RevokeTrustedDeviceInput", { description: "A browser not to be trusted any more." })
export class RevokeTrustedDeviceInput {
  @Field(() => ID, { description: "The trusted device." })
  id!: string;
}

export const RevokeTrustedDevicePayload = payloadOf("RevokeTrustedDevicePayload", {
  revokedId: { type: () => ID, description: "The device that is trusted no more." },
});
export const RevokeTrustedDevicesPayload = payloadOf("RevokeTrustedDevicesPayload", {
  done: { type: () => Boolean, description: "True when no device is trusted." },
});

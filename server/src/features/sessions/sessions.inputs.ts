import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { SessionType } from "./session.type.ts";

@InputType("EndSessionInput", { description: "A session to end." })
export class EndSessionInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
}

export const EndSessionPayload = payloadOf("EndSessionPayload", {
  session: { type: () => SessionType, description: "The ended session." },
});
export const EndOtherSessionsPayload = payloadOf("EndOtherSessionsPayload", {
  done: { type: () => Boolean, description: "True when no other session is open." },
});

import { Field, ObjectType, type ClassType } from "type-graphql";
import { Problem } from "../problems/problem.type.ts";

/** What every mutation answers with. */
export interface Payload {
  problems: Problem[];
}

interface PayloadField {
  readonly type: () => unknown;
  readonly description: string;
}

/**
 * The payload class of a mutation: its nouns (all nullable: null when refused) and its problems.
 * `payloadOf("EndMembershipPayload", { membership: { type: () => Membership, description: "The ended membership." } })`
 */
export function payloadOf(name: string, fields: Record<string, PayloadField>): ClassType<Payload> {
  @ObjectType(name, { description: "What the mutation did, or the problems that stopped it." })
  class PayloadClass implements Payload {
    @Field(() => [Problem], { description: "Why nothing was changed; empty when it was done." })
    problems!: Problem[];
  }
  for (const [field, { type, description }] of Object.entries(fields)) {
    Field(type as () => ClassType, { nullable: true, description })(PayloadClass.prototype, field);
  }
  return PayloadClass;
}

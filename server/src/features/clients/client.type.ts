import type { ClientState as State } from "@portail-tic/shared/clients/client-rules";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";

export const ClientState = registerEnum<State>(
  "ClientState",
  {
    SUBSCRIBED: "Attached, with a right on the space of refund requests that counts today.",
    ATTACHED: "Attached, without such a right.",
    PENDING: "The attachment waits for the client's managers.",
  },
  "How far a client has let one in.",
);

@ObjectType({ description: "A structure that a management center's user works for, or has asked to (FR: client)." })
export class Client {
  @Field(() => ID, { description: "Identifier of the structure." })
  id!: string;
  @Field(() => SiretScalar, { description: "SIRET." })
  siret!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => ClientState, { description: "How far it has let the viewer in." })
  state!: State;
  @Field(() => ID, {
    nullable: true,
    description: "The viewer's request that waits there, for an attachment or a space; null when none does.",
  })
  approvalId!: string | null;
  nameKey!: string;
}

export const { Connection: ClientConnection } = connectionOf("Client", () => Client);

@ObjectType({ description: "What became of one SIRET of a list." })
export class ClientRequestResult {
  @Field(() => String, { description: "As it was given." })
  siret!: string;
  @Field(() => String, { nullable: true, description: "Name of the structure that was asked." })
  name!: string | null;
  @Field(() => ID, { nullable: true, description: "The request that now waits; null when nothing was asked." })
  approvalId!: string | null;
  @Field(() => Problem, { nullable: true, description: "Why nothing was asked." })
  problem!: Problem | null;
}

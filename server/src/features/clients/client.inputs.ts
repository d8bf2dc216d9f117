import type { ClientState as State } from "@portail-tic/shared/clients/client-rules";
import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { ClientRequestResult, ClientState } from "./client.type.ts";

const optional = { nullable: true } as const;

@InputType({ description: "Narrows the list of clients; never widens it." })
export class ClientFilter {
  @Field(() => String, { ...optional, description: "Beginning of a SIRET, or part of a name." })
  search?: string | null;
  @Field(() => ClientState, { ...optional, description: "Only this state." })
  state?: State | null;
}

@InputType("RequestClientsInput", { description: "An attachment and an access, asked of many clients at once." })
export class RequestClientsInputType {
  @Field(() => ID, { description: "The management center one asks for; one is attached to it." })
  centerId!: string;
  @Field(() => [String], { description: "SIRETs, 100 at most; spaces and dots accepted. A wrong one stops no other." })
  sirets!: string[];
  @Field(() => String, { description: "Access to the space of refund requests: READ or WRITE." })
  access!: string;
  @Field(() => String, { ...optional, description: "Last day of the access; absent: until further notice." })
  endsOn?: string | null;
  @Field(() => String, { ...optional, description: "A word to the managers." })
  comment?: string | null;
}

export const RequestClientsPayload = payloadOf("RequestClientsPayload", {
  results: { type: () => [ClientRequestResult], description: "One result per SIRET, in the order given." },
});

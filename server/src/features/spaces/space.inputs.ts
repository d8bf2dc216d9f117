import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { Approval } from "../approvals/index.ts";
import { Structure } from "../structures/index.ts";
import { ViewerType } from "../users/index.ts";
import type { SubscriptionOrderName } from "./subscription-list.queries.ts";
import { SpaceSubscription, StructureSpace } from "./space.type.ts";

const optional = { nullable: true } as const;

@InputType("OpenSpaceInput", { description: "A space to open on a structure." })
export class OpenSpaceInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
  @Field(() => String, { description: "The most a subscription may give: READ or WRITE." })
  ceiling!: string;
  @Field(() => String, { description: "Code of the beneficiary category." })
  beneficiaryCategoryCode!: string;
  @Field(() => String, { ...optional, description: "PACAGE number; eight digits are padded; absent: the one already known." })
  pacage?: string | null;
}

@InputType("ChangeSpaceCeilingInput", { description: "What an open space allows from now on." })
export class ChangeSpaceCeilingInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
  @Field(() => String, { description: "The most a subscription may give: READ or WRITE." })
  ceiling!: string;
}

@InputType("CloseSpaceInput", { description: "A space to close on a structure." })
export class CloseSpaceInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
}

@InputType("RequestSpaceSubscriptionInput", { description: "A right asked for on an opened space." })
export class RequestSpaceSubscriptionInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
  @Field(() => String, { description: "READ or WRITE." })
  access!: string;
  @Field(() => String, { description: "First day." })
  startsOn!: string;
  @Field(() => String, { ...optional, description: "Last day, included; absent: until further notice." })
  endsOn?: string | null;
  @Field(() => String, { ...optional, description: "A word to the manager." })
  comment?: string | null;
}

@InputType("GrantSpaceSubscriptionInput", { description: "A right given to a member on an opened space." })
export class GrantSpaceSubscriptionInputType {
  @Field(() => ID, { description: "The member's attachment." })
  membershipId!: string;
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
  @Field(() => String, { description: "READ or WRITE." })
  access!: string;
  @Field(() => String, { description: "First day." })
  startsOn!: string;
  @Field(() => String, { ...optional, description: "Last day, included; absent: until further notice." })
  endsOn?: string | null;
}

@InputType("ChangeSpaceSubscriptionInput", { description: "Other terms of a right, from today on." })
export class ChangeSpaceSubscriptionInputType {
  @Field(() => ID, { description: "The subscription." })
  id!: string;
  @Field(() => String, { description: "READ or WRITE." })
  access!: string;
  @Field(() => String, { ...optional, description: "Last day, included; absent: until further notice." })
  endsOn?: string | null;
}

@InputType({ description: "Narrows the list of subscriptions; never widens it." })
export class SpaceSubscriptionFilter {
  @Field(() => ID, { ...optional, description: "Only of this structure." })
  structureId?: string | null;
  @Field(() => String, { ...optional, description: "Only to this space." })
  spaceCode?: string | null;
  @Field(() => String, { ...optional, description: "Beginning of a SIRET, part of a structure's or of a person's name." })
  search?: string | null;
  @Field(() => Boolean, { ...optional, description: "Only those whose last day comes within the 30 days of the first notice." })
  endsSoon?: boolean | null;
}

export const SpaceSubscriptionOrder = registerEnum<SubscriptionOrderName>(
  "SpaceSubscriptionOrder",
  {
    PERSON_ASC: "By name of the person.",
    STRUCTURE_ASC: "By name of the structure.",
    STARTS_DESC: "Latest first day first.",
    ENDS_ASC: "Soonest last day first, those without one last.",
  },
  "Order of a list of subscriptions.",
);

@InputType("EndSpaceSubscriptionInput", { description: "The end of a right." })
export class EndSpaceSubscriptionInputType {
  @Field(() => ID, { description: "The subscription." })
  id!: string;
}

export const OpenSpacePayload = payloadOf("OpenSpacePayload", {
  structure: { type: () => Structure, description: "The structure, with its open space." },
  structureSpace: { type: () => StructureSpace, description: "The opened space." },
  viewer: { type: () => ViewerType, description: "The viewer, whose menu already has the new entry." },
});
const changed = (name: string) =>
  payloadOf(name, {
    structure: { type: () => Structure, description: "The structure, with its open spaces." },
    viewer: { type: () => ViewerType, description: "The viewer, whose menu has already changed." },
  });
export const ChangeSpaceCeilingPayload = changed("ChangeSpaceCeilingPayload");
export const CloseSpacePayload = changed("CloseSpacePayload");
export const RequestSpaceSubscriptionPayload = payloadOf("RequestSpaceSubscriptionPayload", {
  approval: { type: () => Approval, description: "The request, waiting for a decision." },
});
const subscription = (name: string, description: string) =>
  payloadOf(name, { spaceSubscription: { type: () => SpaceSubscription, description } });
export const GrantSpaceSubscriptionPayload = subscription("GrantSpaceSubscriptionPayload", "The right given.");
export const ChangeSpaceSubscriptionPayload = subscription("ChangeSpaceSubscriptionPayload", "The right that counts now.");
export const EndSpaceSubscriptionPayload = subscription("EndSpaceSubscriptionPayload", "The ended right.");

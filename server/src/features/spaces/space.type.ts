import type { GrantableAccess, SpaceAccess as Access } from "@portail-tic/shared/access/space-access";
import type { StructureSpaceAction as SpaceAction } from "@portail-tic/shared/spaces/space-rules";
import type { SubscriptionAction as Action } from "@portail-tic/shared/spaces/subscription-rules";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const SpaceAccess = registerEnum<Access>(
  "SpaceAccess",
  { READ: "Consultation.", WRITE: "Modification; it includes consultation." },
  "What may be done in a space.",
);

export const GrantedSpaceAccess = registerEnum<GrantableAccess>(
  "GrantedSpaceAccess",
  { NONE: "Refused, while the rest of the request was approved.", READ: "Consultation.", WRITE: "Modification; it includes consultation." },
  "What a decider left of an access that was asked for.",
);

export const SpaceSubscriptionAction = registerEnum<Action>(
  "SpaceSubscriptionAction",
  {
    CHANGE: "Change its access or its last day.",
    ASK_CHANGE: "Ask the managers for more, or for longer (requestSpaceSubscription).",
    END: "End it.",
  },
  "What the viewer may do with a subscription now.",
);

export const StructureSpaceAction = registerEnum<SpaceAction>(
  "StructureSpaceAction",
  { CHANGE_CEILING: "Open it for more or for less.", CLOSE: "Close it again." },
  "What the viewer may do with an open space now; requests in progress may still stop it.",
);

@ObjectType({ description: "A set of functions of the portal (FR: espace); a row of the catalogue." })
export class Space {
  @Field(() => ID, { description: "Stable code." })
  code!: string;
  nameFr!: string;
  nameEn!: string;
  descriptionFr!: string;
  descriptionEn!: string;
}

@ObjectType({ description: "A space opened on a structure." })
export class StructureSpace {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => SpaceAccess, { description: "The most a subscription may give." })
  ceiling!: Access;
  @Field(() => DateTimeScalar, { description: "When it was opened." })
  openedAt!: Date;
  structureId!: string;
  spaceCode!: string;
}

@ObjectType({ description: "A user's right on an opened space of a structure, with its days (FR: abonnement)." })
export class SpaceSubscription {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => SpaceAccess, { description: "What it opens." })
  access!: Access;
  @Field(() => CivilDateScalar, { description: "Its first day, in Paris." })
  startsOn!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "Its last day, included; null: until further notice." })
  endsOn!: string | null;
  userId!: string;
  structureId!: string;
  spaceCode!: string;
  grantedBy!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended or was replaced by other terms; null while it is current." })
  endedAt!: Date | null;
}

export const { Connection: SpaceSubscriptionConnection } = connectionOf("SpaceSubscription", () => SpaceSubscription);

@ObjectType({ description: "A space that a request asks for, alone or with an attachment, and what was given." })
export class SpaceSubscriptionRequest {
  @Field(() => SpaceAccess, { description: "The access asked for." })
  requestedAccess!: Access;
  @Field(() => CivilDateScalar, { description: "The first day asked for." })
  requestedStartsOn!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day asked for; null: until further notice." })
  requestedEndsOn!: string | null;
  @Field(() => GrantedSpaceAccess, { nullable: true, description: "The access given, once approved." })
  grantedAccess!: GrantableAccess | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "The first day given." })
  grantedStartsOn!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day given." })
  grantedEndsOn!: string | null;
  spaceCode!: string;
}

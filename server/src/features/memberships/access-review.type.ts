import type { AccessReviewAction as Action } from "@portail-tic/shared/memberships/access-review-rules";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Membership } from "./membership.type.ts";

export const AccessReviewAction = registerEnum<Action>(
  "AccessReviewAction",
  { KEEP: "Say that somebody keeps the same rights.", CLOSE: "Say that everything was checked." },
  "What the viewer may do with a review of access now.",
);

@ObjectType({ description: "The yearly look at who has access to a structure (FR: revue des accès)." })
export class AccessReview {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => DateTimeScalar, { description: "Since when it waits." })
  openedAt!: Date;
  @Field(() => DateTimeScalar, { description: "Until when it should be closed." })
  dueAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed; null while it waits." })
  closedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the next one opens; null while this one waits." })
  nextAt!: Date | null;
  closedBy!: string | null;
  structureId!: string;
}

@InputType("OpenAccessReviewInput", { description: "The structure to look at before its yearly review is due." })
export class OpenAccessReviewInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
}
@InputType("KeepMembershipInput", { description: "An attachment that keeps its role and rights." })
export class KeepMembershipInputType {
  @Field(() => ID, { description: "The attachment." })
  id!: string;
}
@InputType("CloseAccessReviewInput", { description: "The review whose every line was checked." })
export class CloseAccessReviewInputType {
  @Field(() => ID, { description: "The review." })
  id!: string;
}

export const OpenAccessReviewPayload = payloadOf("OpenAccessReviewPayload", {
  accessReview: { type: () => AccessReview, description: "The review that waits now." },
});
export const KeepMembershipPayload = payloadOf("KeepMembershipPayload", {
  membership: { type: () => Membership, description: "The attachment, kept." },
});
export const CloseAccessReviewPayload = payloadOf("CloseAccessReviewPayload", {
  accessReview: { type: () => AccessReview, description: "The closed review." },
});

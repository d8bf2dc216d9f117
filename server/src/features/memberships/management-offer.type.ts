import { Field, ID, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { ManagementOfferStatus as Status } from "./management-offer.entity.ts";

export type ManagementOfferAction = "ACCEPT" | "DECLINE" | "CANCEL";

export const managementOfferStatusEnum = registerEnum<Status>(
  "ManagementOfferStatus",
  {
    PENDING: "Waits for an answer.",
    ACCEPTED: "The role has changed hands.",
    DECLINED: "The other person said no.",
    CANCELLED: "Taken back, or one of the two has left.",
    EXPIRED: "Nobody answered in time.",
  },
  "What became of an offer.",
);

export const managementOfferActionEnum = registerEnum<ManagementOfferAction>(
  "ManagementOfferAction",
  { ACCEPT: "Take the role over.", DECLINE: "Say no.", CANCEL: "Take the offer back." },
  "What the viewer may do with an offer now.",
);

@ObjectType({ description: "The role of principal manager of a structure, offered to somebody attached to it." })
export class ManagementOffer {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => managementOfferStatusEnum, { description: "Where it stands." })
  status!: Status;
  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "Until when it can be accepted." })
  expiresAt!: Date;
  structureId!: string;
  fromUserId!: string;
  toUserId!: string;
}

@InputType("OfferPrincipalManagementInput", { description: "To whom the role is offered." })
export class OfferPrincipalManagementInputType {
  @Field(() => ID, { description: "The attachment of the person." })
  membershipId!: string;
}
@InputType("AcceptPrincipalManagementInput", { description: "The offer to accept." })
export class AcceptPrincipalManagementInputType {
  @Field(() => ID, { description: "The offer." })
  id!: string;
}
@InputType("DeclinePrincipalManagementInput", { description: "The offer to decline." })
export class DeclinePrincipalManagementInputType {
  @Field(() => ID, { description: "The offer." })
  id!: string;
}
@InputType("CancelPrincipalManagementOfferInput", { description: "The offer to take back." })
export class CancelPrincipalManagementOfferInputType {
  @Field(() => ID, { description: "The offer." })
  id!: string;
}

const managementOffer = { type: () => ManagementOffer, description: "The offer as it stands now." };
export const OfferPrincipalManagementPayload = payloadOf("OfferPrincipalManagementPayload", { managementOffer });
export const AcceptPrincipalManagementPayload = payloadOf("AcceptPrincipalManagementPayload", { managementOffer });
export const DeclinePrincipalManagementPayload = payloadOf("DeclinePrincipalManagementPayload", { managementOffer });
export const CancelPrincipalManagementOfferPayload = payloadOf("CancelPrincipalManagementOfferPayload", { managementOffer });

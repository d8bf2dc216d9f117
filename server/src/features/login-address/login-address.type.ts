import type { AddressChangeWay } from "@portail-tic/shared/login-address/login-address-rules";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { linkStatusEnum, type LinkStatus } from "../users/index.ts";
import type { AddressLinkPurpose } from "./address-links.ts";

export type AddressChangeStatus = "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED" | "UNDONE";
export type ConfirmOutcome = "OTHER_MAILBOX_AWAITED" | "CHANGED" | "ADDRESS_UNAVAILABLE";

const wayEnum = registerEnum<AddressChangeWay>(
  "LoginAddressChangeWay",
  {
    BOTH_MAILBOXES: "Both mailboxes confirm.",
    SIGNED_IN_WITHOUT_MAILBOX: "The old mailbox is lost: a recovery code or a passkey was shown, only the new mailbox confirms.",
    SUPPORT: "The old mailbox is lost: two agents approved, and a delay passed.",
  },
  "How a login address comes to be changed.",
);
const statusEnum = registerEnum<AddressChangeStatus>(
  "LoginAddressChangeStatus",
  {
    PENDING: "A mailbox has still to confirm.",
    COMPLETED: "The new address signs in.",
    CANCELLED: "Given up, or replaced by a newer request.",
    EXPIRED: "Not confirmed in time.",
    UNDONE: "Undone by the old mailbox.",
  },
  "Where a change of login address stands.",
);
const purposeEnum = registerEnum<AddressLinkPurpose>(
  "LoginAddressLinkPurpose",
  {
    CONFIRM_OLD: "The old mailbox confirms the change.",
    CONFIRM_NEW: "The new mailbox confirms the change.",
    UNDO: "The old mailbox takes the account back.",
  },
  "What a link about a login address does.",
);
const outcomeEnum = registerEnum<ConfirmOutcome>(
  "ConfirmLoginAddressOutcome",
  {
    OTHER_MAILBOX_AWAITED: "Confirmed; the other mailbox has still to confirm.",
    CHANGED: "Both have confirmed: the new address signs in.",
    ADDRESS_UNAVAILABLE: "Both have confirmed, but the new address signs in to another account: nothing is changed.",
  },
  "What a confirmation led to.",
);

@ObjectType("LoginAddressChange", { description: "A change of the viewer's login address." })
export class LoginAddressChangeType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => wayEnum, { description: "How it is made." })
  way!: AddressChangeWay;
  @Field(() => statusEnum, { description: "Where it stands." })
  status!: AddressChangeStatus;
  @Field(() => String, { description: "The address of before." })
  oldEmail!: string;
  @Field(() => String, { description: "The address asked for." })
  newEmail!: string;
  @Field(() => Date, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => Date, { description: "Until when it may be confirmed." })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: "When the old mailbox confirmed." })
  oldConfirmedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: "When the new mailbox confirmed." })
  newConfirmedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: "Since when the new address signs in." })
  completedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: "Until when the old mailbox may undo it." })
  undoableUntil!: Date | null;
  @Field(() => Date, { nullable: true, description: "When the old mailbox undid it." })
  undoneAt!: Date | null;
}

@ObjectType("LoginAddress", { description: "The viewer's login address, what waits to replace it and what replaced it." })
export class LoginAddressType {
  @Field(() => String, { description: "The address that signs in." })
  email!: string;
  @Field(() => Date, {
    nullable: true,
    description: "Until when the last change may be undone: no other one before. Null: nothing to undo.",
  })
  lockedUntil!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: "Until when this session may call replaceLostLoginAddress; null unless a recovery code or a passkey was just shown.",
  })
  mayReplaceLostUntil!: Date | null;
  @Field(() => LoginAddressChangeType, { nullable: true, description: "The change that waits for a mailbox." })
  pending!: LoginAddressChangeType | null;
  @Field(() => [LoginAddressChangeType], { description: "The last changes asked, newest first." })
  changes!: LoginAddressChangeType[];
}

@ObjectType("LoginAddressLink", { description: "State of a link about a login address; looking never uses it." })
export class AddressLinkStateType {
  @Field(() => linkStatusEnum, { description: "What the link is worth." })
  status!: LinkStatus;
  @Field(() => purposeEnum, { nullable: true, description: "What it does; null when it is unknown." })
  purpose!: AddressLinkPurpose | null;
  @Field(() => String, { nullable: true, description: "The address of before, masked." })
  maskedOldEmail!: string | null;
  @Field(() => String, { nullable: true, description: "The new address, masked." })
  maskedNewEmail!: string | null;
}

const twice = "The same again.";

@InputType("RequestLoginAddressChangeInput", { description: "A new login address; both mailboxes will confirm." })
export class RequestLoginAddressChangeInput {
  @Field(() => String, { description: "The new login address." })
  loginEmail!: string;
  @Field(() => String, { description: twice })
  loginEmailConfirmation!: string;
}

@InputType("ReplaceLostLoginAddressInput", { description: "A new login address for whoever lost the mailbox." })
export class ReplaceLostLoginAddressInput extends RequestLoginAddressChangeInput {}

@InputType("ConfirmLoginAddressInput", { description: "A link received in one of the two mailboxes." })
export class ConfirmLoginAddressInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}

@InputType("UndoLoginAddressChangeInput", { description: "The link the old mailbox received once the address was changed." })
export class UndoLoginAddressChangeInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}

const loginAddress = { type: () => LoginAddressType, description: "Where the login address stands now." };
export const RequestLoginAddressChangePayload = payloadOf("RequestLoginAddressChangePayload", { loginAddress });
export const ReplaceLostLoginAddressPayload = payloadOf("ReplaceLostLoginAddressPayload", { loginAddress });
export const CancelLoginAddressChangePayload = payloadOf("CancelLoginAddressChangePayload", { loginAddress });
export const ConfirmLoginAddressPayload = payloadOf("ConfirmLoginAddressPayload", {
  outcome: { type: () => outcomeEnum, description: "What the confirmation led to." },
});
export const UndoLoginAddressChangePayload = payloadOf("UndoLoginAddressChangePayload", {
  done: { type: () => Boolean, description: "True when the old address signs in again." },
});

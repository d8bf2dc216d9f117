/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A link received in one of the two mailboxes. */
export type ConfirmLoginAddressInput = {
  /** The `jeton` of the link. */
  token: string;
};

/** What a confirmation led to. */
export type ConfirmLoginAddressOutcome =
  /** Both have confirmed, but the new address signs in to another account: nothing is changed. */
  | 'ADDRESS_UNAVAILABLE'
  /** Both have confirmed: the new address signs in. */
  | 'CHANGED'
  /** Confirmed; the other mailbox has still to confirm. */
  | 'OTHER_MAILBOX_AWAITED';

/** What a link received by mail is worth. */
export type LinkStatus =
  /** Too old, or replaced by a newer link. */
  | 'EXPIRED'
  /** No such link. */
  | 'UNKNOWN'
  /** The link has served. */
  | 'USED'
  /** The link can be used. */
  | 'VALID';

/** Where a change of login address stands. */
export type LoginAddressChangeStatus =
  /** Given up, or replaced by a newer request. */
  | 'CANCELLED'
  /** The new address signs in. */
  | 'COMPLETED'
  /** Not confirmed in time. */
  | 'EXPIRED'
  /** A mailbox has still to confirm. */
  | 'PENDING'
  /** Undone by the old mailbox. */
  | 'UNDONE';

/** How a login address comes to be changed. */
export type LoginAddressChangeWay =
  /** Both mailboxes confirm. */
  | 'BOTH_MAILBOXES'
  /** The old mailbox is lost: a recovery code or a passkey was shown, only the new mailbox confirms. */
  | 'SIGNED_IN_WITHOUT_MAILBOX'
  /** The old mailbox is lost: two agents approved, and a delay passed. */
  | 'SUPPORT';

/** What a link about a login address does. */
export type LoginAddressLinkPurpose =
  /** The new mailbox confirms the change. */
  | 'CONFIRM_NEW'
  /** The old mailbox confirms the change. */
  | 'CONFIRM_OLD'
  /** The old mailbox takes the account back. */
  | 'UNDO';

/** A new login address for whoever lost the mailbox. */
export type ReplaceLostLoginAddressInput = {
  /** The new login address. */
  loginEmail: string;
  /** The same again. */
  loginEmailConfirmation: string;
};

/** A new login address; both mailboxes will confirm. */
export type RequestLoginAddressChangeInput = {
  /** The new login address. */
  loginEmail: string;
  /** The same again. */
  loginEmailConfirmation: string;
};

/** The link the old mailbox received once the address was changed. */
export type UndoLoginAddressChangeInput = {
  /** The `jeton` of the link. */
  token: string;
};

export type CancelLoginAddressChangeMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelLoginAddressChangeMutation = { cancelLoginAddressChange: { __typename: 'CancelLoginAddressChangePayload', loginAddress: { __typename: 'LoginAddress', email: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type ConfirmLoginAddressMutationVariables = Exact<{
  input: ConfirmLoginAddressInput;
}>;


export type ConfirmLoginAddressMutation = { confirmLoginAddress: { __typename: 'ConfirmLoginAddressPayload', outcome: ConfirmLoginAddressOutcome | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type LoginAddressLinkQueryVariables = Exact<{
  token: string;
}>;


export type LoginAddressLinkQuery = { loginAddressLink: { __typename: 'LoginAddressLink', status: LinkStatus, purpose: LoginAddressLinkPurpose | null, maskedOldEmail: string | null, maskedNewEmail: string | null } };

export type MyLoginAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLoginAddressQuery = { loginAddress: { __typename: 'LoginAddress', email: string, lockedUntil: string | null, mayReplaceLostUntil: string | null, pending: { __typename: 'LoginAddressChange', id: string, way: LoginAddressChangeWay, newEmail: string, expiresAt: string, oldConfirmedAt: string | null, newConfirmedAt: string | null } | null, changes: Array<{ __typename: 'LoginAddressChange', id: string, way: LoginAddressChangeWay, status: LoginAddressChangeStatus, oldEmail: string, newEmail: string, createdAt: string, completedAt: string | null, undoableUntil: string | null }> } };

export type ReplaceLostLoginAddressMutationVariables = Exact<{
  input: ReplaceLostLoginAddressInput;
}>;


export type ReplaceLostLoginAddressMutation = { replaceLostLoginAddress: { __typename: 'ReplaceLostLoginAddressPayload', loginAddress: { __typename: 'LoginAddress', email: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RequestLoginAddressChangeMutationVariables = Exact<{
  input: RequestLoginAddressChangeInput;
}>;


export type RequestLoginAddressChangeMutation = { requestLoginAddressChange: { __typename: 'RequestLoginAddressChangePayload', loginAddress: { __typename: 'LoginAddress', email: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type UndoLoginAddressChangeMutationVariables = Exact<{
  input: UndoLoginAddressChangeInput;
}>;


export type UndoLoginAddressChangeMutation = { undoLoginAddressChange: { __typename: 'UndoLoginAddressChangePayload', done: boolean | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const CancelLoginAddressChangeDocument = {"__meta__":{"hash":"sha256:f9d37ce84268b20785852c5ed8dbc95d4995619668c3ac78ab66779779e83b08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLoginAddressChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLoginAddressChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelLoginAddressChangeMutation, CancelLoginAddressChangeMutationVariables>;
export const ConfirmLoginAddressDocument = {"__meta__":{"hash":"sha256:08a4e8ad1602a6c9cd82e251974f4c16ec0be52556e48c3ebc8aab575b37051f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmLoginAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmLoginAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmLoginAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmLoginAddressMutation, ConfirmLoginAddressMutationVariables>;
export const LoginAddressLinkDocument = {"__meta__":{"hash":"sha256:f98e9fcdd1769653bc88116cd27de0cc68fa1995f06fae1b33b0ddeabaaab66f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoginAddressLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginAddressLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"maskedOldEmail"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNewEmail"}}]}}]}}]} as unknown as DocumentNode<LoginAddressLinkQuery, LoginAddressLinkQueryVariables>;
export const MyLoginAddressDocument = {"__meta__":{"hash":"sha256:a56bfa3f8e6456cbf24cb6c2aed8bfe4d2273e656a629efe8ba3f63f7c0eed7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLoginAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mayReplaceLostUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"newConfirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oldEmail"}},{"kind":"Field","name":{"kind":"Name","value":"newEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}}]}}]}}]}}]} as unknown as DocumentNode<MyLoginAddressQuery, MyLoginAddressQueryVariables>;
export const ReplaceLostLoginAddressDocument = {"__meta__":{"hash":"sha256:7c1fdcad8af26e484a4bb7c041fb8db6ccfeeea1465decb17cbf1aa65a26ada2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceLostLoginAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceLostLoginAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceLostLoginAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReplaceLostLoginAddressMutation, ReplaceLostLoginAddressMutationVariables>;
export const RequestLoginAddressChangeDocument = {"__meta__":{"hash":"sha256:a7a5934e1935657f71b221fa52351f688399374658197730324764e51db5245b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestLoginAddressChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLoginAddressChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestLoginAddressChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loginAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestLoginAddressChangeMutation, RequestLoginAddressChangeMutationVariables>;
export const UndoLoginAddressChangeDocument = {"__meta__":{"hash":"sha256:d543ee1f93a69d090ac962718eac8927bf042d19a0c1f70bf017590e1c73c986"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLoginAddressChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoLoginAddressChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLoginAddressChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoLoginAddressChangeMutation, UndoLoginAddressChangeMutationVariables>;
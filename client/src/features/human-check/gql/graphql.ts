/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A form anybody may send: an answer found for one is refused by another. */
export type HumanCheckForm =
  /** The mailbox of the login address is lost. */
  | 'LOST_MAILBOX'
  /** Forgotten password. */
  | 'PASSWORD_RESET'
  /** « Créer un compte ». */
  | 'REGISTER'
  /** Another activation link. */
  | 'RESEND_ACTIVATION';

export type HumanCheckQueryVariables = Exact<{
  form: HumanCheckForm;
}>;


export type HumanCheckQuery = { humanCheck: { __typename: 'HumanCheck', challenge: string } };


export const HumanCheckDocument = {"__meta__":{"hash":"sha256:63aac13c86de96f998ab90976a38e08f639976596f4be1c9dae98424c8248bf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HumanCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HumanCheckForm"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"humanCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}}]}}]}}]} as unknown as DocumentNode<HumanCheckQuery, HumanCheckQueryVariables>;
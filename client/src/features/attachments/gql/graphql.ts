/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A space wanted with an attachment, from its first day. */
export type AskedSpaceInput = {
  /** READ or WRITE. */
  access: string;
  /** Last day, included; absent: until further notice. */
  endsOn?: string | null | undefined;
  /** Code of the space. */
  spaceCode: string;
};

/** What somebody is on a structure. */
export type MembershipRole =
  /** Shares the daily work of the principal manager (FR: gestionnaire suppléant). */
  | 'DEPUTY_MANAGER'
  /** Attached, without managing (FR: utilisateur rattaché). */
  | 'MEMBER'
  /** The one principal manager of the structure (FR: gestionnaire principal). */
  | 'PRINCIPAL_MANAGER';

/** A request to be attached to a registered structure. */
export type RequestMembershipInput = {
  /** A word to the manager: who you are, why you ask. */
  comment?: string | null | undefined;
  /** MEMBER (default) or DEPUTY_MANAGER. */
  role?: string | null | undefined;
  /** Code of the service to be attached to, if the structure gave you one. */
  serviceCode?: string | null | undefined;
  /** SIRET, spaces and dots accepted. */
  siret: string;
  /** The spaces wanted there, decided with the attachment; each once. */
  spaces?: Array<AskedSpaceInput> | null | undefined;
};

/** What may be done in a space. */
export type SpaceAccess =
  /** Consultation. */
  | 'READ'
  /** Modification; it includes consultation. */
  | 'WRITE';

export type FormerRequestQueryVariables = Exact<{
  id: string;
}>;


export type FormerRequestQuery = { approval: { __typename: 'Approval', id: string, comment: string, structure: { __typename: 'ApprovalStructure', id: string, siret: string, name: string }, membership: { __typename: 'MembershipRequest', requestedRole: MembershipRole, requestedServiceCode: string | null } | null, spaceSubscriptions: Array<{ __typename: 'SpaceSubscriptionRequest', requestedAccess: SpaceAccess, requestedEndsOn: string | null, space: { __typename: 'Space', code: string } }> } };

export type RequestMembershipMutationVariables = Exact<{
  input: RequestMembershipInput;
}>;


export type RequestMembershipMutation = { requestMembership: { __typename: 'RequestMembershipPayload', approval: { __typename: 'Approval', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type SpacesToWantQueryVariables = Exact<{ [key: string]: never; }>;


export type SpacesToWantQuery = { spaces: Array<{ __typename: 'Space', code: string, name: string }> };


export const FormerRequestDocument = {"__meta__":{"hash":"sha256:87aa83ec22eee78cf26aae07edf580b3ab54f7e77a0dd798e857d3edc66abbd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormerRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedRole"}},{"kind":"Field","name":{"kind":"Name","value":"requestedServiceCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaceSubscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"space"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAccess"}},{"kind":"Field","name":{"kind":"Name","value":"requestedEndsOn"}}]}}]}}]}}]} as unknown as DocumentNode<FormerRequestQuery, FormerRequestQueryVariables>;
export const RequestMembershipDocument = {"__meta__":{"hash":"sha256:9552daeddf15e88d9315683b846eb21625ea15290e43c5f5e8a84e819ea3a3f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestMembershipMutation, RequestMembershipMutationVariables>;
export const SpacesToWantDocument = {"__meta__":{"hash":"sha256:c1f2fb6202c825cdb47246cc147a6c487db93a437c34ecb2558830b021e0798d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpacesToWant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpacesToWantQuery, SpacesToWantQueryVariables>;
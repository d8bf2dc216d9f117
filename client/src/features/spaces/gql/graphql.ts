/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A right given to a member on an opened space. */
export type GrantSpaceSubscriptionInput = {
  /** READ or WRITE. */
  access: string;
  /** Last day, included; absent: until further notice. */
  endsOn?: string | null | undefined;
  /** The member's attachment. */
  membershipId: string;
  /** Code of the space. */
  spaceCode: string;
  /** First day. */
  startsOn: string;
};

/** A space to open on a structure. */
export type OpenSpaceInput = {
  /** Code of the beneficiary category. */
  beneficiaryCategoryCode: string;
  /** The most a subscription may give: READ or WRITE. */
  ceiling: string;
  /** PACAGE number; eight digits are padded; absent: the one already known. */
  pacage?: string | null | undefined;
  /** Code of the space. */
  spaceCode: string;
  /** The structure. */
  structureId: string;
};

/** A right asked for on an opened space. */
export type RequestSpaceSubscriptionInput = {
  /** READ or WRITE. */
  access: string;
  /** A word to the manager. */
  comment?: string | null | undefined;
  /** Last day, included; absent: until further notice. */
  endsOn?: string | null | undefined;
  /** Code of the space. */
  spaceCode: string;
  /** First day. */
  startsOn: string;
  /** The structure. */
  structureId: string;
};

/** What may be done in a space. */
export type SpaceAccess =
  /** Consultation. */
  | 'READ'
  /** Modification; it includes consultation. */
  | 'WRITE';

/** What the viewer may do on a structure now. */
export type StructureAction =
  /** Record a bank account. */
  | 'ADD_BANK_ACCOUNT'
  /** File a refund request. */
  | 'CREATE_REFUND_REQUEST'
  /** Close it on the portal, when nobody else is attached and nothing is open. */
  | 'DEACTIVATE'
  /** Decide the requests made to it. */
  | 'DECIDE_APPROVALS'
  /** Say under which SIRET it goes on after a move. */
  | 'DECLARE_SUCCESSION'
  /** Give somebody a right on the space. */
  | 'GRANT_SUBSCRIPTION'
  /** Add, change and close its services. */
  | 'MANAGE_SERVICES'
  /** Open the refund space. */
  | 'OPEN_SPACE'
  /** Read who did what for it. */
  | 'READ_JOURNAL'
  /** Ask for a right on the space. */
  | 'REQUEST_SUBSCRIPTION'
  /** Correct its description. */
  | 'UPDATE';

export type GrantSpaceSubscriptionMutationVariables = Exact<{
  input: GrantSpaceSubscriptionInput;
}>;


export type GrantSpaceSubscriptionMutation = { grantSpaceSubscription: { __typename: 'GrantSpaceSubscriptionPayload', spaceSubscription: { __typename: 'SpaceSubscription', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type MySpaceSubscriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySpaceSubscriptionsQuery = { mySpaceSubscriptions: Array<{ __typename: 'SpaceSubscription', id: string, access: SpaceAccess, startsOn: string, endsOn: string | null, isActive: boolean, space: { __typename: 'Space', code: string, name: string }, structure: { __typename: 'Structure', id: string, name: string } }>, structures: { __typename: 'StructureConnection', edges: Array<{ __typename: 'StructureEdge', node: { __typename: 'Structure', id: string, name: string, siret: string } }> } };

export type OpenSpaceMutationVariables = Exact<{
  input: OpenSpaceInput;
}>;


export type OpenSpaceMutation = { openSpace: { __typename: 'OpenSpacePayload', structureSpace: { __typename: 'StructureSpace', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type RequestSpaceSubscriptionMutationVariables = Exact<{
  input: RequestSpaceSubscriptionInput;
}>;


export type RequestSpaceSubscriptionMutation = { requestSpaceSubscription: { __typename: 'RequestSpaceSubscriptionPayload', approval: { __typename: 'Approval', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type SpaceChoicesQueryVariables = Exact<{
  id: string;
}>;


export type SpaceChoicesQuery = { structure: { __typename: 'Structure', id: string, name: string, spaces: Array<{ __typename: 'StructureSpace', id: string, ceiling: SpaceAccess, space: { __typename: 'Space', code: string, name: string } }> } };

export type SpacesOfStructureQueryVariables = Exact<{
  id: string;
}>;


export type SpacesOfStructureQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string, pacage: string | null, isManagementCenter: boolean, allowedActions: Array<StructureAction>, beneficiaryCategory: { __typename: 'BeneficiaryCategory', code: string, name: string } | null, spaces: Array<{ __typename: 'StructureSpace', id: string, ceiling: SpaceAccess, openedAt: string, space: { __typename: 'Space', code: string } }> }, spaces: Array<{ __typename: 'Space', code: string, name: string, description: string }>, beneficiaryCategories: Array<{ __typename: 'BeneficiaryCategory', code: string, name: string }> };


export const GrantSpaceSubscriptionDocument = {"__meta__":{"hash":"sha256:a9f23bc186321c24baa300b7fb62c8facd5098bf8701b9d8d0d269badb4a289a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantSpaceSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSpaceSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantSpaceSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"spaceSubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GrantSpaceSubscriptionMutation, GrantSpaceSubscriptionMutationVariables>;
export const MySpaceSubscriptionsDocument = {"__meta__":{"hash":"sha256:dc1b48423bf829f221703b9d93fae8bfa69600cde13d3b8eb269a066f49ed2c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySpaceSubscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySpaceSubscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"space"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"structures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MySpaceSubscriptionsQuery, MySpaceSubscriptionsQueryVariables>;
export const OpenSpaceDocument = {"__meta__":{"hash":"sha256:579f079ef16a6f8a4e8b608edb40f475883abf17d0eb65b124667e4ff0bea080"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSpace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSpaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSpace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structureSpace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSpaceMutation, OpenSpaceMutationVariables>;
export const RequestSpaceSubscriptionDocument = {"__meta__":{"hash":"sha256:23b81f86d7914135c4105e3c019929c68b6930db4acfccfded55dd39283f32f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSpaceSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSpaceSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSpaceSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSpaceSubscriptionMutation, RequestSpaceSubscriptionMutationVariables>;
export const SpaceChoicesDocument = {"__meta__":{"hash":"sha256:ab41f02ab60515c0fff1afef2282d25433fcd20f1ffdd628cd9d5d30b404611d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpaceChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"space"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpaceChoicesQuery, SpaceChoicesQueryVariables>;
export const SpacesOfStructureDocument = {"__meta__":{"hash":"sha256:e700d29d102d77eb48f4716e2546caa4b218a7ea496f851650a906119fcb9e32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpacesOfStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"pacage"}},{"kind":"Field","name":{"kind":"Name","value":"isManagementCenter"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"space"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpacesOfStructureQuery, SpacesOfStructureQueryVariables>;
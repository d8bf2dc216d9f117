/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows the list of clients; never widens it. */
export type ClientFilter = {
  /** Beginning of a SIRET, or part of a name. */
  search?: string | null | undefined;
  /** Only this state. */
  state?: ClientState | null | undefined;
};

/** How far a client has let one in. */
export type ClientState =
  /** Attached, without such a right. */
  | 'ATTACHED'
  /** The attachment waits for the client's managers. */
  | 'PENDING'
  /** Attached, with a right on the space of refund requests that counts today. */
  | 'SUBSCRIBED';

/** An attachment and an access, asked of many clients at once. */
export type RequestClientsInput = {
  /** Access to the space of refund requests: READ or WRITE. */
  access: string;
  /** The management center one asks for; one is attached to it. */
  centerId: string;
  /** A word to the managers. */
  comment?: string | null | undefined;
  /** Last day of the access; absent: until further notice. */
  endsOn?: string | null | undefined;
  /** SIRETs, 100 at most; spaces and dots accepted. A wrong one stops no other. */
  sirets: Array<string>;
};

/** What may be done in a space. */
export type SpaceAccess =
  /** Consultation. */
  | 'READ'
  /** Modification; it includes consultation. */
  | 'WRITE';

export type ClientsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ClientFilter | null | undefined;
}>;


export type ClientsQuery = { clients: { __typename: 'ClientConnection', totalCount: number, edges: Array<{ __typename: 'ClientEdge', node: { __typename: 'Client', id: string, siret: string, name: string, state: ClientState, approvalId: string | null, membership: { __typename: 'Membership', id: string, subscriptions: Array<{ __typename: 'SpaceSubscription', id: string, access: SpaceAccess, endsOn: string | null, isActive: boolean }> } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ManagementCentersQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementCentersQuery = { managementCenters: Array<{ __typename: 'Structure', id: string, name: string }> };

export type RequestClientsMutationVariables = Exact<{
  input: RequestClientsInput;
}>;


export type RequestClientsMutation = { requestClients: { __typename: 'RequestClientsPayload', results: Array<{ __typename: 'ClientRequestResult', siret: string, name: string | null, approvalId: string | null, problem: { __typename: 'Problem', code: string, message: string } | null }> | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const ClientsDocument = {"__meta__":{"hash":"sha256:6ea06ed0efb566529ac5603eed95dc8590b17ee268f8ed04b82eae8d6b5d2ac9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvalId"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const ManagementCentersDocument = {"__meta__":{"hash":"sha256:dcb292d08f6c7734481ea955f54ae56e9a0b17a91967752773c12e1968460ff7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementCenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managementCenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ManagementCentersQuery, ManagementCentersQueryVariables>;
export const RequestClientsDocument = {"__meta__":{"hash":"sha256:0b831c08779ef3c308a657f0d20ea31aec0cf3be8be85230100dbe263f67ef3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestClients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestClientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestClients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvalId"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestClientsMutation, RequestClientsMutationVariables>;
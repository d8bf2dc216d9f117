/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A service to add to a structure. */
export type AddStructureServiceInput = {
  /** Its code: 20 characters at most, kept in capitals. */
  code: string;
  /** Its last day; absent while it goes on. */
  endsOn?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Its first day. */
  startsOn: string;
  /** The structure. */
  structureId: string;
};

/** What the viewer may do on a structure now. */
export type StructureAction =
  /** Open it again: whoever closed it may. */
  | 'ACTIVATE'
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
  /** Read what it asked and received, counted. */
  | 'READ_FIGURES'
  /** Read who did what for it. */
  | 'READ_JOURNAL'
  /** Ask for a right on the space. */
  | 'REQUEST_SUBSCRIPTION'
  /** Correct its description. */
  | 'UPDATE';

/** A service as it should be from now on; a last day closes it. */
export type UpdateStructureServiceInput = {
  /** Its code. */
  code: string;
  /** Its last day; absent: it goes on. */
  endsOn?: string | null | undefined;
  /** The service. */
  id: string;
  /** Its name. */
  name: string;
  /** Its first day. */
  startsOn: string;
  /** The version the form was opened with. */
  version: number;
};

export type AddStructureServiceMutationVariables = Exact<{
  input: AddStructureServiceInput;
}>;


export type AddStructureServiceMutation = { addStructureService: { __typename: 'AddStructureServicePayload', service: { __typename: 'StructureService', id: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StructureServicesQueryVariables = Exact<{
  id: string;
}>;


export type StructureServicesQuery = { structure: { __typename: 'Structure', id: string, name: string, allowedActions: Array<StructureAction>, services: Array<{ __typename: 'StructureService', id: string, code: string, name: string, startsOn: string, endsOn: string | null, version: number }> } };

export type UpdateStructureServiceMutationVariables = Exact<{
  input: UpdateStructureServiceInput;
}>;


export type UpdateStructureServiceMutation = { updateStructureService: { __typename: 'UpdateStructureServicePayload', service: { __typename: 'StructureService', id: string, code: string, name: string, startsOn: string, endsOn: string | null, version: number } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };


export const AddStructureServiceDocument = {"__meta__":{"hash":"sha256:eabd1b43b339ac028d572f52c414df387e3c3da27ffb4ee9e7a9ee3b46434ae5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddStructureService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStructureServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStructureService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddStructureServiceMutation, AddStructureServiceMutationVariables>;
export const StructureServicesDocument = {"__meta__":{"hash":"sha256:3c9f97ac52c304e6b16e04eb0db568b07978a4916ba602a9d787c2df9dad96bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<StructureServicesQuery, StructureServicesQueryVariables>;
export const UpdateStructureServiceDocument = {"__meta__":{"hash":"sha256:53fe921e09749904025e0313effc68a8963bb5f0f1e0f384de75206db72b5353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStructureService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStructureServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStructureService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateStructureServiceMutation, UpdateStructureServiceMutationVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A company described by hand, when the directory cannot. */
export type CompanyInput = {
  /** Street line. */
  address: string;
  /** Name. */
  name: string;
  /** Postal code, five digits. */
  postalCode: string;
  /** Town. */
  town: string;
};

/** The SIRET under which a structure goes on after a move. */
export type DeclareSuccessionInput = {
  /** By hand, when the directory cannot describe it; otherwise ignored. */
  company?: CompanyInput | null | undefined;
  /** Day of the move, today at the latest. */
  movedOn: string;
  /** Its new SIRET, of the same SIREN; spaces and dots accepted. */
  siret: string;
  /** The structure that moved. */
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

export type DeclareSuccessionMutationVariables = Exact<{
  input: DeclareSuccessionInput;
}>;


export type DeclareSuccessionMutation = { declareSuccession: { __typename: 'DeclareSuccessionPayload', structure: { __typename: 'Structure', id: string, name: string, siret: string } | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StructureMoveQueryVariables = Exact<{
  id: string;
}>;


export type StructureMoveQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string, allowedActions: Array<StructureAction>, successor: { __typename: 'StructureSuccession', siret: string, name: string, movedOn: string, structureId: string | null } | null } };


export const DeclareSuccessionDocument = {"__meta__":{"hash":"sha256:b71ec390858dc37b89c42ffa6d56cd4c1cfb11d1470fd8ba6b65a5eee362d11d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareSuccession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareSuccessionMutation, DeclareSuccessionMutationVariables>;
export const StructureMoveDocument = {"__meta__":{"hash":"sha256:88b15f5e816fcf9a13958f7c554d3efb3ff1072b24f2f13de193dbad252310ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"structureId"}}]}}]}}]}}]} as unknown as DocumentNode<StructureMoveQuery, StructureMoveQueryVariables>;
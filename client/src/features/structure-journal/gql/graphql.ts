/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What of a journal to put in a file. */
export type CreateJournalExportLinkInput = {
  /** From this day in Paris. */
  from?: string | null | undefined;
  /** Only about this: PEOPLE, RIGHTS, STRUCTURE, MONEY or REFUNDS. */
  kind?: string | null | undefined;
  /** The structure. */
  structureId: string;
  /** Until this day in Paris, included. */
  to?: string | null | undefined;
};

/** Narrows a journal; never widens it. */
export type JournalFilter = {
  /** From this day in Paris. */
  from?: string | null | undefined;
  /** Only about this. */
  kind?: JournalKind | null | undefined;
  /** Until this day in Paris, included. */
  to?: string | null | undefined;
};

/** What a line of the journal is about. */
export type JournalKind =
  /** Bank accounts. */
  | 'MONEY'
  /** Attachments, roles, requests to decide. */
  | 'PEOPLE'
  /** Refund requests and their files. */
  | 'REFUNDS'
  /** Spaces and subscriptions. */
  | 'RIGHTS'
  /** The structure itself and its services. */
  | 'STRUCTURE';

export type CreateJournalExportLinkMutationVariables = Exact<{
  input: CreateJournalExportLinkInput;
}>;


export type CreateJournalExportLinkMutation = { createJournalExportLink: { __typename: 'CreateJournalExportLinkPayload', url: string | null, problems: Array<{ __typename: 'Problem', code: string, path: Array<string>, message: string }> } };

export type StructureJournalQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: JournalFilter | null | undefined;
}>;


export type StructureJournalQuery = { structure: { __typename: 'Structure', id: string, name: string }, structureJournal: { __typename: 'JournalEntryConnection', edges: Array<{ __typename: 'JournalEntryEdge', node: { __typename: 'JournalEntry', id: string, at: string, who: string, what: string, isAttempt: boolean, isByProgram: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const CreateJournalExportLinkDocument = {"__meta__":{"hash":"sha256:2448850a282cd518226e46c40f93fce2f1f8e9a0bc7c3875d9da300fc8868ece"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJournalExportLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJournalExportLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJournalExportLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateJournalExportLinkMutation, CreateJournalExportLinkMutationVariables>;
export const StructureJournalDocument = {"__meta__":{"hash":"sha256:24e0972e71046e1a6d775469d791e5fc290d0be6db38d7535d2bf75e0ed9e73f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureJournal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JournalFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structureJournal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"isAttempt"}},{"kind":"Field","name":{"kind":"Name","value":"isByProgram"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StructureJournalQuery, StructureJournalQueryVariables>;
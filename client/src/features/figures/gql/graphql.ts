/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which form a campaign is filed with. */
export type FormKind =
  /** The annual refund, by delivery year (FR: demande de remboursement). */
  | 'ANNUAL_REFUND'
  /** The monthly aid of 2026, by delivery month (FR: demande d'aide). */
  | 'MONTHLY_AID';

/** What happens on a date. */
export type ImportantDateKind =
  /** Last day to file, included. */
  | 'DEADLINE'
  /** First day to file. */
  | 'OPENING';

/** The unit a rate is given in. */
export type RateUnit =
  /** Euros per hectolitre. */
  | 'HL'
  /** Euros per megawatt hour. */
  | 'MWH'
  /** Euros per 100 kg net. */
  | 'QUINTAL';

export type ImportantDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportantDatesQuery = { importantDates: Array<{ __typename: 'ImportantDate', id: string, date: string, kind: ImportantDateKind, formKind: FormKind, period: string, verified: boolean, products: Array<{ __typename: 'Product', code: string, name: string }> }> };

export type StructureFiguresQueryVariables = Exact<{
  id: string;
}>;


export type StructureFiguresQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string }, structureFigures: Array<{ __typename: 'YearFigure', year: number, amountCents: number, paidCents: number, products: Array<{ __typename: 'ProductFigure', quantity: string, unit: RateUnit, amountCents: number, product: { __typename: 'Product', code: string, name: string } }> }> };


export const ImportantDatesDocument = {"__meta__":{"hash":"sha256:4d35b2d0d6ddaa95e278cfcbd61883b965116537c106127d3960edf59059367b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"formKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImportantDatesQuery, ImportantDatesQueryVariables>;
export const StructureFiguresDocument = {"__meta__":{"hash":"sha256:9f1c97e31e7e8a00481f466afc7b31a67253d2af9f4a43a48f98f199c283af8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structureFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}}]}}]} as unknown as DocumentNode<StructureFiguresQuery, StructureFiguresQueryVariables>;
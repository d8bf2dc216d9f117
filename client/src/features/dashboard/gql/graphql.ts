/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What there is to do before a first refund. */
export type ChecklistStep =
  /** Record where the refund is paid. */
  | 'ADD_BANK_ACCOUNT'
  /** Send a first request. */
  | 'FILE_REQUEST'
  /** Belong to a structure. */
  | 'JOIN_STRUCTURE'
  /** Have the TIC space opened on it, and a subscription. */
  | 'OPEN_SPACE';

/** Which form a campaign is filed with. */
export type FormKind =
  /** The annual refund, by delivery year (FR: demande de remboursement). */
  | 'ANNUAL_REFUND'
  /** The monthly aid of 2026, by delivery month (FR: demande d'aide). */
  | 'MONTHLY_AID';

/** What somebody is on a structure. */
export type MembershipRole =
  /** Shares the daily work of the principal manager (FR: gestionnaire suppléant). */
  | 'DEPUTY_MANAGER'
  /** Attached, without managing (FR: utilisateur rattaché). */
  | 'MEMBER'
  /** The one principal manager of the structure (FR: gestionnaire principal). */
  | 'PRINCIPAL_MANAGER';

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { dashboard: { __typename: 'Dashboard', pendingApprovalCount: number, invitationCount: number, overdueReviewCount: number, overdueReviewStructureId: string | null, structureCount: number, draftCount: number, openRequestCount: number, awaitedRequestCount: number, checklist: Array<{ __typename: 'ChecklistItem', step: ChecklistStep, isDone: boolean, structureId: string | null }>, yearTotals: Array<{ __typename: 'YearTotal', year: string, amountCents: number, requestCount: number }> }, structures: { __typename: 'StructureConnection', edges: Array<{ __typename: 'StructureEdge', node: { __typename: 'Structure', id: string, name: string, siret: string, town: string, myRole: MembershipRole | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, drafts: { __typename: 'RefundRequestConnection', edges: Array<{ __typename: 'RefundRequestEdge', node: { __typename: 'RefundRequest', id: string, number: string, totalCents: number, lineCount: number, updatedAt: string, structure: { __typename: 'Structure', id: string, name: string }, campaign: { __typename: 'Campaign', id: string, formKind: FormKind, period: string } } }> } };


export const DashboardDocument = {"__meta__":{"hash":"sha256:3e879f9022fb0aaef87ba196e4b7fa45aaa594c59f9a1743b2e150717ed6f507"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pendingApprovalCount"}},{"kind":"Field","name":{"kind":"Name","value":"invitationCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReviewCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReviewStructureId"}},{"kind":"Field","name":{"kind":"Name","value":"structureCount"}},{"kind":"Field","name":{"kind":"Name","value":"draftCount"}},{"kind":"Field","name":{"kind":"Name","value":"openRequestCount"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedRequestCount"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"structureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"requestCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"structures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"myRole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"drafts"},"name":{"kind":"Name","value":"refundRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
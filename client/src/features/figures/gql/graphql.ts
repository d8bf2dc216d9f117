/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A part of the way of a request. */
export type DelayStep =
  /** From there until the decision. */
  | 'DECIDED'
  /** From the decision until the bank made the transfer. */
  | 'PAID'
  /** From the submission until an officer takes the request. */
  | 'TAKEN'
  /** From the submission until the bank made the transfer. */
  | 'WHOLE';

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

/** Where a request stands; the official code of payment requests in brackets. */
export type RefundStatus =
  /** Granted. */
  | 'APPROVED'
  /** Received by the office (MISE_A_DISPOSITION). */
  | 'AVAILABLE'
  /** The missing piece has arrived (COMPLETEE). */
  | 'COMPLETED'
  /** Being prepared (BROUILLON). */
  | 'DRAFT'
  /** An officer examines it. */
  | 'IN_REVIEW'
  /** Paid. */
  | 'PAID'
  /** The bank sent the transfer back; another account may be given. */
  | 'PAYMENT_FAILED'
  /** The transfer is ordered (MISE_EN_PAIEMENT). */
  | 'PAYMENT_ORDERED'
  /** Not granted, with a reason (REJETEE). */
  | 'REJECTED'
  /** Sent to another office (A_RECYCLER). */
  | 'REROUTED'
  /** Granted and not paid: an advance already received covers it. */
  | 'SETTLED'
  /** Sent by the requester (DEPOSEE). */
  | 'SUBMITTED'
  /** A piece is missing (SUSPENDUE). */
  | 'SUSPENDED'
  /** Given up by the requester (ABANDONNEE). */
  | 'WITHDRAWN';

export type CampaignFiguresQueryVariables = Exact<{
  campaignId: string;
  officeId?: string | null | undefined;
}>;


export type CampaignFiguresQuery = { campaignFigures: { __typename: 'CampaignFigures', askedCents: number, grantedCents: number, recoveredCents: number, paidCents: number, statuses: Array<{ __typename: 'CampaignStatusCount', status: RefundStatus, count: number }>, weeks: Array<{ __typename: 'CampaignWeek', monday: string, submitted: number, decided: number, paid: number }>, delays: Array<{ __typename: 'OfficeDelay', officeId: string, officeName: string, step: DelayStep, count: number, medianDays: string, p90Days: string }> } };

export type FigureChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureChoicesQuery = { campaigns: Array<{ __typename: 'Campaign', id: string, formKind: FormKind, period: string }>, offices: Array<{ __typename: 'Office', id: string, name: string }> };

export type ImportantDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportantDatesQuery = { importantDates: Array<{ __typename: 'ImportantDate', id: string, date: string, kind: ImportantDateKind, formKind: FormKind, period: string, verified: boolean, products: Array<{ __typename: 'Product', code: string, name: string }> }> };

export type StructureFiguresQueryVariables = Exact<{
  id: string;
}>;


export type StructureFiguresQuery = { structure: { __typename: 'Structure', id: string, name: string, siret: string }, structureFigures: Array<{ __typename: 'YearFigure', year: number, amountCents: number, grantedCents: number, recoveredCents: number, paidCents: number, products: Array<{ __typename: 'ProductFigure', quantity: string, unit: RateUnit, amountCents: number, product: { __typename: 'Product', code: string, name: string } }> }> };


export const CampaignFiguresDocument = {"__meta__":{"hash":"sha256:9b4eb844c2eca031816fbfe0092ffe46d6f316d093a0eca861025301dd098adf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedCents"}},{"kind":"Field","name":{"kind":"Name","value":"grantedCents"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"p90Days"}}]}}]}}]}}]} as unknown as DocumentNode<CampaignFiguresQuery, CampaignFiguresQueryVariables>;
export const FigureChoicesDocument = {"__meta__":{"hash":"sha256:24f33e8882877a8538a8eea344b59ed5a06255093209f3e3ab4543aebc117378"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FigureChoicesQuery, FigureChoicesQueryVariables>;
export const ImportantDatesDocument = {"__meta__":{"hash":"sha256:4d35b2d0d6ddaa95e278cfcbd61883b965116537c106127d3960edf59059367b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"formKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImportantDatesQuery, ImportantDatesQueryVariables>;
export const StructureFiguresDocument = {"__meta__":{"hash":"sha256:aafce1f6f79a405051a6edef7a0ec0ccdf77fd5b25c75c4e27ee9c4a8af6c726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structureFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"grantedCents"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}}]}}]} as unknown as DocumentNode<StructureFiguresQuery, StructureFiguresQueryVariables>;
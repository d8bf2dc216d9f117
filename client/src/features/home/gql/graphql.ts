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

/** The unit of a quantity on an invoice. */
export type QuantityUnit =
  /** Hectolitres. */
  | 'HL'
  /** Kilograms net. */
  | 'KG'
  /** Kilowatt hours. */
  | 'KWH'
  /** Litres. */
  | 'L'
  /** Megawatt hours. */
  | 'MWH'
  /** Tonnes net. */
  | 'T';

/** The unit a rate is given in. */
export type RateUnit =
  /** Euros per hectolitre. */
  | 'HL'
  /** Euros per megawatt hour. */
  | 'MWH'
  /** Euros per 100 kg net. */
  | 'QUINTAL';

export type EstimateLineQueryVariables = Exact<{
  campaignId: string;
  productCode: string;
  deliveryDate: string;
  quantity: string;
  unit: string;
  withAttestation?: boolean | null | undefined;
}>;


export type EstimateLineQuery = { estimateLine: { __typename: 'LineEstimate', rate: string | null, rateUnit: RateUnit | null, rateSource: string | null, rateVerified: boolean | null, amountCents: number | null, ceiling: { __typename: 'AidCeiling', amountCents: number, words: string } | null, problem: { __typename: 'Problem', code: string, path: Array<string>, message: string } | null } };

export type SimulatorCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type SimulatorCampaignsQuery = { campaigns: Array<{ __typename: 'Campaign', id: string, formKind: FormKind, period: string, deliveryFrom: string, deliveryTo: string, isOpen: boolean, products: Array<{ __typename: 'CampaignProduct', isOpen: boolean, deadline: string, asksAttestation: boolean, product: { __typename: 'Product', code: string, name: string, acceptedUnits: Array<QuantityUnit> } }> }> };


export const EstimateLineDocument = {"__meta__":{"hash":"sha256:fbc75023aea3bf3b1d911b2ec2a989cf48ae0e99118faa8901c25905a93b9275"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAttestation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"productCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"deliveryDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"withAttestation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAttestation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateUnit"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}},{"kind":"Field","name":{"kind":"Name","value":"rateVerified"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EstimateLineQuery, EstimateLineQueryVariables>;
export const SimulatorCampaignsDocument = {"__meta__":{"hash":"sha256:3b550f8d0762099fcee51424bf96ce93f596036a8a146546b923914967b0e145"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulatorCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formKind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryTo"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"asksAttestation"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedUnits"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimulatorCampaignsQuery, SimulatorCampaignsQueryVariables>;
/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query EstimateLine($campaignId: ID!, $productCode: String!, $deliveryDate: String!, $quantity: String!, $unit: String!, $withAttestation: Boolean) {\n  estimateLine(\n    campaignId: $campaignId\n    productCode: $productCode\n    deliveryDate: $deliveryDate\n    quantity: $quantity\n    unit: $unit\n    withAttestation: $withAttestation\n  ) {\n    rate\n    rateUnit\n    rateSource\n    rateVerified\n    amountCents\n    ceiling {\n      amountCents\n      words\n    }\n    problem {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.EstimateLineDocument,
    "query SimulatorCampaigns {\n  campaigns {\n    id\n    formKind\n    period\n    deliveryFrom\n    deliveryTo\n    isOpen\n    products {\n      isOpen\n      deadline\n      asksAttestation\n      product {\n        code\n        name\n        acceptedUnits\n      }\n    }\n  }\n}": typeof types.SimulatorCampaignsDocument,
};
const documents: Documents = {
    "query EstimateLine($campaignId: ID!, $productCode: String!, $deliveryDate: String!, $quantity: String!, $unit: String!, $withAttestation: Boolean) {\n  estimateLine(\n    campaignId: $campaignId\n    productCode: $productCode\n    deliveryDate: $deliveryDate\n    quantity: $quantity\n    unit: $unit\n    withAttestation: $withAttestation\n  ) {\n    rate\n    rateUnit\n    rateSource\n    rateVerified\n    amountCents\n    ceiling {\n      amountCents\n      words\n    }\n    problem {\n      code\n      path\n      message\n    }\n  }\n}": types.EstimateLineDocument,
    "query SimulatorCampaigns {\n  campaigns {\n    id\n    formKind\n    period\n    deliveryFrom\n    deliveryTo\n    isOpen\n    products {\n      isOpen\n      deadline\n      asksAttestation\n      product {\n        code\n        name\n        acceptedUnits\n      }\n    }\n  }\n}": types.SimulatorCampaignsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EstimateLine($campaignId: ID!, $productCode: String!, $deliveryDate: String!, $quantity: String!, $unit: String!, $withAttestation: Boolean) {\n  estimateLine(\n    campaignId: $campaignId\n    productCode: $productCode\n    deliveryDate: $deliveryDate\n    quantity: $quantity\n    unit: $unit\n    withAttestation: $withAttestation\n  ) {\n    rate\n    rateUnit\n    rateSource\n    rateVerified\n    amountCents\n    ceiling {\n      amountCents\n      words\n    }\n    problem {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["query EstimateLine($campaignId: ID!, $productCode: String!, $deliveryDate: String!, $quantity: String!, $unit: String!, $withAttestation: Boolean) {\n  estimateLine(\n    campaignId: $campaignId\n    productCode: $productCode\n    deliveryDate: $deliveryDate\n    quantity: $quantity\n    unit: $unit\n    withAttestation: $withAttestation\n  ) {\n    rate\n    rateUnit\n    rateSource\n    rateVerified\n    amountCents\n    ceiling {\n      amountCents\n      words\n    }\n    problem {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SimulatorCampaigns {\n  campaigns {\n    id\n    formKind\n    period\n    deliveryFrom\n    deliveryTo\n    isOpen\n    products {\n      isOpen\n      deadline\n      asksAttestation\n      product {\n        code\n        name\n        acceptedUnits\n      }\n    }\n  }\n}"): (typeof documents)["query SimulatorCampaigns {\n  campaigns {\n    id\n    formKind\n    period\n    deliveryFrom\n    deliveryTo\n    isOpen\n    products {\n      isOpen\n      deadline\n      asksAttestation\n      product {\n        code\n        name\n        acceptedUnits\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
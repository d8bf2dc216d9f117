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
    "query CampaignFigures($campaignId: ID!, $officeId: ID) {\n  campaignFigures(campaignId: $campaignId, officeId: $officeId) {\n    askedCents\n    grantedCents\n    recoveredCents\n    paidCents\n    statuses {\n      status\n      count\n    }\n    weeks {\n      monday\n      submitted\n      decided\n      paid\n    }\n    delays {\n      officeId\n      officeName\n      step\n      count\n      medianDays\n      p90Days\n    }\n  }\n}": typeof types.CampaignFiguresDocument,
    "query FigureChoices {\n  campaigns {\n    id\n    formKind\n    period\n  }\n  offices {\n    id\n    name\n  }\n}": typeof types.FigureChoicesDocument,
    "query ImportantDates {\n  importantDates {\n    id\n    date\n    kind\n    formKind\n    period\n    verified\n    products {\n      code\n      name\n    }\n  }\n}": typeof types.ImportantDatesDocument,
    "query StructureFigures($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n  }\n  structureFigures(structureId: $id) {\n    year\n    amountCents\n    grantedCents\n    recoveredCents\n    paidCents\n    products {\n      product {\n        code\n        name\n      }\n      quantity\n      unit\n      amountCents\n    }\n  }\n}": typeof types.StructureFiguresDocument,
};
const documents: Documents = {
    "query CampaignFigures($campaignId: ID!, $officeId: ID) {\n  campaignFigures(campaignId: $campaignId, officeId: $officeId) {\n    askedCents\n    grantedCents\n    recoveredCents\n    paidCents\n    statuses {\n      status\n      count\n    }\n    weeks {\n      monday\n      submitted\n      decided\n      paid\n    }\n    delays {\n      officeId\n      officeName\n      step\n      count\n      medianDays\n      p90Days\n    }\n  }\n}": types.CampaignFiguresDocument,
    "query FigureChoices {\n  campaigns {\n    id\n    formKind\n    period\n  }\n  offices {\n    id\n    name\n  }\n}": types.FigureChoicesDocument,
    "query ImportantDates {\n  importantDates {\n    id\n    date\n    kind\n    formKind\n    period\n    verified\n    products {\n      code\n      name\n    }\n  }\n}": types.ImportantDatesDocument,
    "query StructureFigures($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n  }\n  structureFigures(structureId: $id) {\n    year\n    amountCents\n    grantedCents\n    recoveredCents\n    paidCents\n    products {\n      product {\n        code\n        name\n      }\n      quantity\n      unit\n      amountCents\n    }\n  }\n}": types.StructureFiguresDocument,
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
export function graphql(source: "query CampaignFigures($campaignId: ID!, $officeId: ID) {\n  campaignFigures(campaignId: $campaignId, officeId: $officeId) {\n    askedCents\n    grantedCents\n    recoveredCents\n    paidCents\n    statuses {\n      status\n      count\n    }\n    weeks {\n      monday\n      submitted\n      decided\n      paid\n    }\n    delays {\n      officeId\n      officeName\n      step\n      count\n      medianDays\n      p90Days\n    }\n  }\n}"): (typeof documents)["query CampaignFigures($campaignId: ID!, $officeId: ID) {\n  campaignFigures(campaignId: $campaignId, officeId: $officeId) {\n    askedCents\n    grantedCents\n    recoveredCents\n    paidCents\n    statuses {\n      status\n      count\n    }\n    weeks {\n      monday\n      submitted\n      decided\n      paid\n    }\n    delays {\n      officeId\n      officeName\n      step\n      count\n      medianDays\n      p90Days\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FigureChoices {\n  campaigns {\n    id\n    formKind\n    period\n  }\n  offices {\n    id\n    name\n  }\n}"): (typeof documents)["query FigureChoices {\n  campaigns {\n    id\n    formKind\n    period\n  }\n  offices {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportantDates {\n  importantDates {\n    id\n    date\n    kind\n    formKind\n    period\n    verified\n    products {\n      code\n      name\n    }\n  }\n}"): (typeof documents)["query ImportantDates {\n  importantDates {\n    id\n    date\n    kind\n    formKind\n    period\n    verified\n    products {\n      code\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StructureFigures($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n  }\n  structureFigures(structureId: $id) {\n    year\n    amountCents\n    grantedCents\n    recoveredCents\n    paidCents\n    products {\n      product {\n        code\n        name\n      }\n      quantity\n      unit\n      amountCents\n    }\n  }\n}"): (typeof documents)["query StructureFigures($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n  }\n  structureFigures(structureId: $id) {\n    year\n    amountCents\n    grantedCents\n    recoveredCents\n    paidCents\n    products {\n      product {\n        code\n        name\n      }\n      quantity\n      unit\n      amountCents\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "query Clients($after: String, $filter: ClientFilter) {\n  clients(after: $after, filter: $filter) {\n    totalCount\n    edges {\n      node {\n        id\n        siret\n        name\n        state\n        approvalId\n        membership {\n          id\n          subscriptions {\n            id\n            access\n            endsOn\n            isActive\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ClientsDocument,
    "query ManagementCenters {\n  managementCenters {\n    id\n    name\n  }\n}": typeof types.ManagementCentersDocument,
    "mutation RequestClients($input: RequestClientsInput!) {\n  requestClients(input: $input) {\n    results {\n      siret\n      name\n      approvalId\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestClientsDocument,
};
const documents: Documents = {
    "query Clients($after: String, $filter: ClientFilter) {\n  clients(after: $after, filter: $filter) {\n    totalCount\n    edges {\n      node {\n        id\n        siret\n        name\n        state\n        approvalId\n        membership {\n          id\n          subscriptions {\n            id\n            access\n            endsOn\n            isActive\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ClientsDocument,
    "query ManagementCenters {\n  managementCenters {\n    id\n    name\n  }\n}": types.ManagementCentersDocument,
    "mutation RequestClients($input: RequestClientsInput!) {\n  requestClients(input: $input) {\n    results {\n      siret\n      name\n      approvalId\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestClientsDocument,
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
export function graphql(source: "query Clients($after: String, $filter: ClientFilter) {\n  clients(after: $after, filter: $filter) {\n    totalCount\n    edges {\n      node {\n        id\n        siret\n        name\n        state\n        approvalId\n        membership {\n          id\n          subscriptions {\n            id\n            access\n            endsOn\n            isActive\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Clients($after: String, $filter: ClientFilter) {\n  clients(after: $after, filter: $filter) {\n    totalCount\n    edges {\n      node {\n        id\n        siret\n        name\n        state\n        approvalId\n        membership {\n          id\n          subscriptions {\n            id\n            access\n            endsOn\n            isActive\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagementCenters {\n  managementCenters {\n    id\n    name\n  }\n}"): (typeof documents)["query ManagementCenters {\n  managementCenters {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestClients($input: RequestClientsInput!) {\n  requestClients(input: $input) {\n    results {\n      siret\n      name\n      approvalId\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestClients($input: RequestClientsInput!) {\n  requestClients(input: $input) {\n    results {\n      siret\n      name\n      approvalId\n      problem {\n        code\n        message\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "query ApiTokens {\n  apiTokens {\n    id\n    name\n    prefix\n    scope\n    structures {\n      id\n      name\n      siret\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n}": typeof types.ApiTokensDocument,
    "mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      scope\n      structures {\n        id\n        name\n        siret\n      }\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateApiTokenDocument,
    "mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RevokeApiTokenDocument,
};
const documents: Documents = {
    "query ApiTokens {\n  apiTokens {\n    id\n    name\n    prefix\n    scope\n    structures {\n      id\n      name\n      siret\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n}": types.ApiTokensDocument,
    "mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      scope\n      structures {\n        id\n        name\n        siret\n      }\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateApiTokenDocument,
    "mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RevokeApiTokenDocument,
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
export function graphql(source: "query ApiTokens {\n  apiTokens {\n    id\n    name\n    prefix\n    scope\n    structures {\n      id\n      name\n      siret\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n}"): (typeof documents)["query ApiTokens {\n  apiTokens {\n    id\n    name\n    prefix\n    scope\n    structures {\n      id\n      name\n      siret\n    }\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      scope\n      structures {\n        id\n        name\n        siret\n      }\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      scope\n      structures {\n        id\n        name\n        siret\n      }\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
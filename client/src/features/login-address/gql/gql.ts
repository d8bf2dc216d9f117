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
    "mutation CancelLoginAddressChange {\n  cancelLoginAddressChange {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelLoginAddressChangeDocument,
    "mutation ConfirmLoginAddress($input: ConfirmLoginAddressInput!) {\n  confirmLoginAddress(input: $input) {\n    outcome\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmLoginAddressDocument,
    "query LoginAddressLink($token: String!) {\n  loginAddressLink(token: $token) {\n    status\n    purpose\n    maskedOldEmail\n    maskedNewEmail\n  }\n}": typeof types.LoginAddressLinkDocument,
    "query MyLoginAddress {\n  loginAddress {\n    email\n    lockedUntil\n    mayReplaceLostUntil\n    pending {\n      id\n      way\n      newEmail\n      expiresAt\n      oldConfirmedAt\n      newConfirmedAt\n    }\n    changes {\n      id\n      way\n      status\n      oldEmail\n      newEmail\n      createdAt\n      completedAt\n      undoableUntil\n    }\n  }\n}": typeof types.MyLoginAddressDocument,
    "mutation ReplaceLostLoginAddress($input: ReplaceLostLoginAddressInput!) {\n  replaceLostLoginAddress(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ReplaceLostLoginAddressDocument,
    "mutation RequestLoginAddressChange($input: RequestLoginAddressChangeInput!) {\n  requestLoginAddressChange(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestLoginAddressChangeDocument,
    "mutation UndoLoginAddressChange($input: UndoLoginAddressChangeInput!) {\n  undoLoginAddressChange(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UndoLoginAddressChangeDocument,
};
const documents: Documents = {
    "mutation CancelLoginAddressChange {\n  cancelLoginAddressChange {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelLoginAddressChangeDocument,
    "mutation ConfirmLoginAddress($input: ConfirmLoginAddressInput!) {\n  confirmLoginAddress(input: $input) {\n    outcome\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmLoginAddressDocument,
    "query LoginAddressLink($token: String!) {\n  loginAddressLink(token: $token) {\n    status\n    purpose\n    maskedOldEmail\n    maskedNewEmail\n  }\n}": types.LoginAddressLinkDocument,
    "query MyLoginAddress {\n  loginAddress {\n    email\n    lockedUntil\n    mayReplaceLostUntil\n    pending {\n      id\n      way\n      newEmail\n      expiresAt\n      oldConfirmedAt\n      newConfirmedAt\n    }\n    changes {\n      id\n      way\n      status\n      oldEmail\n      newEmail\n      createdAt\n      completedAt\n      undoableUntil\n    }\n  }\n}": types.MyLoginAddressDocument,
    "mutation ReplaceLostLoginAddress($input: ReplaceLostLoginAddressInput!) {\n  replaceLostLoginAddress(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ReplaceLostLoginAddressDocument,
    "mutation RequestLoginAddressChange($input: RequestLoginAddressChangeInput!) {\n  requestLoginAddressChange(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestLoginAddressChangeDocument,
    "mutation UndoLoginAddressChange($input: UndoLoginAddressChangeInput!) {\n  undoLoginAddressChange(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UndoLoginAddressChangeDocument,
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
export function graphql(source: "mutation CancelLoginAddressChange {\n  cancelLoginAddressChange {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelLoginAddressChange {\n  cancelLoginAddressChange {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmLoginAddress($input: ConfirmLoginAddressInput!) {\n  confirmLoginAddress(input: $input) {\n    outcome\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmLoginAddress($input: ConfirmLoginAddressInput!) {\n  confirmLoginAddress(input: $input) {\n    outcome\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LoginAddressLink($token: String!) {\n  loginAddressLink(token: $token) {\n    status\n    purpose\n    maskedOldEmail\n    maskedNewEmail\n  }\n}"): (typeof documents)["query LoginAddressLink($token: String!) {\n  loginAddressLink(token: $token) {\n    status\n    purpose\n    maskedOldEmail\n    maskedNewEmail\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyLoginAddress {\n  loginAddress {\n    email\n    lockedUntil\n    mayReplaceLostUntil\n    pending {\n      id\n      way\n      newEmail\n      expiresAt\n      oldConfirmedAt\n      newConfirmedAt\n    }\n    changes {\n      id\n      way\n      status\n      oldEmail\n      newEmail\n      createdAt\n      completedAt\n      undoableUntil\n    }\n  }\n}"): (typeof documents)["query MyLoginAddress {\n  loginAddress {\n    email\n    lockedUntil\n    mayReplaceLostUntil\n    pending {\n      id\n      way\n      newEmail\n      expiresAt\n      oldConfirmedAt\n      newConfirmedAt\n    }\n    changes {\n      id\n      way\n      status\n      oldEmail\n      newEmail\n      createdAt\n      completedAt\n      undoableUntil\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceLostLoginAddress($input: ReplaceLostLoginAddressInput!) {\n  replaceLostLoginAddress(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ReplaceLostLoginAddress($input: ReplaceLostLoginAddressInput!) {\n  replaceLostLoginAddress(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestLoginAddressChange($input: RequestLoginAddressChangeInput!) {\n  requestLoginAddressChange(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestLoginAddressChange($input: RequestLoginAddressChangeInput!) {\n  requestLoginAddressChange(input: $input) {\n    loginAddress {\n      email\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoLoginAddressChange($input: UndoLoginAddressChangeInput!) {\n  undoLoginAddressChange(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UndoLoginAddressChange($input: UndoLoginAddressChangeInput!) {\n  undoLoginAddressChange(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "mutation SendSignInCode {\n  sendSignInCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SendSignInCodeDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    methods\n    mayTrustDevice\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation VerifySignInCode($input: VerifySignInCodeInput!) {\n  verifySignInCode(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      params {\n        name\n        value\n      }\n      message\n    }\n  }\n}": typeof types.VerifySignInCodeDocument,
};
const documents: Documents = {
    "mutation SendSignInCode {\n  sendSignInCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SendSignInCodeDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    methods\n    mayTrustDevice\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation VerifySignInCode($input: VerifySignInCodeInput!) {\n  verifySignInCode(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      params {\n        name\n        value\n      }\n      message\n    }\n  }\n}": types.VerifySignInCodeDocument,
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
export function graphql(source: "mutation SendSignInCode {\n  sendSignInCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SendSignInCode {\n  sendSignInCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    methods\n    mayTrustDevice\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    methods\n    mayTrustDevice\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifySignInCode($input: VerifySignInCodeInput!) {\n  verifySignInCode(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      params {\n        name\n        value\n      }\n      message\n    }\n  }\n}"): (typeof documents)["mutation VerifySignInCode($input: VerifySignInCodeInput!) {\n  verifySignInCode(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      params {\n        name\n        value\n      }\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
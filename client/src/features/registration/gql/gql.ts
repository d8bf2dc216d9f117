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
    "mutation ActivateUser($input: ActivateUserInput!) {\n  activateUser(input: $input) {\n    outcome\n    structureName\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ActivateUserDocument,
    "query ActivationLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": typeof types.ActivationLinkDocument,
    "mutation RegisterUser($input: RegisterUserInput!) {\n  registerUser(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RegisterUserDocument,
    "mutation ResendActivation($input: ResendActivationInput!) {\n  resendActivation(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ResendActivationDocument,
};
const documents: Documents = {
    "mutation ActivateUser($input: ActivateUserInput!) {\n  activateUser(input: $input) {\n    outcome\n    structureName\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ActivateUserDocument,
    "query ActivationLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": types.ActivationLinkDocument,
    "mutation RegisterUser($input: RegisterUserInput!) {\n  registerUser(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RegisterUserDocument,
    "mutation ResendActivation($input: ResendActivationInput!) {\n  resendActivation(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ResendActivationDocument,
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
export function graphql(source: "mutation ActivateUser($input: ActivateUserInput!) {\n  activateUser(input: $input) {\n    outcome\n    structureName\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ActivateUser($input: ActivateUserInput!) {\n  activateUser(input: $input) {\n    outcome\n    structureName\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ActivationLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"): (typeof documents)["query ActivationLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterUser($input: RegisterUserInput!) {\n  registerUser(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RegisterUser($input: RegisterUserInput!) {\n  registerUser(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResendActivation($input: ResendActivationInput!) {\n  resendActivation(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ResendActivation($input: ResendActivationInput!) {\n  resendActivation(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
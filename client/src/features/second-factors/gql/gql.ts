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
    "mutation AddAuthenticator($input: AddAuthenticatorInput!) {\n  addAuthenticator(input: $input) {\n    secret\n    otpauthUri\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AddAuthenticatorDocument,
    "mutation AddPasskey($input: AddPasskeyInput!) {\n  addPasskey(input: $input) {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AddPasskeyDocument,
    "mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {\n  confirmAuthenticator(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmAuthenticatorDocument,
    "mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {\n  confirmPasskey(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmPasskeyDocument,
    "query MySecondFactors {\n  viewer {\n    user {\n      id\n      recoveryCodesLeft\n      secondFactors {\n        id\n        kind\n        name\n        confirmedAt\n        lastUsedAt\n        isPreferred\n        isSynced\n        allowedActions\n      }\n    }\n  }\n}": typeof types.MySecondFactorsDocument,
    "mutation PreferFactor($input: PreferFactorInput!) {\n  preferFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.PreferFactorDocument,
    "mutation RemoveFactor($input: RemoveFactorInput!) {\n  removeFactor(input: $input) {\n    removedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RemoveFactorDocument,
    "mutation RenameFactor($input: RenameFactorInput!) {\n  renameFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RenameFactorDocument,
    "mutation RenewRecoveryCodes {\n  renewRecoveryCodes {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RenewRecoveryCodesDocument,
};
const documents: Documents = {
    "mutation AddAuthenticator($input: AddAuthenticatorInput!) {\n  addAuthenticator(input: $input) {\n    secret\n    otpauthUri\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AddAuthenticatorDocument,
    "mutation AddPasskey($input: AddPasskeyInput!) {\n  addPasskey(input: $input) {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AddPasskeyDocument,
    "mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {\n  confirmAuthenticator(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmAuthenticatorDocument,
    "mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {\n  confirmPasskey(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmPasskeyDocument,
    "query MySecondFactors {\n  viewer {\n    user {\n      id\n      recoveryCodesLeft\n      secondFactors {\n        id\n        kind\n        name\n        confirmedAt\n        lastUsedAt\n        isPreferred\n        isSynced\n        allowedActions\n      }\n    }\n  }\n}": types.MySecondFactorsDocument,
    "mutation PreferFactor($input: PreferFactorInput!) {\n  preferFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.PreferFactorDocument,
    "mutation RemoveFactor($input: RemoveFactorInput!) {\n  removeFactor(input: $input) {\n    removedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RemoveFactorDocument,
    "mutation RenameFactor($input: RenameFactorInput!) {\n  renameFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RenameFactorDocument,
    "mutation RenewRecoveryCodes {\n  renewRecoveryCodes {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RenewRecoveryCodesDocument,
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
export function graphql(source: "mutation AddAuthenticator($input: AddAuthenticatorInput!) {\n  addAuthenticator(input: $input) {\n    secret\n    otpauthUri\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AddAuthenticator($input: AddAuthenticatorInput!) {\n  addAuthenticator(input: $input) {\n    secret\n    otpauthUri\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPasskey($input: AddPasskeyInput!) {\n  addPasskey(input: $input) {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AddPasskey($input: AddPasskeyInput!) {\n  addPasskey(input: $input) {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {\n  confirmAuthenticator(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {\n  confirmAuthenticator(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {\n  confirmPasskey(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmPasskey($input: ConfirmPasskeyInput!) {\n  confirmPasskey(input: $input) {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MySecondFactors {\n  viewer {\n    user {\n      id\n      recoveryCodesLeft\n      secondFactors {\n        id\n        kind\n        name\n        confirmedAt\n        lastUsedAt\n        isPreferred\n        isSynced\n        allowedActions\n      }\n    }\n  }\n}"): (typeof documents)["query MySecondFactors {\n  viewer {\n    user {\n      id\n      recoveryCodesLeft\n      secondFactors {\n        id\n        kind\n        name\n        confirmedAt\n        lastUsedAt\n        isPreferred\n        isSynced\n        allowedActions\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PreferFactor($input: PreferFactorInput!) {\n  preferFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation PreferFactor($input: PreferFactorInput!) {\n  preferFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveFactor($input: RemoveFactorInput!) {\n  removeFactor(input: $input) {\n    removedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RemoveFactor($input: RemoveFactorInput!) {\n  removeFactor(input: $input) {\n    removedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenameFactor($input: RenameFactorInput!) {\n  renameFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RenameFactor($input: RenameFactorInput!) {\n  renameFactor(input: $input) {\n    secondFactor {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewRecoveryCodes {\n  renewRecoveryCodes {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RenewRecoveryCodes {\n  renewRecoveryCodes {\n    recoveryCodes\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    done\n    user {\n      id\n      passwordChangedAt\n      passwordExpiresAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ChangePasswordDocument,
    "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.GiveConsentDocument,
    "query MyProfile {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n    user {\n      id\n      loginEmail\n      contactEmail\n      firstName\n      lastName\n      phone\n      language\n      createdAt\n      passwordChangedAt\n      passwordExpiresAt\n      consents {\n        kind\n        givenAt\n      }\n    }\n  }\n}": typeof types.MyProfileDocument,
    "query PasswordRules {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": typeof types.PasswordRulesDocument,
    "mutation RenewPassword($input: RenewPasswordInput!) {\n  renewPassword(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RenewPasswordDocument,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestPasswordResetDocument,
    "query ResetLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": typeof types.ResetLinkDocument,
    "mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ResetPasswordDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    user {\n      id\n      firstName\n      lastName\n      phone\n      contactEmail\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateProfileDocument,
    "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.WithdrawConsentDocument,
};
const documents: Documents = {
    "mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    done\n    user {\n      id\n      passwordChangedAt\n      passwordExpiresAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ChangePasswordDocument,
    "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.GiveConsentDocument,
    "query MyProfile {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n    user {\n      id\n      loginEmail\n      contactEmail\n      firstName\n      lastName\n      phone\n      language\n      createdAt\n      passwordChangedAt\n      passwordExpiresAt\n      consents {\n        kind\n        givenAt\n      }\n    }\n  }\n}": types.MyProfileDocument,
    "query PasswordRules {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": types.PasswordRulesDocument,
    "mutation RenewPassword($input: RenewPasswordInput!) {\n  renewPassword(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RenewPasswordDocument,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestPasswordResetDocument,
    "query ResetLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}": types.ResetLinkDocument,
    "mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ResetPasswordDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    user {\n      id\n      firstName\n      lastName\n      phone\n      contactEmail\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateProfileDocument,
    "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.WithdrawConsentDocument,
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
export function graphql(source: "mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    done\n    user {\n      id\n      passwordChangedAt\n      passwordExpiresAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    done\n    user {\n      id\n      passwordChangedAt\n      passwordExpiresAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyProfile {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n    user {\n      id\n      loginEmail\n      contactEmail\n      firstName\n      lastName\n      phone\n      language\n      createdAt\n      passwordChangedAt\n      passwordExpiresAt\n      consents {\n        kind\n        givenAt\n      }\n    }\n  }\n}"): (typeof documents)["query MyProfile {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n    user {\n      id\n      loginEmail\n      contactEmail\n      firstName\n      lastName\n      phone\n      language\n      createdAt\n      passwordChangedAt\n      passwordExpiresAt\n      consents {\n        kind\n        givenAt\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PasswordRules {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"): (typeof documents)["query PasswordRules {\n  viewer {\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewPassword($input: RenewPasswordInput!) {\n  renewPassword(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RenewPassword($input: RenewPasswordInput!) {\n  renewPassword(input: $input) {\n    viewer {\n      sessionLevel\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ResetLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"): (typeof documents)["query ResetLink($token: String!) {\n  accountLink(token: $token) {\n    status\n    maskedEmail\n    passwordRules {\n      minLength\n      personalWords\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    user {\n      id\n      firstName\n      lastName\n      phone\n      contactEmail\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    user {\n      id\n      firstName\n      lastName\n      phone\n      contactEmail\n      language\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    user {\n      id\n      consents {\n        kind\n        givenAt\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
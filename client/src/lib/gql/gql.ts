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
    "query PendingApprovalCount {\n  pendingApprovalCount\n}": typeof types.PendingApprovalCountDocument,
    "mutation RequestPasskey {\n  requestPasskey {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestPasskeyDocument,
    "mutation SendStepUpCode {\n  sendStepUpCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SendStepUpCodeDocument,
    "mutation SignOut {\n  signOut {\n    problems {\n      code\n      message\n    }\n  }\n}": typeof types.SignOutDocument,
    "query StepUpMethods {\n  viewer {\n    secondFactorMethods\n  }\n}": typeof types.StepUpMethodsDocument,
    "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.StepUpDocument,
    "query Viewer {\n  viewer {\n    sessionLevel\n    user {\n      id\n      firstName\n      lastName\n      loginEmail\n    }\n    staff {\n      role\n      office {\n        id\n        name\n      }\n    }\n    staffBarrier\n    unreadNotificationCount\n    menu {\n      approvals\n      refundRequests\n      instruction\n      clients\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query PendingApprovalCount {\n  pendingApprovalCount\n}": types.PendingApprovalCountDocument,
    "mutation RequestPasskey {\n  requestPasskey {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestPasskeyDocument,
    "mutation SendStepUpCode {\n  sendStepUpCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SendStepUpCodeDocument,
    "mutation SignOut {\n  signOut {\n    problems {\n      code\n      message\n    }\n  }\n}": types.SignOutDocument,
    "query StepUpMethods {\n  viewer {\n    secondFactorMethods\n  }\n}": types.StepUpMethodsDocument,
    "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.StepUpDocument,
    "query Viewer {\n  viewer {\n    sessionLevel\n    user {\n      id\n      firstName\n      lastName\n      loginEmail\n    }\n    staff {\n      role\n      office {\n        id\n        name\n      }\n    }\n    staffBarrier\n    unreadNotificationCount\n    menu {\n      approvals\n      refundRequests\n      instruction\n      clients\n    }\n  }\n}": types.ViewerDocument,
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
export function graphql(source: "query PendingApprovalCount {\n  pendingApprovalCount\n}"): (typeof documents)["query PendingApprovalCount {\n  pendingApprovalCount\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPasskey {\n  requestPasskey {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestPasskey {\n  requestPasskey {\n    options\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendStepUpCode {\n  sendStepUpCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SendStepUpCode {\n  sendStepUpCode {\n    challenge {\n      maskedEmail\n      sentAt\n      expiresAt\n      remainingAttempts\n      nextSendAt\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    problems {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["mutation SignOut {\n  signOut {\n    problems {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StepUpMethods {\n  viewer {\n    secondFactorMethods\n  }\n}"): (typeof documents)["query StepUpMethods {\n  viewer {\n    secondFactorMethods\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    sessionLevel\n    user {\n      id\n      firstName\n      lastName\n      loginEmail\n    }\n    staff {\n      role\n      office {\n        id\n        name\n      }\n    }\n    staffBarrier\n    unreadNotificationCount\n    menu {\n      approvals\n      refundRequests\n      instruction\n      clients\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    sessionLevel\n    user {\n      id\n      firstName\n      lastName\n      loginEmail\n    }\n    staff {\n      role\n      office {\n        id\n        name\n      }\n    }\n    staffBarrier\n    unreadNotificationCount\n    menu {\n      approvals\n      refundRequests\n      instruction\n      clients\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
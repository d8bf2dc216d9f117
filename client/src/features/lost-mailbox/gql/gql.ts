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
    "mutation DecideLostMailbox($input: DecideLostMailboxInput!) {\n  decideLostMailbox(input: $input) {\n    request {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideLostMailboxDocument,
    "mutation DenyLostMailbox($input: DenyLostMailboxInput!) {\n  denyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DenyLostMailboxDocument,
    "query LostMailboxLink($token: String!) {\n  lostMailboxLink(token: $token) {\n    status\n    purpose\n    maskedNewEmail\n  }\n}": typeof types.LostMailboxLinkDocument,
    "query LostMailboxQueue($after: String, $status: LostMailboxStatus) {\n  lostMailboxRequests(first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        number\n        status\n        firstName\n        lastName\n        loginEmail\n        createdAt\n        account {\n          firstName\n          lastName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LostMailboxQueueDocument,
    "query LostMailboxRequest($id: ID!) {\n  lostMailboxRequest(id: $id) {\n    id\n    number\n    status\n    loginEmail\n    newEmail\n    firstName\n    lastName\n    phone\n    sirets\n    explanation\n    createdAt\n    delayedUntil\n    stoppedBy\n    allowedActions\n    account {\n      firstName\n      lastName\n      phone\n      maskedContactEmail\n      createdAt\n      lastSeenAt\n      structures {\n        siret\n        name\n        role\n      }\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}": typeof types.LostMailboxRequestDocument,
    "query MyLostMailboxAlerts {\n  myLostMailboxAlerts {\n    id\n    maskedNewEmail\n    createdAt\n    delayedUntil\n  }\n}": typeof types.MyLostMailboxAlertsDocument,
    "mutation RequestLostMailbox($input: RequestLostMailboxInput!) {\n  requestLostMailbox(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestLostMailboxDocument,
    "mutation StopLostMailbox($input: StopLostMailboxInput!) {\n  stopLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.StopLostMailboxDocument,
    "mutation VerifyLostMailbox($input: VerifyLostMailboxInput!) {\n  verifyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.VerifyLostMailboxDocument,
};
const documents: Documents = {
    "mutation DecideLostMailbox($input: DecideLostMailboxInput!) {\n  decideLostMailbox(input: $input) {\n    request {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideLostMailboxDocument,
    "mutation DenyLostMailbox($input: DenyLostMailboxInput!) {\n  denyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DenyLostMailboxDocument,
    "query LostMailboxLink($token: String!) {\n  lostMailboxLink(token: $token) {\n    status\n    purpose\n    maskedNewEmail\n  }\n}": types.LostMailboxLinkDocument,
    "query LostMailboxQueue($after: String, $status: LostMailboxStatus) {\n  lostMailboxRequests(first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        number\n        status\n        firstName\n        lastName\n        loginEmail\n        createdAt\n        account {\n          firstName\n          lastName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LostMailboxQueueDocument,
    "query LostMailboxRequest($id: ID!) {\n  lostMailboxRequest(id: $id) {\n    id\n    number\n    status\n    loginEmail\n    newEmail\n    firstName\n    lastName\n    phone\n    sirets\n    explanation\n    createdAt\n    delayedUntil\n    stoppedBy\n    allowedActions\n    account {\n      firstName\n      lastName\n      phone\n      maskedContactEmail\n      createdAt\n      lastSeenAt\n      structures {\n        siret\n        name\n        role\n      }\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}": types.LostMailboxRequestDocument,
    "query MyLostMailboxAlerts {\n  myLostMailboxAlerts {\n    id\n    maskedNewEmail\n    createdAt\n    delayedUntil\n  }\n}": types.MyLostMailboxAlertsDocument,
    "mutation RequestLostMailbox($input: RequestLostMailboxInput!) {\n  requestLostMailbox(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestLostMailboxDocument,
    "mutation StopLostMailbox($input: StopLostMailboxInput!) {\n  stopLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.StopLostMailboxDocument,
    "mutation VerifyLostMailbox($input: VerifyLostMailboxInput!) {\n  verifyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.VerifyLostMailboxDocument,
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
export function graphql(source: "mutation DecideLostMailbox($input: DecideLostMailboxInput!) {\n  decideLostMailbox(input: $input) {\n    request {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideLostMailbox($input: DecideLostMailboxInput!) {\n  decideLostMailbox(input: $input) {\n    request {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DenyLostMailbox($input: DenyLostMailboxInput!) {\n  denyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DenyLostMailbox($input: DenyLostMailboxInput!) {\n  denyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LostMailboxLink($token: String!) {\n  lostMailboxLink(token: $token) {\n    status\n    purpose\n    maskedNewEmail\n  }\n}"): (typeof documents)["query LostMailboxLink($token: String!) {\n  lostMailboxLink(token: $token) {\n    status\n    purpose\n    maskedNewEmail\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LostMailboxQueue($after: String, $status: LostMailboxStatus) {\n  lostMailboxRequests(first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        number\n        status\n        firstName\n        lastName\n        loginEmail\n        createdAt\n        account {\n          firstName\n          lastName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query LostMailboxQueue($after: String, $status: LostMailboxStatus) {\n  lostMailboxRequests(first: 20, after: $after, status: $status) {\n    edges {\n      node {\n        id\n        number\n        status\n        firstName\n        lastName\n        loginEmail\n        createdAt\n        account {\n          firstName\n          lastName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LostMailboxRequest($id: ID!) {\n  lostMailboxRequest(id: $id) {\n    id\n    number\n    status\n    loginEmail\n    newEmail\n    firstName\n    lastName\n    phone\n    sirets\n    explanation\n    createdAt\n    delayedUntil\n    stoppedBy\n    allowedActions\n    account {\n      firstName\n      lastName\n      phone\n      maskedContactEmail\n      createdAt\n      lastSeenAt\n      structures {\n        siret\n        name\n        role\n      }\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}"): (typeof documents)["query LostMailboxRequest($id: ID!) {\n  lostMailboxRequest(id: $id) {\n    id\n    number\n    status\n    loginEmail\n    newEmail\n    firstName\n    lastName\n    phone\n    sirets\n    explanation\n    createdAt\n    delayedUntil\n    stoppedBy\n    allowedActions\n    account {\n      firstName\n      lastName\n      phone\n      maskedContactEmail\n      createdAt\n      lastSeenAt\n      structures {\n        siret\n        name\n        role\n      }\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyLostMailboxAlerts {\n  myLostMailboxAlerts {\n    id\n    maskedNewEmail\n    createdAt\n    delayedUntil\n  }\n}"): (typeof documents)["query MyLostMailboxAlerts {\n  myLostMailboxAlerts {\n    id\n    maskedNewEmail\n    createdAt\n    delayedUntil\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestLostMailbox($input: RequestLostMailboxInput!) {\n  requestLostMailbox(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestLostMailbox($input: RequestLostMailboxInput!) {\n  requestLostMailbox(input: $input) {\n    maskedEmail\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopLostMailbox($input: StopLostMailboxInput!) {\n  stopLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation StopLostMailbox($input: StopLostMailboxInput!) {\n  stopLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyLostMailbox($input: VerifyLostMailboxInput!) {\n  verifyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation VerifyLostMailbox($input: VerifyLostMailboxInput!) {\n  verifyLostMailbox(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
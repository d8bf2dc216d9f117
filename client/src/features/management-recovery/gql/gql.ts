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
    "mutation AcceptManagementRecovery($input: AcceptManagementRecoveryInput!) {\n  acceptManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AcceptManagementRecoveryDocument,
    "mutation CancelManagementRecovery($input: CancelManagementRecoveryInput!) {\n  cancelManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelManagementRecoveryDocument,
    "mutation CompleteManagementRecovery($input: CompleteManagementRecoveryInput!) {\n  completeManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CompleteManagementRecoveryDocument,
    "mutation DecideManagementRecovery($input: DecideManagementRecoveryInput!) {\n  decideManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideManagementRecoveryDocument,
    "query ManagementRecovery($id: ID!) {\n  managementRecovery(id: $id) {\n    id\n    number\n    status\n    way\n    structureName\n    siret\n    explanation\n    createdAt\n    managersUntil\n    expiresAt\n    letterLines\n    printedAt\n    postedAt\n    attempts\n    isAccepted\n    delayedUntil\n    closedAt\n    reason\n    isMine\n    isManagersTime\n    isDue\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}": typeof types.ManagementRecoveryDocument,
    "query MyManagementRecoveries {\n  myManagementRecoveries {\n    id\n    structureName\n    status\n    isMine\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n  }\n}": typeof types.MyManagementRecoveriesDocument,
    "mutation PostRecoveryLetter($input: PostRecoveryLetterInput!) {\n  postRecoveryLetter(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.PostRecoveryLetterDocument,
    "mutation PrintRecoveryLetter($input: PrintRecoveryLetterInput!) {\n  printRecoveryLetter(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.PrintRecoveryLetterDocument,
    "mutation ProveManagementRecovery($input: ProveManagementRecoveryInput!) {\n  proveManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ProveManagementRecoveryDocument,
    "query ManagementRecoveryLink($token: String!) {\n  managementRecoveryLink(token: $token) {\n    status\n    structureName\n  }\n}": typeof types.ManagementRecoveryLinkDocument,
    "query RecoveryQueue($after: String, $queue: ManagementRecoveryQueue) {\n  managementRecoveries(first: 20, after: $after, queue: $queue) {\n    edges {\n      node {\n        id\n        number\n        status\n        way\n        structureName\n        createdAt\n        printedAt\n        requester {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RecoveryQueueDocument,
    "query ManagementRecoveryWays($siret: String!) {\n  managementRecoveryWays(siret: $siret) {\n    ways\n    letterLines\n  }\n}": typeof types.ManagementRecoveryWaysDocument,
    "mutation RequestManagementRecovery($input: RequestManagementRecoveryInput!) {\n  requestManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestManagementRecoveryDocument,
    "mutation StopManagementRecovery($input: StopManagementRecoveryInput!) {\n  stopManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.StopManagementRecoveryDocument,
    "mutation StopManagementRecoveryByLink($input: StopManagementRecoveryByLinkInput!) {\n  stopManagementRecoveryByLink(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.StopManagementRecoveryByLinkDocument,
    "mutation TakeOverManagementRecovery($input: TakeOverManagementRecoveryInput!) {\n  takeOverManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.TakeOverManagementRecoveryDocument,
    "mutation VouchForManagementRecovery($input: VouchForManagementRecoveryInput!) {\n  vouchForManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.VouchForManagementRecoveryDocument,
};
const documents: Documents = {
    "mutation AcceptManagementRecovery($input: AcceptManagementRecoveryInput!) {\n  acceptManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AcceptManagementRecoveryDocument,
    "mutation CancelManagementRecovery($input: CancelManagementRecoveryInput!) {\n  cancelManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelManagementRecoveryDocument,
    "mutation CompleteManagementRecovery($input: CompleteManagementRecoveryInput!) {\n  completeManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CompleteManagementRecoveryDocument,
    "mutation DecideManagementRecovery($input: DecideManagementRecoveryInput!) {\n  decideManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideManagementRecoveryDocument,
    "query ManagementRecovery($id: ID!) {\n  managementRecovery(id: $id) {\n    id\n    number\n    status\n    way\n    structureName\n    siret\n    explanation\n    createdAt\n    managersUntil\n    expiresAt\n    letterLines\n    printedAt\n    postedAt\n    attempts\n    isAccepted\n    delayedUntil\n    closedAt\n    reason\n    isMine\n    isManagersTime\n    isDue\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}": types.ManagementRecoveryDocument,
    "query MyManagementRecoveries {\n  myManagementRecoveries {\n    id\n    structureName\n    status\n    isMine\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n  }\n}": types.MyManagementRecoveriesDocument,
    "mutation PostRecoveryLetter($input: PostRecoveryLetterInput!) {\n  postRecoveryLetter(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.PostRecoveryLetterDocument,
    "mutation PrintRecoveryLetter($input: PrintRecoveryLetterInput!) {\n  printRecoveryLetter(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.PrintRecoveryLetterDocument,
    "mutation ProveManagementRecovery($input: ProveManagementRecoveryInput!) {\n  proveManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ProveManagementRecoveryDocument,
    "query ManagementRecoveryLink($token: String!) {\n  managementRecoveryLink(token: $token) {\n    status\n    structureName\n  }\n}": types.ManagementRecoveryLinkDocument,
    "query RecoveryQueue($after: String, $queue: ManagementRecoveryQueue) {\n  managementRecoveries(first: 20, after: $after, queue: $queue) {\n    edges {\n      node {\n        id\n        number\n        status\n        way\n        structureName\n        createdAt\n        printedAt\n        requester {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RecoveryQueueDocument,
    "query ManagementRecoveryWays($siret: String!) {\n  managementRecoveryWays(siret: $siret) {\n    ways\n    letterLines\n  }\n}": types.ManagementRecoveryWaysDocument,
    "mutation RequestManagementRecovery($input: RequestManagementRecoveryInput!) {\n  requestManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestManagementRecoveryDocument,
    "mutation StopManagementRecovery($input: StopManagementRecoveryInput!) {\n  stopManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.StopManagementRecoveryDocument,
    "mutation StopManagementRecoveryByLink($input: StopManagementRecoveryByLinkInput!) {\n  stopManagementRecoveryByLink(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.StopManagementRecoveryByLinkDocument,
    "mutation TakeOverManagementRecovery($input: TakeOverManagementRecoveryInput!) {\n  takeOverManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.TakeOverManagementRecoveryDocument,
    "mutation VouchForManagementRecovery($input: VouchForManagementRecoveryInput!) {\n  vouchForManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.VouchForManagementRecoveryDocument,
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
export function graphql(source: "mutation AcceptManagementRecovery($input: AcceptManagementRecoveryInput!) {\n  acceptManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AcceptManagementRecovery($input: AcceptManagementRecoveryInput!) {\n  acceptManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelManagementRecovery($input: CancelManagementRecoveryInput!) {\n  cancelManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelManagementRecovery($input: CancelManagementRecoveryInput!) {\n  cancelManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteManagementRecovery($input: CompleteManagementRecoveryInput!) {\n  completeManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CompleteManagementRecovery($input: CompleteManagementRecoveryInput!) {\n  completeManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideManagementRecovery($input: DecideManagementRecoveryInput!) {\n  decideManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideManagementRecovery($input: DecideManagementRecoveryInput!) {\n  decideManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagementRecovery($id: ID!) {\n  managementRecovery(id: $id) {\n    id\n    number\n    status\n    way\n    structureName\n    siret\n    explanation\n    createdAt\n    managersUntil\n    expiresAt\n    letterLines\n    printedAt\n    postedAt\n    attempts\n    isAccepted\n    delayedUntil\n    closedAt\n    reason\n    isMine\n    isManagersTime\n    isDue\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}"): (typeof documents)["query ManagementRecovery($id: ID!) {\n  managementRecovery(id: $id) {\n    id\n    number\n    status\n    way\n    structureName\n    siret\n    explanation\n    createdAt\n    managersUntil\n    expiresAt\n    letterLines\n    printedAt\n    postedAt\n    attempts\n    isAccepted\n    delayedUntil\n    closedAt\n    reason\n    isMine\n    isManagersTime\n    isDue\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n    decisions {\n      agent\n      verdict\n      proofs\n      reason\n      decidedAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyManagementRecoveries {\n  myManagementRecoveries {\n    id\n    structureName\n    status\n    isMine\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n  }\n}"): (typeof documents)["query MyManagementRecoveries {\n  myManagementRecoveries {\n    id\n    structureName\n    status\n    isMine\n    allowedActions\n    requester {\n      id\n      displayName\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PostRecoveryLetter($input: PostRecoveryLetterInput!) {\n  postRecoveryLetter(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation PostRecoveryLetter($input: PostRecoveryLetterInput!) {\n  postRecoveryLetter(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PrintRecoveryLetter($input: PrintRecoveryLetterInput!) {\n  printRecoveryLetter(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation PrintRecoveryLetter($input: PrintRecoveryLetterInput!) {\n  printRecoveryLetter(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProveManagementRecovery($input: ProveManagementRecoveryInput!) {\n  proveManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ProveManagementRecovery($input: ProveManagementRecoveryInput!) {\n  proveManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagementRecoveryLink($token: String!) {\n  managementRecoveryLink(token: $token) {\n    status\n    structureName\n  }\n}"): (typeof documents)["query ManagementRecoveryLink($token: String!) {\n  managementRecoveryLink(token: $token) {\n    status\n    structureName\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecoveryQueue($after: String, $queue: ManagementRecoveryQueue) {\n  managementRecoveries(first: 20, after: $after, queue: $queue) {\n    edges {\n      node {\n        id\n        number\n        status\n        way\n        structureName\n        createdAt\n        printedAt\n        requester {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query RecoveryQueue($after: String, $queue: ManagementRecoveryQueue) {\n  managementRecoveries(first: 20, after: $after, queue: $queue) {\n    edges {\n      node {\n        id\n        number\n        status\n        way\n        structureName\n        createdAt\n        printedAt\n        requester {\n          id\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagementRecoveryWays($siret: String!) {\n  managementRecoveryWays(siret: $siret) {\n    ways\n    letterLines\n  }\n}"): (typeof documents)["query ManagementRecoveryWays($siret: String!) {\n  managementRecoveryWays(siret: $siret) {\n    ways\n    letterLines\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestManagementRecovery($input: RequestManagementRecoveryInput!) {\n  requestManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestManagementRecovery($input: RequestManagementRecoveryInput!) {\n  requestManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopManagementRecovery($input: StopManagementRecoveryInput!) {\n  stopManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation StopManagementRecovery($input: StopManagementRecoveryInput!) {\n  stopManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopManagementRecoveryByLink($input: StopManagementRecoveryByLinkInput!) {\n  stopManagementRecoveryByLink(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation StopManagementRecoveryByLink($input: StopManagementRecoveryByLinkInput!) {\n  stopManagementRecoveryByLink(input: $input) {\n    done\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeOverManagementRecovery($input: TakeOverManagementRecoveryInput!) {\n  takeOverManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation TakeOverManagementRecovery($input: TakeOverManagementRecoveryInput!) {\n  takeOverManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VouchForManagementRecovery($input: VouchForManagementRecoveryInput!) {\n  vouchForManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation VouchForManagementRecovery($input: VouchForManagementRecoveryInput!) {\n  vouchForManagementRecovery(input: $input) {\n    recovery {\n      id\n      status\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
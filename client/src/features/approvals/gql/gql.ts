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
    "fragment ApprovalDetail on Approval {\n  ...ApprovalRow\n  comment\n  rejectionReason\n  publicReason\n  askAgainProblem {\n    code\n    message\n  }\n  internalNote\n  decidedAt\n  expiresAt\n  center {\n    id\n    siret\n    name\n  }\n  decider {\n    id\n    displayName\n    email\n  }\n  membership {\n    requestedRole\n    grantedRole\n    openServices {\n      id\n      code\n      name\n    }\n  }\n  spaceSubscriptions {\n    requestedStartsOn\n    requestedEndsOn\n    grantedAccess\n    grantedStartsOn\n    grantedEndsOn\n  }\n  allowedActions\n}": typeof types.ApprovalDetailFragmentDoc,
    "fragment ApprovalRow on Approval {\n  id\n  kind\n  status\n  createdAt\n  requester {\n    id\n    displayName\n    email\n  }\n  structure {\n    id\n    siret\n    name\n  }\n  membership {\n    requestedRole\n    requestedServiceCode\n    grantedService {\n      id\n      name\n    }\n  }\n  spaceSubscriptions {\n    space {\n      code\n      name\n    }\n    requestedAccess\n  }\n}": typeof types.ApprovalRowFragmentDoc,
    "query Approval($id: ID!) {\n  approval(id: $id) {\n    ...ApprovalDetail\n  }\n}": typeof types.ApprovalDocument,
    "query Approvals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...ApprovalRow\n        expiresAt\n        decidedAt\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ApprovalsDocument,
    "fragment BulkDecisionFacts on BulkDecision {\n  id\n  verdict\n  createdAt\n  finishedAt\n  itemCount\n  decidedCount\n  notDecidedCount\n}": typeof types.BulkDecisionFactsFragmentDoc,
    "fragment BulkDecisionItemRow on BulkDecisionItem {\n  position\n  outcome\n  approval {\n    ...ApprovalRow\n  }\n  problem {\n    code\n    message\n  }\n}": typeof types.BulkDecisionItemRowFragmentDoc,
    "query BulkDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    ...BulkDecisionFacts\n    rejectionReason\n    publicReason\n    internalNote\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        ...BulkDecisionItemRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BulkDecisionDocument,
    "query BulkDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after) {\n    edges {\n      node {\n        ...BulkDecisionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BulkDecisionsDocument,
    "mutation CancelApproval($input: CancelApprovalInput!) {\n  cancelApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CancelApprovalDocument,
    "mutation DecideApproval($input: DecideApprovalInput!) {\n  decideApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideApprovalDocument,
    "mutation DecideApprovals($input: DecideApprovalsInput!) {\n  decideApprovals(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideApprovalsDocument,
    "query FilterStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    siret\n    name\n  }\n}": typeof types.FilterStructureDocument,
    "query MatchingApprovals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MatchingApprovalsDocument,
    "query MyApprovals($after: String) {\n  myApprovals(first: 20, after: $after) {\n    edges {\n      node {\n        ...ApprovalRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MyApprovalsDocument,
    "query RequesterHistory($filter: ApprovalFilter) {\n  approvals(first: 6, filter: $filter) {\n    edges {\n      node {\n        ...ApprovalRow\n        decidedAt\n      }\n    }\n  }\n}": typeof types.RequesterHistoryDocument,
};
const documents: Documents = {
    "fragment ApprovalDetail on Approval {\n  ...ApprovalRow\n  comment\n  rejectionReason\n  publicReason\n  askAgainProblem {\n    code\n    message\n  }\n  internalNote\n  decidedAt\n  expiresAt\n  center {\n    id\n    siret\n    name\n  }\n  decider {\n    id\n    displayName\n    email\n  }\n  membership {\n    requestedRole\n    grantedRole\n    openServices {\n      id\n      code\n      name\n    }\n  }\n  spaceSubscriptions {\n    requestedStartsOn\n    requestedEndsOn\n    grantedAccess\n    grantedStartsOn\n    grantedEndsOn\n  }\n  allowedActions\n}": types.ApprovalDetailFragmentDoc,
    "fragment ApprovalRow on Approval {\n  id\n  kind\n  status\n  createdAt\n  requester {\n    id\n    displayName\n    email\n  }\n  structure {\n    id\n    siret\n    name\n  }\n  membership {\n    requestedRole\n    requestedServiceCode\n    grantedService {\n      id\n      name\n    }\n  }\n  spaceSubscriptions {\n    space {\n      code\n      name\n    }\n    requestedAccess\n  }\n}": types.ApprovalRowFragmentDoc,
    "query Approval($id: ID!) {\n  approval(id: $id) {\n    ...ApprovalDetail\n  }\n}": types.ApprovalDocument,
    "query Approvals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...ApprovalRow\n        expiresAt\n        decidedAt\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ApprovalsDocument,
    "fragment BulkDecisionFacts on BulkDecision {\n  id\n  verdict\n  createdAt\n  finishedAt\n  itemCount\n  decidedCount\n  notDecidedCount\n}": types.BulkDecisionFactsFragmentDoc,
    "fragment BulkDecisionItemRow on BulkDecisionItem {\n  position\n  outcome\n  approval {\n    ...ApprovalRow\n  }\n  problem {\n    code\n    message\n  }\n}": types.BulkDecisionItemRowFragmentDoc,
    "query BulkDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    ...BulkDecisionFacts\n    rejectionReason\n    publicReason\n    internalNote\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        ...BulkDecisionItemRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BulkDecisionDocument,
    "query BulkDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after) {\n    edges {\n      node {\n        ...BulkDecisionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BulkDecisionsDocument,
    "mutation CancelApproval($input: CancelApprovalInput!) {\n  cancelApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CancelApprovalDocument,
    "mutation DecideApproval($input: DecideApprovalInput!) {\n  decideApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideApprovalDocument,
    "mutation DecideApprovals($input: DecideApprovalsInput!) {\n  decideApprovals(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideApprovalsDocument,
    "query FilterStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    siret\n    name\n  }\n}": types.FilterStructureDocument,
    "query MatchingApprovals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MatchingApprovalsDocument,
    "query MyApprovals($after: String) {\n  myApprovals(first: 20, after: $after) {\n    edges {\n      node {\n        ...ApprovalRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MyApprovalsDocument,
    "query RequesterHistory($filter: ApprovalFilter) {\n  approvals(first: 6, filter: $filter) {\n    edges {\n      node {\n        ...ApprovalRow\n        decidedAt\n      }\n    }\n  }\n}": types.RequesterHistoryDocument,
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
export function graphql(source: "fragment ApprovalDetail on Approval {\n  ...ApprovalRow\n  comment\n  rejectionReason\n  publicReason\n  askAgainProblem {\n    code\n    message\n  }\n  internalNote\n  decidedAt\n  expiresAt\n  center {\n    id\n    siret\n    name\n  }\n  decider {\n    id\n    displayName\n    email\n  }\n  membership {\n    requestedRole\n    grantedRole\n    openServices {\n      id\n      code\n      name\n    }\n  }\n  spaceSubscriptions {\n    requestedStartsOn\n    requestedEndsOn\n    grantedAccess\n    grantedStartsOn\n    grantedEndsOn\n  }\n  allowedActions\n}"): (typeof documents)["fragment ApprovalDetail on Approval {\n  ...ApprovalRow\n  comment\n  rejectionReason\n  publicReason\n  askAgainProblem {\n    code\n    message\n  }\n  internalNote\n  decidedAt\n  expiresAt\n  center {\n    id\n    siret\n    name\n  }\n  decider {\n    id\n    displayName\n    email\n  }\n  membership {\n    requestedRole\n    grantedRole\n    openServices {\n      id\n      code\n      name\n    }\n  }\n  spaceSubscriptions {\n    requestedStartsOn\n    requestedEndsOn\n    grantedAccess\n    grantedStartsOn\n    grantedEndsOn\n  }\n  allowedActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ApprovalRow on Approval {\n  id\n  kind\n  status\n  createdAt\n  requester {\n    id\n    displayName\n    email\n  }\n  structure {\n    id\n    siret\n    name\n  }\n  membership {\n    requestedRole\n    requestedServiceCode\n    grantedService {\n      id\n      name\n    }\n  }\n  spaceSubscriptions {\n    space {\n      code\n      name\n    }\n    requestedAccess\n  }\n}"): (typeof documents)["fragment ApprovalRow on Approval {\n  id\n  kind\n  status\n  createdAt\n  requester {\n    id\n    displayName\n    email\n  }\n  structure {\n    id\n    siret\n    name\n  }\n  membership {\n    requestedRole\n    requestedServiceCode\n    grantedService {\n      id\n      name\n    }\n  }\n  spaceSubscriptions {\n    space {\n      code\n      name\n    }\n    requestedAccess\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Approval($id: ID!) {\n  approval(id: $id) {\n    ...ApprovalDetail\n  }\n}"): (typeof documents)["query Approval($id: ID!) {\n  approval(id: $id) {\n    ...ApprovalDetail\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Approvals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...ApprovalRow\n        expiresAt\n        decidedAt\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Approvals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...ApprovalRow\n        expiresAt\n        decidedAt\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkDecisionFacts on BulkDecision {\n  id\n  verdict\n  createdAt\n  finishedAt\n  itemCount\n  decidedCount\n  notDecidedCount\n}"): (typeof documents)["fragment BulkDecisionFacts on BulkDecision {\n  id\n  verdict\n  createdAt\n  finishedAt\n  itemCount\n  decidedCount\n  notDecidedCount\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkDecisionItemRow on BulkDecisionItem {\n  position\n  outcome\n  approval {\n    ...ApprovalRow\n  }\n  problem {\n    code\n    message\n  }\n}"): (typeof documents)["fragment BulkDecisionItemRow on BulkDecisionItem {\n  position\n  outcome\n  approval {\n    ...ApprovalRow\n  }\n  problem {\n    code\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    ...BulkDecisionFacts\n    rejectionReason\n    publicReason\n    internalNote\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        ...BulkDecisionItemRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query BulkDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    ...BulkDecisionFacts\n    rejectionReason\n    publicReason\n    internalNote\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        ...BulkDecisionItemRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after) {\n    edges {\n      node {\n        ...BulkDecisionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query BulkDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after) {\n    edges {\n      node {\n        ...BulkDecisionFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelApproval($input: CancelApprovalInput!) {\n  cancelApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CancelApproval($input: CancelApprovalInput!) {\n  cancelApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideApproval($input: DecideApprovalInput!) {\n  decideApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideApproval($input: DecideApprovalInput!) {\n  decideApproval(input: $input) {\n    approval {\n      ...ApprovalDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideApprovals($input: DecideApprovalsInput!) {\n  decideApprovals(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideApprovals($input: DecideApprovalsInput!) {\n  decideApprovals(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    siret\n    name\n  }\n}"): (typeof documents)["query FilterStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    siret\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MatchingApprovals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MatchingApprovals($after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {\n  approvals(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyApprovals($after: String) {\n  myApprovals(first: 20, after: $after) {\n    edges {\n      node {\n        ...ApprovalRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MyApprovals($after: String) {\n  myApprovals(first: 20, after: $after) {\n    edges {\n      node {\n        ...ApprovalRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RequesterHistory($filter: ApprovalFilter) {\n  approvals(first: 6, filter: $filter) {\n    edges {\n      node {\n        ...ApprovalRow\n        decidedAt\n      }\n    }\n  }\n}"): (typeof documents)["query RequesterHistory($filter: ApprovalFilter) {\n  approvals(first: 6, filter: $filter) {\n    edges {\n      node {\n        ...ApprovalRow\n        decidedAt\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
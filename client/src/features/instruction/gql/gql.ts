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
    "query BulkRefundDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    id\n    verdict\n    publicReason\n    internalNote\n    createdAt\n    finishedAt\n    itemCount\n    decidedCount\n    proposedCount\n    notDecidedCount\n    motive {\n      code\n      name\n    }\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        position\n        outcome\n        problem {\n          code\n          message\n        }\n        refundRequest {\n          id\n          number\n          status\n          totalCents\n          structure {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BulkRefundDecisionDocument,
    "query BulkRefundDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after, subject: REFUND_REQUEST) {\n    edges {\n      node {\n        id\n        verdict\n        createdAt\n        finishedAt\n        itemCount\n        decidedCount\n        proposedCount\n        notDecidedCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BulkRefundDecisionsDocument,
    "mutation ConfirmRefundDecision($input: ConfirmRefundDecisionInput!, $after: String) {\n  confirmRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmRefundDecisionDocument,
    "mutation DecideRefundRequest($input: DecideRefundRequestInput!, $after: String) {\n  decideRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideRefundRequestDocument,
    "mutation DecideRefundRequests($input: DecideRefundRequestsInput!) {\n  decideRefundRequests(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DecideRefundRequestsDocument,
    "query DecisionChoices {\n  instructionReasons(purpose: DECISION) {\n    code\n    name\n  }\n}": typeof types.DecisionChoicesDocument,
    "mutation GiveRefundRequest($input: GiveRefundRequestInput!, $after: String) {\n  giveRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.GiveRefundRequestDocument,
    "fragment InstructedFile on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}": typeof types.InstructedFileFragmentDoc,
    "fragment InstructedLine on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...InstructedFile\n  }\n  grant {\n    verdict\n    quantity\n    amountCents\n    words\n    reason {\n      code\n      name\n    }\n  }\n}": typeof types.InstructedLineFragmentDoc,
    "query InstructedRequestPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...InstructedRequest\n  }\n}": typeof types.InstructedRequestPageDocument,
    "fragment InstructedRequest on RefundRequest {\n  ...QueuedRequest\n  version\n  hasDecisionLetter\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  decisionReason\n  grantedCents\n  decisionMotive {\n    code\n    name\n  }\n  decisions {\n    id\n    verdict\n    outcome\n    reason\n    internalNote\n    grantedCents\n    proposedAt\n    settledAt\n    settledNote\n    motive {\n      code\n      name\n    }\n    proposer {\n      id\n      displayName\n    }\n    settler {\n      id\n      displayName\n    }\n  }\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n  }\n  quantitiesWithLastYear {\n    productCode\n    productName\n    unit\n    quantity\n    lastYear\n  }\n  lineReview {\n    judgedCount\n    correctedCount\n    refusedCount\n    grantedCents\n  }\n  createdBy {\n    id\n    displayName\n  }\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  structure {\n    id\n    address\n    postalCode\n    town\n    legalFormCode\n    nafCode\n    directoryStatus\n    isManagementCenter\n    managementProof\n  }\n  attachments {\n    ...InstructedFile\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...InstructedLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n  submissionWarnings {\n    key\n    message\n  }\n}": typeof types.InstructedRequestFragmentDoc,
    "query InstructionCounts {\n  instructionCounts {\n    total\n    mine\n    nobody\n    colleagues\n    toConfirm\n    late\n    unread\n    byFlag {\n      flag\n      count\n    }\n  }\n}": typeof types.InstructionCountsDocument,
    "query InstructionQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...QueuedRequest\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.InstructionQueueDocument,
    "query LineReasons {\n  instructionReasons(purpose: LINE) {\n    code\n    name\n  }\n}": typeof types.LineReasonsDocument,
    "query MatchingQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MatchingQueueDocument,
    "query OfficeChoices {\n  offices {\n    id\n    name\n  }\n}": typeof types.OfficeChoicesDocument,
    "query OfficeColleagues {\n  officeColleagues {\n    id\n    displayName\n    inHand\n  }\n}": typeof types.OfficeColleaguesDocument,
    "fragment OfficeFacts on Office {\n  id\n  name\n  settings {\n    departements\n    secondEyesAboveCents\n    version\n  }\n}": typeof types.OfficeFactsFragmentDoc,
    "query Offices {\n  offices {\n    ...OfficeFacts\n  }\n}": typeof types.OfficesDocument,
    "query QueueChoices {\n  campaigns {\n    id\n    formKind\n    period\n    products {\n      product {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.QueueChoicesDocument,
    "fragment QueuedRequest on RefundRequest {\n  id\n  number\n  status\n  isAccountAwaited\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  flags\n  unreadMessageCount\n  allowedActions\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n  instructor {\n    id\n    displayName\n  }\n}": typeof types.QueuedRequestFragmentDoc,
    "mutation ReleaseRefundRequest($input: ReleaseRefundRequestInput!, $after: String) {\n  releaseRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ReleaseRefundRequestDocument,
    "mutation RerouteRefundRequest($input: RerouteRefundRequestInput!) {\n  rerouteRefundRequest(input: $input) {\n    movedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RerouteRefundRequestDocument,
    "mutation ReviewRefundLines($input: ReviewRefundLinesInput!, $after: String) {\n  reviewRefundLines(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ReviewRefundLinesDocument,
    "mutation SendBackRefundDecision($input: SendBackRefundDecisionInput!, $after: String) {\n  sendBackRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SendBackRefundDecisionDocument,
    "mutation TakeNextRefundRequest {\n  takeNextRefundRequest {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.TakeNextRefundRequestDocument,
    "mutation TakeRefundRequest($input: TakeRefundRequestInput!, $after: String) {\n  takeRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.TakeRefundRequestDocument,
    "mutation UpdateOffice($input: UpdateOfficeInput!) {\n  updateOffice(input: $input) {\n    office {\n      ...OfficeFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateOfficeDocument,
};
const documents: Documents = {
    "query BulkRefundDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    id\n    verdict\n    publicReason\n    internalNote\n    createdAt\n    finishedAt\n    itemCount\n    decidedCount\n    proposedCount\n    notDecidedCount\n    motive {\n      code\n      name\n    }\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        position\n        outcome\n        problem {\n          code\n          message\n        }\n        refundRequest {\n          id\n          number\n          status\n          totalCents\n          structure {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BulkRefundDecisionDocument,
    "query BulkRefundDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after, subject: REFUND_REQUEST) {\n    edges {\n      node {\n        id\n        verdict\n        createdAt\n        finishedAt\n        itemCount\n        decidedCount\n        proposedCount\n        notDecidedCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BulkRefundDecisionsDocument,
    "mutation ConfirmRefundDecision($input: ConfirmRefundDecisionInput!, $after: String) {\n  confirmRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmRefundDecisionDocument,
    "mutation DecideRefundRequest($input: DecideRefundRequestInput!, $after: String) {\n  decideRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideRefundRequestDocument,
    "mutation DecideRefundRequests($input: DecideRefundRequestsInput!) {\n  decideRefundRequests(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DecideRefundRequestsDocument,
    "query DecisionChoices {\n  instructionReasons(purpose: DECISION) {\n    code\n    name\n  }\n}": types.DecisionChoicesDocument,
    "mutation GiveRefundRequest($input: GiveRefundRequestInput!, $after: String) {\n  giveRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.GiveRefundRequestDocument,
    "fragment InstructedFile on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}": types.InstructedFileFragmentDoc,
    "fragment InstructedLine on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...InstructedFile\n  }\n  grant {\n    verdict\n    quantity\n    amountCents\n    words\n    reason {\n      code\n      name\n    }\n  }\n}": types.InstructedLineFragmentDoc,
    "query InstructedRequestPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...InstructedRequest\n  }\n}": types.InstructedRequestPageDocument,
    "fragment InstructedRequest on RefundRequest {\n  ...QueuedRequest\n  version\n  hasDecisionLetter\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  decisionReason\n  grantedCents\n  decisionMotive {\n    code\n    name\n  }\n  decisions {\n    id\n    verdict\n    outcome\n    reason\n    internalNote\n    grantedCents\n    proposedAt\n    settledAt\n    settledNote\n    motive {\n      code\n      name\n    }\n    proposer {\n      id\n      displayName\n    }\n    settler {\n      id\n      displayName\n    }\n  }\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n  }\n  quantitiesWithLastYear {\n    productCode\n    productName\n    unit\n    quantity\n    lastYear\n  }\n  lineReview {\n    judgedCount\n    correctedCount\n    refusedCount\n    grantedCents\n  }\n  createdBy {\n    id\n    displayName\n  }\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  structure {\n    id\n    address\n    postalCode\n    town\n    legalFormCode\n    nafCode\n    directoryStatus\n    isManagementCenter\n    managementProof\n  }\n  attachments {\n    ...InstructedFile\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...InstructedLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n  submissionWarnings {\n    key\n    message\n  }\n}": types.InstructedRequestFragmentDoc,
    "query InstructionCounts {\n  instructionCounts {\n    total\n    mine\n    nobody\n    colleagues\n    toConfirm\n    late\n    unread\n    byFlag {\n      flag\n      count\n    }\n  }\n}": types.InstructionCountsDocument,
    "query InstructionQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...QueuedRequest\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.InstructionQueueDocument,
    "query LineReasons {\n  instructionReasons(purpose: LINE) {\n    code\n    name\n  }\n}": types.LineReasonsDocument,
    "query MatchingQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MatchingQueueDocument,
    "query OfficeChoices {\n  offices {\n    id\n    name\n  }\n}": types.OfficeChoicesDocument,
    "query OfficeColleagues {\n  officeColleagues {\n    id\n    displayName\n    inHand\n  }\n}": types.OfficeColleaguesDocument,
    "fragment OfficeFacts on Office {\n  id\n  name\n  settings {\n    departements\n    secondEyesAboveCents\n    version\n  }\n}": types.OfficeFactsFragmentDoc,
    "query Offices {\n  offices {\n    ...OfficeFacts\n  }\n}": types.OfficesDocument,
    "query QueueChoices {\n  campaigns {\n    id\n    formKind\n    period\n    products {\n      product {\n        code\n        name\n      }\n    }\n  }\n}": types.QueueChoicesDocument,
    "fragment QueuedRequest on RefundRequest {\n  id\n  number\n  status\n  isAccountAwaited\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  flags\n  unreadMessageCount\n  allowedActions\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n  instructor {\n    id\n    displayName\n  }\n}": types.QueuedRequestFragmentDoc,
    "mutation ReleaseRefundRequest($input: ReleaseRefundRequestInput!, $after: String) {\n  releaseRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ReleaseRefundRequestDocument,
    "mutation RerouteRefundRequest($input: RerouteRefundRequestInput!) {\n  rerouteRefundRequest(input: $input) {\n    movedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RerouteRefundRequestDocument,
    "mutation ReviewRefundLines($input: ReviewRefundLinesInput!, $after: String) {\n  reviewRefundLines(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ReviewRefundLinesDocument,
    "mutation SendBackRefundDecision($input: SendBackRefundDecisionInput!, $after: String) {\n  sendBackRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SendBackRefundDecisionDocument,
    "mutation TakeNextRefundRequest {\n  takeNextRefundRequest {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.TakeNextRefundRequestDocument,
    "mutation TakeRefundRequest($input: TakeRefundRequestInput!, $after: String) {\n  takeRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.TakeRefundRequestDocument,
    "mutation UpdateOffice($input: UpdateOfficeInput!) {\n  updateOffice(input: $input) {\n    office {\n      ...OfficeFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateOfficeDocument,
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
export function graphql(source: "query BulkRefundDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    id\n    verdict\n    publicReason\n    internalNote\n    createdAt\n    finishedAt\n    itemCount\n    decidedCount\n    proposedCount\n    notDecidedCount\n    motive {\n      code\n      name\n    }\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        position\n        outcome\n        problem {\n          code\n          message\n        }\n        refundRequest {\n          id\n          number\n          status\n          totalCents\n          structure {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query BulkRefundDecision($id: ID!, $after: String, $outcome: BulkOutcome) {\n  bulkDecision(id: $id) {\n    id\n    verdict\n    publicReason\n    internalNote\n    createdAt\n    finishedAt\n    itemCount\n    decidedCount\n    proposedCount\n    notDecidedCount\n    motive {\n      code\n      name\n    }\n  }\n  bulkDecisionItems(\n    bulkDecisionId: $id\n    first: 20\n    after: $after\n    outcome: $outcome\n  ) {\n    edges {\n      node {\n        position\n        outcome\n        problem {\n          code\n          message\n        }\n        refundRequest {\n          id\n          number\n          status\n          totalCents\n          structure {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkRefundDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after, subject: REFUND_REQUEST) {\n    edges {\n      node {\n        id\n        verdict\n        createdAt\n        finishedAt\n        itemCount\n        decidedCount\n        proposedCount\n        notDecidedCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query BulkRefundDecisions($after: String) {\n  bulkDecisions(first: 20, after: $after, subject: REFUND_REQUEST) {\n    edges {\n      node {\n        id\n        verdict\n        createdAt\n        finishedAt\n        itemCount\n        decidedCount\n        proposedCount\n        notDecidedCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmRefundDecision($input: ConfirmRefundDecisionInput!, $after: String) {\n  confirmRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmRefundDecision($input: ConfirmRefundDecisionInput!, $after: String) {\n  confirmRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideRefundRequest($input: DecideRefundRequestInput!, $after: String) {\n  decideRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideRefundRequest($input: DecideRefundRequestInput!, $after: String) {\n  decideRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideRefundRequests($input: DecideRefundRequestsInput!) {\n  decideRefundRequests(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DecideRefundRequests($input: DecideRefundRequestsInput!) {\n  decideRefundRequests(input: $input) {\n    bulkDecision {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DecisionChoices {\n  instructionReasons(purpose: DECISION) {\n    code\n    name\n  }\n}"): (typeof documents)["query DecisionChoices {\n  instructionReasons(purpose: DECISION) {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveRefundRequest($input: GiveRefundRequestInput!, $after: String) {\n  giveRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation GiveRefundRequest($input: GiveRefundRequestInput!, $after: String) {\n  giveRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InstructedFile on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}"): (typeof documents)["fragment InstructedFile on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InstructedLine on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...InstructedFile\n  }\n  grant {\n    verdict\n    quantity\n    amountCents\n    words\n    reason {\n      code\n      name\n    }\n  }\n}"): (typeof documents)["fragment InstructedLine on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...InstructedFile\n  }\n  grant {\n    verdict\n    quantity\n    amountCents\n    words\n    reason {\n      code\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InstructedRequestPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...InstructedRequest\n  }\n}"): (typeof documents)["query InstructedRequestPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...InstructedRequest\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InstructedRequest on RefundRequest {\n  ...QueuedRequest\n  version\n  hasDecisionLetter\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  decisionReason\n  grantedCents\n  decisionMotive {\n    code\n    name\n  }\n  decisions {\n    id\n    verdict\n    outcome\n    reason\n    internalNote\n    grantedCents\n    proposedAt\n    settledAt\n    settledNote\n    motive {\n      code\n      name\n    }\n    proposer {\n      id\n      displayName\n    }\n    settler {\n      id\n      displayName\n    }\n  }\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n  }\n  quantitiesWithLastYear {\n    productCode\n    productName\n    unit\n    quantity\n    lastYear\n  }\n  lineReview {\n    judgedCount\n    correctedCount\n    refusedCount\n    grantedCents\n  }\n  createdBy {\n    id\n    displayName\n  }\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  structure {\n    id\n    address\n    postalCode\n    town\n    legalFormCode\n    nafCode\n    directoryStatus\n    isManagementCenter\n    managementProof\n  }\n  attachments {\n    ...InstructedFile\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...InstructedLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n  submissionWarnings {\n    key\n    message\n  }\n}"): (typeof documents)["fragment InstructedRequest on RefundRequest {\n  ...QueuedRequest\n  version\n  hasDecisionLetter\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  decisionReason\n  grantedCents\n  decisionMotive {\n    code\n    name\n  }\n  decisions {\n    id\n    verdict\n    outcome\n    reason\n    internalNote\n    grantedCents\n    proposedAt\n    settledAt\n    settledNote\n    motive {\n      code\n      name\n    }\n    proposer {\n      id\n      displayName\n    }\n    settler {\n      id\n      displayName\n    }\n  }\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n  }\n  quantitiesWithLastYear {\n    productCode\n    productName\n    unit\n    quantity\n    lastYear\n  }\n  lineReview {\n    judgedCount\n    correctedCount\n    refusedCount\n    grantedCents\n  }\n  createdBy {\n    id\n    displayName\n  }\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  structure {\n    id\n    address\n    postalCode\n    town\n    legalFormCode\n    nafCode\n    directoryStatus\n    isManagementCenter\n    managementProof\n  }\n  attachments {\n    ...InstructedFile\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...InstructedLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n  submissionWarnings {\n    key\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InstructionCounts {\n  instructionCounts {\n    total\n    mine\n    nobody\n    colleagues\n    toConfirm\n    late\n    unread\n    byFlag {\n      flag\n      count\n    }\n  }\n}"): (typeof documents)["query InstructionCounts {\n  instructionCounts {\n    total\n    mine\n    nobody\n    colleagues\n    toConfirm\n    late\n    unread\n    byFlag {\n      flag\n      count\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InstructionQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...QueuedRequest\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query InstructionQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        ...QueuedRequest\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LineReasons {\n  instructionReasons(purpose: LINE) {\n    code\n    name\n  }\n}"): (typeof documents)["query LineReasons {\n  instructionReasons(purpose: LINE) {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MatchingQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MatchingQueue($after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {\n  instructionQueue(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        allowedActions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeChoices {\n  offices {\n    id\n    name\n  }\n}"): (typeof documents)["query OfficeChoices {\n  offices {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeColleagues {\n  officeColleagues {\n    id\n    displayName\n    inHand\n  }\n}"): (typeof documents)["query OfficeColleagues {\n  officeColleagues {\n    id\n    displayName\n    inHand\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OfficeFacts on Office {\n  id\n  name\n  settings {\n    departements\n    secondEyesAboveCents\n    version\n  }\n}"): (typeof documents)["fragment OfficeFacts on Office {\n  id\n  name\n  settings {\n    departements\n    secondEyesAboveCents\n    version\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Offices {\n  offices {\n    ...OfficeFacts\n  }\n}"): (typeof documents)["query Offices {\n  offices {\n    ...OfficeFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QueueChoices {\n  campaigns {\n    id\n    formKind\n    period\n    products {\n      product {\n        code\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query QueueChoices {\n  campaigns {\n    id\n    formKind\n    period\n    products {\n      product {\n        code\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QueuedRequest on RefundRequest {\n  id\n  number\n  status\n  isAccountAwaited\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  flags\n  unreadMessageCount\n  allowedActions\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n  instructor {\n    id\n    displayName\n  }\n}"): (typeof documents)["fragment QueuedRequest on RefundRequest {\n  id\n  number\n  status\n  isAccountAwaited\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  flags\n  unreadMessageCount\n  allowedActions\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n  instructor {\n    id\n    displayName\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseRefundRequest($input: ReleaseRefundRequestInput!, $after: String) {\n  releaseRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ReleaseRefundRequest($input: ReleaseRefundRequestInput!, $after: String) {\n  releaseRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RerouteRefundRequest($input: RerouteRefundRequestInput!) {\n  rerouteRefundRequest(input: $input) {\n    movedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RerouteRefundRequest($input: RerouteRefundRequestInput!) {\n  rerouteRefundRequest(input: $input) {\n    movedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewRefundLines($input: ReviewRefundLinesInput!, $after: String) {\n  reviewRefundLines(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ReviewRefundLines($input: ReviewRefundLinesInput!, $after: String) {\n  reviewRefundLines(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendBackRefundDecision($input: SendBackRefundDecisionInput!, $after: String) {\n  sendBackRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SendBackRefundDecision($input: SendBackRefundDecisionInput!, $after: String) {\n  sendBackRefundDecision(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeNextRefundRequest {\n  takeNextRefundRequest {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation TakeNextRefundRequest {\n  takeNextRefundRequest {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeRefundRequest($input: TakeRefundRequestInput!, $after: String) {\n  takeRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation TakeRefundRequest($input: TakeRefundRequestInput!, $after: String) {\n  takeRefundRequest(input: $input) {\n    refundRequest {\n      ...InstructedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOffice($input: UpdateOfficeInput!) {\n  updateOffice(input: $input) {\n    office {\n      ...OfficeFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateOffice($input: UpdateOfficeInput!) {\n  updateOffice(input: $input) {\n    office {\n      ...OfficeFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "mutation AnswerPiece($input: AnswerPieceInput!) {\n  answerPiece(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AnswerPieceDocument,
    "query AnswerPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n}": typeof types.AnswerPiecesPageDocument,
    "fragment AskedPieces on PieceRequest {\n  id\n  words\n  askedAt\n  dueOn\n  isOverdue\n  isOpen\n  endedAt\n  isCompleted\n  items {\n    id\n    position\n    words\n    answerWords\n    wishedQuantity\n    answeredAt\n    reason {\n      code\n      name\n    }\n    line {\n      id\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n    }\n    documents {\n      ...ExchangeFile\n    }\n  }\n}": typeof types.AskedPiecesFragmentDoc,
    "mutation CompleteRefundRequest($input: CompleteRefundRequestInput!) {\n  completeRefundRequest(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CompleteRefundRequestDocument,
    "fragment ExchangeFile on Document {\n  id\n  fileName\n  scanStatus\n}": typeof types.ExchangeFileFragmentDoc,
    "fragment ExchangedRequest on RefundRequest {\n  id\n  number\n  status\n  allowedActions\n  structure {\n    id\n    name\n  }\n  pieceRequests {\n    ...AskedPieces\n  }\n}": typeof types.ExchangedRequestFragmentDoc,
    "query FindLines($id: ID!, $search: String) {\n  refundRequest(id: $id) {\n    id\n    lines(first: 20, filter: {search: $search}) {\n      edges {\n        node {\n          id\n          invoiceNumber\n          supplier\n        }\n      }\n    }\n  }\n}": typeof types.FindLinesDocument,
    "mutation MarkRefundMessagesRead($input: MarkRefundMessagesReadInput!) {\n  markRefundMessagesRead(input: $input) {\n    refundRequest {\n      id\n      unreadMessageCount\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.MarkRefundMessagesReadDocument,
    "query MessagesPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    id\n    number\n    status\n    unreadMessageCount\n    canSendMessage\n    messagesCloseOn\n    structure {\n      id\n      name\n    }\n  }\n  refundMessages(requestId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        side\n        author\n        body\n        sentAt\n        isUnread\n        documents {\n          ...ExchangeFile\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MessagesPageDocument,
    "query RequestPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n  instructionReasons(purpose: PIECE) {\n    code\n    name\n  }\n}": typeof types.RequestPiecesPageDocument,
    "mutation RequestPieces($input: RequestPiecesInput!) {\n  requestPieces(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestPiecesDocument,
    "mutation ResumeReview($input: ResumeReviewInput!) {\n  resumeReview(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ResumeReviewDocument,
    "mutation SendRefundMessage($input: SendRefundMessageInput!) {\n  sendRefundMessage(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SendRefundMessageDocument,
};
const documents: Documents = {
    "mutation AnswerPiece($input: AnswerPieceInput!) {\n  answerPiece(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AnswerPieceDocument,
    "query AnswerPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n}": types.AnswerPiecesPageDocument,
    "fragment AskedPieces on PieceRequest {\n  id\n  words\n  askedAt\n  dueOn\n  isOverdue\n  isOpen\n  endedAt\n  isCompleted\n  items {\n    id\n    position\n    words\n    answerWords\n    wishedQuantity\n    answeredAt\n    reason {\n      code\n      name\n    }\n    line {\n      id\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n    }\n    documents {\n      ...ExchangeFile\n    }\n  }\n}": types.AskedPiecesFragmentDoc,
    "mutation CompleteRefundRequest($input: CompleteRefundRequestInput!) {\n  completeRefundRequest(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CompleteRefundRequestDocument,
    "fragment ExchangeFile on Document {\n  id\n  fileName\n  scanStatus\n}": types.ExchangeFileFragmentDoc,
    "fragment ExchangedRequest on RefundRequest {\n  id\n  number\n  status\n  allowedActions\n  structure {\n    id\n    name\n  }\n  pieceRequests {\n    ...AskedPieces\n  }\n}": types.ExchangedRequestFragmentDoc,
    "query FindLines($id: ID!, $search: String) {\n  refundRequest(id: $id) {\n    id\n    lines(first: 20, filter: {search: $search}) {\n      edges {\n        node {\n          id\n          invoiceNumber\n          supplier\n        }\n      }\n    }\n  }\n}": types.FindLinesDocument,
    "mutation MarkRefundMessagesRead($input: MarkRefundMessagesReadInput!) {\n  markRefundMessagesRead(input: $input) {\n    refundRequest {\n      id\n      unreadMessageCount\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.MarkRefundMessagesReadDocument,
    "query MessagesPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    id\n    number\n    status\n    unreadMessageCount\n    canSendMessage\n    messagesCloseOn\n    structure {\n      id\n      name\n    }\n  }\n  refundMessages(requestId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        side\n        author\n        body\n        sentAt\n        isUnread\n        documents {\n          ...ExchangeFile\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MessagesPageDocument,
    "query RequestPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n  instructionReasons(purpose: PIECE) {\n    code\n    name\n  }\n}": types.RequestPiecesPageDocument,
    "mutation RequestPieces($input: RequestPiecesInput!) {\n  requestPieces(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestPiecesDocument,
    "mutation ResumeReview($input: ResumeReviewInput!) {\n  resumeReview(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ResumeReviewDocument,
    "mutation SendRefundMessage($input: SendRefundMessageInput!) {\n  sendRefundMessage(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SendRefundMessageDocument,
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
export function graphql(source: "mutation AnswerPiece($input: AnswerPieceInput!) {\n  answerPiece(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AnswerPiece($input: AnswerPieceInput!) {\n  answerPiece(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AnswerPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n}"): (typeof documents)["query AnswerPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AskedPieces on PieceRequest {\n  id\n  words\n  askedAt\n  dueOn\n  isOverdue\n  isOpen\n  endedAt\n  isCompleted\n  items {\n    id\n    position\n    words\n    answerWords\n    wishedQuantity\n    answeredAt\n    reason {\n      code\n      name\n    }\n    line {\n      id\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n    }\n    documents {\n      ...ExchangeFile\n    }\n  }\n}"): (typeof documents)["fragment AskedPieces on PieceRequest {\n  id\n  words\n  askedAt\n  dueOn\n  isOverdue\n  isOpen\n  endedAt\n  isCompleted\n  items {\n    id\n    position\n    words\n    answerWords\n    wishedQuantity\n    answeredAt\n    reason {\n      code\n      name\n    }\n    line {\n      id\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n    }\n    documents {\n      ...ExchangeFile\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CompleteRefundRequest($input: CompleteRefundRequestInput!) {\n  completeRefundRequest(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CompleteRefundRequest($input: CompleteRefundRequestInput!) {\n  completeRefundRequest(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ExchangeFile on Document {\n  id\n  fileName\n  scanStatus\n}"): (typeof documents)["fragment ExchangeFile on Document {\n  id\n  fileName\n  scanStatus\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ExchangedRequest on RefundRequest {\n  id\n  number\n  status\n  allowedActions\n  structure {\n    id\n    name\n  }\n  pieceRequests {\n    ...AskedPieces\n  }\n}"): (typeof documents)["fragment ExchangedRequest on RefundRequest {\n  id\n  number\n  status\n  allowedActions\n  structure {\n    id\n    name\n  }\n  pieceRequests {\n    ...AskedPieces\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindLines($id: ID!, $search: String) {\n  refundRequest(id: $id) {\n    id\n    lines(first: 20, filter: {search: $search}) {\n      edges {\n        node {\n          id\n          invoiceNumber\n          supplier\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query FindLines($id: ID!, $search: String) {\n  refundRequest(id: $id) {\n    id\n    lines(first: 20, filter: {search: $search}) {\n      edges {\n        node {\n          id\n          invoiceNumber\n          supplier\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkRefundMessagesRead($input: MarkRefundMessagesReadInput!) {\n  markRefundMessagesRead(input: $input) {\n    refundRequest {\n      id\n      unreadMessageCount\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation MarkRefundMessagesRead($input: MarkRefundMessagesReadInput!) {\n  markRefundMessagesRead(input: $input) {\n    refundRequest {\n      id\n      unreadMessageCount\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MessagesPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    id\n    number\n    status\n    unreadMessageCount\n    canSendMessage\n    messagesCloseOn\n    structure {\n      id\n      name\n    }\n  }\n  refundMessages(requestId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        side\n        author\n        body\n        sentAt\n        isUnread\n        documents {\n          ...ExchangeFile\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MessagesPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    id\n    number\n    status\n    unreadMessageCount\n    canSendMessage\n    messagesCloseOn\n    structure {\n      id\n      name\n    }\n  }\n  refundMessages(requestId: $id, first: 20, after: $after) {\n    edges {\n      node {\n        id\n        side\n        author\n        body\n        sentAt\n        isUnread\n        documents {\n          ...ExchangeFile\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RequestPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n  instructionReasons(purpose: PIECE) {\n    code\n    name\n  }\n}"): (typeof documents)["query RequestPiecesPage($id: ID!) {\n  refundRequest(id: $id) {\n    ...ExchangedRequest\n  }\n  instructionReasons(purpose: PIECE) {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPieces($input: RequestPiecesInput!) {\n  requestPieces(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RequestPieces($input: RequestPiecesInput!) {\n  requestPieces(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeReview($input: ResumeReviewInput!) {\n  resumeReview(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ResumeReview($input: ResumeReviewInput!) {\n  resumeReview(input: $input) {\n    refundRequest {\n      ...ExchangedRequest\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendRefundMessage($input: SendRefundMessageInput!) {\n  sendRefundMessage(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SendRefundMessage($input: SendRefundMessageInput!) {\n  sendRefundMessage(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
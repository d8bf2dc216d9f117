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
    "mutation ChangeRefundAccount($input: ChangeRefundAccountInput!) {\n  changeRefundAccount(input: $input) {\n    refundRequest {\n      id\n      isAccountAwaited\n      bankAccount {\n        id\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ChangeRefundAccountDocument,
    "mutation ConfirmPayments($input: ConfirmPaymentsInput!) {\n  confirmPayments(input: $input) {\n    paymentImport {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmPaymentsDocument,
    "mutation CreatePaymentFileLink($input: CreatePaymentFileLinkInput!) {\n  createPaymentFileLink(input: $input) {\n    url\n    batch {\n      ...PaymentBatchFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreatePaymentFileLinkDocument,
    "mutation OrderPayments($input: OrderPaymentsInput!) {\n  orderPayments(input: $input) {\n    batch {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.OrderPaymentsDocument,
    "fragment PayableRow on PayableRequest {\n  request {\n    id\n    number\n    structure {\n      id\n      name\n    }\n    campaign {\n      id\n      formKind\n      period\n    }\n  }\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  obstacle {\n    code\n    message\n  }\n}\n\nquery PayableRequests($after: String) {\n  payableSummaries {\n    officeId\n    count\n    totalCents\n    leftOutCount\n  }\n  payableRequests(first: 20, after: $after) {\n    edges {\n      node {\n        ...PayableRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PayableRowFragmentDoc,
    "fragment PaymentBatchRow on PaymentBatch {\n  id\n  number\n  transferCount\n  totalCents\n  paidCount\n  failedCount\n  orderedAt\n  releasedAt\n  office {\n    id\n    name\n  }\n}": typeof types.PaymentBatchRowFragmentDoc,
    "fragment PaymentRow on Payment {\n  id\n  reference\n  requestId\n  requestNumber\n  structureName\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  status\n  paidOn\n  failureReason\n}\n\nfragment PaymentBatchFacts on PaymentBatch {\n  ...PaymentBatchRow\n  orderedBy {\n    id\n    displayName\n  }\n  releasedBy {\n    id\n    displayName\n  }\n  canExport\n  exportObstacle {\n    code\n    message\n  }\n}\n\nquery PaymentBatch($id: ID!, $after: String) {\n  paymentBatch(id: $id) {\n    ...PaymentBatchFacts\n    payments(first: 20, after: $after) {\n      edges {\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.PaymentRowFragmentDoc,
    "query PaymentBatches($after: String) {\n  paymentBatches(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentBatchRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PaymentBatchesDocument,
    "query PaymentImport($id: ID!, $after: String) {\n  paymentImport(id: $id) {\n    ...PaymentImportRow\n    lines(first: 50, after: $after) {\n      edges {\n        node {\n          position\n          reference\n          amountCents\n          bookedOn\n          result\n          reason\n          requestNumber\n          structureName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.PaymentImportDocument,
    "fragment PaymentImportRow on PaymentImport {\n  id\n  fileName\n  format\n  importedAt\n  importedBy {\n    id\n    displayName\n  }\n  counts {\n    result\n    count\n  }\n}\n\nquery PaymentImports($after: String) {\n  paymentImports(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PaymentImportRowFragmentDoc,
    "query RefundAccount($id: ID!) {\n  refundRequest(id: $id) {\n    id\n    number\n    allowedActions\n    isAccountAwaited\n    structure {\n      id\n      name\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n    bankAccount {\n      id\n    }\n    payments {\n      id\n      maskedIban\n      failureReason\n      needsOtherAccount\n    }\n  }\n}": typeof types.RefundAccountDocument,
};
const documents: Documents = {
    "mutation ChangeRefundAccount($input: ChangeRefundAccountInput!) {\n  changeRefundAccount(input: $input) {\n    refundRequest {\n      id\n      isAccountAwaited\n      bankAccount {\n        id\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ChangeRefundAccountDocument,
    "mutation ConfirmPayments($input: ConfirmPaymentsInput!) {\n  confirmPayments(input: $input) {\n    paymentImport {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmPaymentsDocument,
    "mutation CreatePaymentFileLink($input: CreatePaymentFileLinkInput!) {\n  createPaymentFileLink(input: $input) {\n    url\n    batch {\n      ...PaymentBatchFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreatePaymentFileLinkDocument,
    "mutation OrderPayments($input: OrderPaymentsInput!) {\n  orderPayments(input: $input) {\n    batch {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.OrderPaymentsDocument,
    "fragment PayableRow on PayableRequest {\n  request {\n    id\n    number\n    structure {\n      id\n      name\n    }\n    campaign {\n      id\n      formKind\n      period\n    }\n  }\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  obstacle {\n    code\n    message\n  }\n}\n\nquery PayableRequests($after: String) {\n  payableSummaries {\n    officeId\n    count\n    totalCents\n    leftOutCount\n  }\n  payableRequests(first: 20, after: $after) {\n    edges {\n      node {\n        ...PayableRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PayableRowFragmentDoc,
    "fragment PaymentBatchRow on PaymentBatch {\n  id\n  number\n  transferCount\n  totalCents\n  paidCount\n  failedCount\n  orderedAt\n  releasedAt\n  office {\n    id\n    name\n  }\n}": types.PaymentBatchRowFragmentDoc,
    "fragment PaymentRow on Payment {\n  id\n  reference\n  requestId\n  requestNumber\n  structureName\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  status\n  paidOn\n  failureReason\n}\n\nfragment PaymentBatchFacts on PaymentBatch {\n  ...PaymentBatchRow\n  orderedBy {\n    id\n    displayName\n  }\n  releasedBy {\n    id\n    displayName\n  }\n  canExport\n  exportObstacle {\n    code\n    message\n  }\n}\n\nquery PaymentBatch($id: ID!, $after: String) {\n  paymentBatch(id: $id) {\n    ...PaymentBatchFacts\n    payments(first: 20, after: $after) {\n      edges {\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.PaymentRowFragmentDoc,
    "query PaymentBatches($after: String) {\n  paymentBatches(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentBatchRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PaymentBatchesDocument,
    "query PaymentImport($id: ID!, $after: String) {\n  paymentImport(id: $id) {\n    ...PaymentImportRow\n    lines(first: 50, after: $after) {\n      edges {\n        node {\n          position\n          reference\n          amountCents\n          bookedOn\n          result\n          reason\n          requestNumber\n          structureName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.PaymentImportDocument,
    "fragment PaymentImportRow on PaymentImport {\n  id\n  fileName\n  format\n  importedAt\n  importedBy {\n    id\n    displayName\n  }\n  counts {\n    result\n    count\n  }\n}\n\nquery PaymentImports($after: String) {\n  paymentImports(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PaymentImportRowFragmentDoc,
    "query RefundAccount($id: ID!) {\n  refundRequest(id: $id) {\n    id\n    number\n    allowedActions\n    isAccountAwaited\n    structure {\n      id\n      name\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n    bankAccount {\n      id\n    }\n    payments {\n      id\n      maskedIban\n      failureReason\n      needsOtherAccount\n    }\n  }\n}": types.RefundAccountDocument,
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
export function graphql(source: "mutation ChangeRefundAccount($input: ChangeRefundAccountInput!) {\n  changeRefundAccount(input: $input) {\n    refundRequest {\n      id\n      isAccountAwaited\n      bankAccount {\n        id\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ChangeRefundAccount($input: ChangeRefundAccountInput!) {\n  changeRefundAccount(input: $input) {\n    refundRequest {\n      id\n      isAccountAwaited\n      bankAccount {\n        id\n      }\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPayments($input: ConfirmPaymentsInput!) {\n  confirmPayments(input: $input) {\n    paymentImport {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ConfirmPayments($input: ConfirmPaymentsInput!) {\n  confirmPayments(input: $input) {\n    paymentImport {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePaymentFileLink($input: CreatePaymentFileLinkInput!) {\n  createPaymentFileLink(input: $input) {\n    url\n    batch {\n      ...PaymentBatchFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreatePaymentFileLink($input: CreatePaymentFileLinkInput!) {\n  createPaymentFileLink(input: $input) {\n    url\n    batch {\n      ...PaymentBatchFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderPayments($input: OrderPaymentsInput!) {\n  orderPayments(input: $input) {\n    batch {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation OrderPayments($input: OrderPaymentsInput!) {\n  orderPayments(input: $input) {\n    batch {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PayableRow on PayableRequest {\n  request {\n    id\n    number\n    structure {\n      id\n      name\n    }\n    campaign {\n      id\n      formKind\n      period\n    }\n  }\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  obstacle {\n    code\n    message\n  }\n}\n\nquery PayableRequests($after: String) {\n  payableSummaries {\n    officeId\n    count\n    totalCents\n    leftOutCount\n  }\n  payableRequests(first: 20, after: $after) {\n    edges {\n      node {\n        ...PayableRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["fragment PayableRow on PayableRequest {\n  request {\n    id\n    number\n    structure {\n      id\n      name\n    }\n    campaign {\n      id\n      formKind\n      period\n    }\n  }\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  obstacle {\n    code\n    message\n  }\n}\n\nquery PayableRequests($after: String) {\n  payableSummaries {\n    officeId\n    count\n    totalCents\n    leftOutCount\n  }\n  payableRequests(first: 20, after: $after) {\n    edges {\n      node {\n        ...PayableRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentBatchRow on PaymentBatch {\n  id\n  number\n  transferCount\n  totalCents\n  paidCount\n  failedCount\n  orderedAt\n  releasedAt\n  office {\n    id\n    name\n  }\n}"): (typeof documents)["fragment PaymentBatchRow on PaymentBatch {\n  id\n  number\n  transferCount\n  totalCents\n  paidCount\n  failedCount\n  orderedAt\n  releasedAt\n  office {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentRow on Payment {\n  id\n  reference\n  requestId\n  requestNumber\n  structureName\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  status\n  paidOn\n  failureReason\n}\n\nfragment PaymentBatchFacts on PaymentBatch {\n  ...PaymentBatchRow\n  orderedBy {\n    id\n    displayName\n  }\n  releasedBy {\n    id\n    displayName\n  }\n  canExport\n  exportObstacle {\n    code\n    message\n  }\n}\n\nquery PaymentBatch($id: ID!, $after: String) {\n  paymentBatch(id: $id) {\n    ...PaymentBatchFacts\n    payments(first: 20, after: $after) {\n      edges {\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["fragment PaymentRow on Payment {\n  id\n  reference\n  requestId\n  requestNumber\n  structureName\n  grantedCents\n  recoveredCents\n  amountCents\n  holder\n  maskedIban\n  status\n  paidOn\n  failureReason\n}\n\nfragment PaymentBatchFacts on PaymentBatch {\n  ...PaymentBatchRow\n  orderedBy {\n    id\n    displayName\n  }\n  releasedBy {\n    id\n    displayName\n  }\n  canExport\n  exportObstacle {\n    code\n    message\n  }\n}\n\nquery PaymentBatch($id: ID!, $after: String) {\n  paymentBatch(id: $id) {\n    ...PaymentBatchFacts\n    payments(first: 20, after: $after) {\n      edges {\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentBatches($after: String) {\n  paymentBatches(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentBatchRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query PaymentBatches($after: String) {\n  paymentBatches(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentBatchRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentImport($id: ID!, $after: String) {\n  paymentImport(id: $id) {\n    ...PaymentImportRow\n    lines(first: 50, after: $after) {\n      edges {\n        node {\n          position\n          reference\n          amountCents\n          bookedOn\n          result\n          reason\n          requestNumber\n          structureName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query PaymentImport($id: ID!, $after: String) {\n  paymentImport(id: $id) {\n    ...PaymentImportRow\n    lines(first: 50, after: $after) {\n      edges {\n        node {\n          position\n          reference\n          amountCents\n          bookedOn\n          result\n          reason\n          requestNumber\n          structureName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentImportRow on PaymentImport {\n  id\n  fileName\n  format\n  importedAt\n  importedBy {\n    id\n    displayName\n  }\n  counts {\n    result\n    count\n  }\n}\n\nquery PaymentImports($after: String) {\n  paymentImports(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["fragment PaymentImportRow on PaymentImport {\n  id\n  fileName\n  format\n  importedAt\n  importedBy {\n    id\n    displayName\n  }\n  counts {\n    result\n    count\n  }\n}\n\nquery PaymentImports($after: String) {\n  paymentImports(first: 20, after: $after) {\n    edges {\n      node {\n        ...PaymentImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundAccount($id: ID!) {\n  refundRequest(id: $id) {\n    id\n    number\n    allowedActions\n    isAccountAwaited\n    structure {\n      id\n      name\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n    bankAccount {\n      id\n    }\n    payments {\n      id\n      maskedIban\n      failureReason\n      needsOtherAccount\n    }\n  }\n}"): (typeof documents)["query RefundAccount($id: ID!) {\n  refundRequest(id: $id) {\n    id\n    number\n    allowedActions\n    isAccountAwaited\n    structure {\n      id\n      name\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n    bankAccount {\n      id\n    }\n    payments {\n      id\n      maskedIban\n      failureReason\n      needsOtherAccount\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
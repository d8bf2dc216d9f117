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
    "mutation AttachDocument($input: AttachDocumentInput!) {\n  attachDocument(input: $input) {\n    document {\n      ...FileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AttachDocumentDocument,
    "fragment CampaignFacts on Campaign {\n  id\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  isOpen\n  verified\n  asksAdvance\n  asksNotInDifficulty\n  products {\n    deadline\n    isOpen\n    product {\n      code\n      name\n      rateUnit\n      acceptedUnits\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      verified\n    }\n  }\n}": typeof types.CampaignFactsFragmentDoc,
    "query CheckReceipt($number: String!, $sha256: String!) {\n  checkReceipt(number: $number, sha256: $sha256) {\n    number\n    submittedAt\n    formKind\n    period\n    totalCents\n  }\n}": typeof types.CheckReceiptDocument,
    "mutation CreateRefundPdfLink($input: CreateRefundPdfLinkInput!) {\n  createRefundPdfLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateRefundPdfLinkDocument,
    "mutation CreateRefundRequest($input: CreateRefundRequestInput!) {\n  createRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.CreateRefundRequestDocument,
    "mutation DeleteRefundRequest($input: DeleteRefundRequestInput!) {\n  deleteRefundRequest(input: $input) {\n    deletedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DeleteRefundRequestDocument,
    "mutation DetachDocument($input: DetachDocumentInput!) {\n  detachDocument(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.DetachDocumentDocument,
    "fragment DraftLine on RefundLine {\n  ...RefundLineRow\n  version\n  savedAt\n  savedBy {\n    id\n    displayName\n  }\n  problems {\n    code\n    path\n    message\n  }\n}": typeof types.DraftLineFragmentDoc,
    "fragment FileFacts on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}": typeof types.FileFactsFragmentDoc,
    "mutation ImportRefundLines($input: ImportRefundLinesInput!) {\n  importRefundLines(input: $input) {\n    refundRequest {\n      id\n      version\n      lineCount\n      totalCents\n    }\n    files {\n      ...ImportedFileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ImportRefundLinesDocument,
    "fragment ImportedFileFacts on ImportedFile {\n  fileName\n  kind\n  documentId\n  correctionTable\n  counts {\n    imported\n    toReview\n    toCorrect\n    ignored\n  }\n  problems {\n    code\n    message\n  }\n  rows {\n    place\n    label\n    status\n    lineId\n    remarks {\n      code\n      message\n    }\n    values {\n      productCode\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n      withAttestation\n    }\n  }\n}": typeof types.ImportedFileFactsFragmentDoc,
    "query RefundCampaigns {\n  campaigns {\n    ...CampaignFacts\n  }\n}": typeof types.RefundCampaignsDocument,
    "fragment RefundContent on RefundRequest {\n  ...RefundRequestRow\n  version\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  attachments {\n    ...FileFacts\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  allowedActions\n}": typeof types.RefundContentFragmentDoc,
    "query RefundDetailPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...RefundDetail\n  }\n}": typeof types.RefundDetailPageDocument,
    "fragment RefundDetail on RefundRequest {\n  ...RefundContent\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...RefundLineRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  complements {\n    ...RelatedRequest\n  }\n  complementaryRequests {\n    ...RelatedRequest\n  }\n  grantedCents\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n    items {\n      id\n      answeredAt\n    }\n  }\n  unreadMessageCount\n  reducedLines: lines(first: 20, filter: {reduced: true}) {\n    edges {\n      node {\n        id\n        invoiceNumber\n        quantity\n        unit\n        amountCents\n        grant {\n          verdict\n          quantity\n          amountCents\n          words\n          reason {\n            code\n            name\n          }\n        }\n      }\n    }\n    totalCount\n  }\n  decisionReason\n  createdAt\n  createdBy {\n    id\n    displayName\n  }\n  office {\n    id\n    name\n    email\n  }\n  instructor {\n    id\n    displayName\n  }\n  payments {\n    id\n    status\n    grantedCents\n    recoveredCents\n    amountCents\n    holder\n    maskedIban\n    orderedAt\n    paidOn\n    failureReason\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n}": typeof types.RefundDetailFragmentDoc,
    "query RefundDraftPage($id: ID!, $after: String, $filter: RefundLineFilter) {\n  refundRequest(id: $id) {\n    ...RefundDraft\n    lines(first: 100, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...DraftLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n    campaign {\n      ...CampaignFacts\n    }\n    structure {\n      id\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": typeof types.RefundDraftPageDocument,
    "fragment RefundDraft on RefundRequest {\n  ...RefundContent\n  headerVersion\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  complements {\n    ...RelatedRequest\n  }\n  suggestedLines {\n    supplier\n    product {\n      code\n      name\n      rateUnit\n    }\n    unit\n    lineCount\n  }\n  incompleteLineCount\n  submissionProblems {\n    code\n    path\n    message\n  }\n}": typeof types.RefundDraftFragmentDoc,
    "fragment RefundLineRow on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...FileFacts\n  }\n}": typeof types.RefundLineRowFragmentDoc,
    "fragment RefundRequestRow on RefundRequest {\n  id\n  number\n  status\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n}": typeof types.RefundRequestRowFragmentDoc,
    "query RefundRequests($after: String, $filter: RefundRequestFilter) {\n  refundRequests(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RefundRequestRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RefundRequestsDocument,
    "query RefundRights {\n  writable: structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n  }\n  administered: structures(first: 1, filter: {capability: \"STRUCTURE_ADMINISTER\"}) {\n    totalCount\n  }\n  attached: structures(first: 1) {\n    totalCount\n  }\n}": typeof types.RefundRightsDocument,
    "query RefundStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n}": typeof types.RefundStructureDocument,
    "query RefundStructures {\n  structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": typeof types.RefundStructuresDocument,
    "fragment RelatedRequest on RelatedRequest {\n  id\n  number\n  status\n  totalCents\n  submittedAt\n}": typeof types.RelatedRequestFragmentDoc,
    "mutation RenewRefundRequest($input: RenewRefundRequestInput!) {\n  renewRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RenewRefundRequestDocument,
    "mutation RepriceRefundRequest($input: RepriceRefundRequestInput!) {\n  repriceRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RepriceRefundRequestDocument,
    "mutation SaveRefundLines($input: SaveRefundLinesInput!) {\n  saveRefundLines(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    lines {\n      ...DraftLine\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SaveRefundLinesDocument,
    "fragment SubmissionFinding on SubmissionFinding {\n  key\n  code\n  severity\n  path\n  message\n}": typeof types.SubmissionFindingFragmentDoc,
    "mutation SubmitRefundRequest($input: SubmitRefundRequestInput!, $after: String) {\n  submitRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SubmitRefundRequestDocument,
    "mutation UpdateRefundRequest($input: UpdateRefundRequestInput!) {\n  updateRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.UpdateRefundRequestDocument,
    "mutation WithdrawRefundRequest($input: WithdrawRefundRequestInput!, $after: String) {\n  withdrawRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.WithdrawRefundRequestDocument,
};
const documents: Documents = {
    "mutation AttachDocument($input: AttachDocumentInput!) {\n  attachDocument(input: $input) {\n    document {\n      ...FileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.AttachDocumentDocument,
    "fragment CampaignFacts on Campaign {\n  id\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  isOpen\n  verified\n  asksAdvance\n  asksNotInDifficulty\n  products {\n    deadline\n    isOpen\n    product {\n      code\n      name\n      rateUnit\n      acceptedUnits\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      verified\n    }\n  }\n}": types.CampaignFactsFragmentDoc,
    "query CheckReceipt($number: String!, $sha256: String!) {\n  checkReceipt(number: $number, sha256: $sha256) {\n    number\n    submittedAt\n    formKind\n    period\n    totalCents\n  }\n}": types.CheckReceiptDocument,
    "mutation CreateRefundPdfLink($input: CreateRefundPdfLinkInput!) {\n  createRefundPdfLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateRefundPdfLinkDocument,
    "mutation CreateRefundRequest($input: CreateRefundRequestInput!) {\n  createRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.CreateRefundRequestDocument,
    "mutation DeleteRefundRequest($input: DeleteRefundRequestInput!) {\n  deleteRefundRequest(input: $input) {\n    deletedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DeleteRefundRequestDocument,
    "mutation DetachDocument($input: DetachDocumentInput!) {\n  detachDocument(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.DetachDocumentDocument,
    "fragment DraftLine on RefundLine {\n  ...RefundLineRow\n  version\n  savedAt\n  savedBy {\n    id\n    displayName\n  }\n  problems {\n    code\n    path\n    message\n  }\n}": types.DraftLineFragmentDoc,
    "fragment FileFacts on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}": types.FileFactsFragmentDoc,
    "mutation ImportRefundLines($input: ImportRefundLinesInput!) {\n  importRefundLines(input: $input) {\n    refundRequest {\n      id\n      version\n      lineCount\n      totalCents\n    }\n    files {\n      ...ImportedFileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.ImportRefundLinesDocument,
    "fragment ImportedFileFacts on ImportedFile {\n  fileName\n  kind\n  documentId\n  correctionTable\n  counts {\n    imported\n    toReview\n    toCorrect\n    ignored\n  }\n  problems {\n    code\n    message\n  }\n  rows {\n    place\n    label\n    status\n    lineId\n    remarks {\n      code\n      message\n    }\n    values {\n      productCode\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n      withAttestation\n    }\n  }\n}": types.ImportedFileFactsFragmentDoc,
    "query RefundCampaigns {\n  campaigns {\n    ...CampaignFacts\n  }\n}": types.RefundCampaignsDocument,
    "fragment RefundContent on RefundRequest {\n  ...RefundRequestRow\n  version\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  attachments {\n    ...FileFacts\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  allowedActions\n}": types.RefundContentFragmentDoc,
    "query RefundDetailPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...RefundDetail\n  }\n}": types.RefundDetailPageDocument,
    "fragment RefundDetail on RefundRequest {\n  ...RefundContent\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...RefundLineRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  complements {\n    ...RelatedRequest\n  }\n  complementaryRequests {\n    ...RelatedRequest\n  }\n  grantedCents\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n    items {\n      id\n      answeredAt\n    }\n  }\n  unreadMessageCount\n  reducedLines: lines(first: 20, filter: {reduced: true}) {\n    edges {\n      node {\n        id\n        invoiceNumber\n        quantity\n        unit\n        amountCents\n        grant {\n          verdict\n          quantity\n          amountCents\n          words\n          reason {\n            code\n            name\n          }\n        }\n      }\n    }\n    totalCount\n  }\n  decisionReason\n  createdAt\n  createdBy {\n    id\n    displayName\n  }\n  office {\n    id\n    name\n    email\n  }\n  instructor {\n    id\n    displayName\n  }\n  payments {\n    id\n    status\n    grantedCents\n    recoveredCents\n    amountCents\n    holder\n    maskedIban\n    orderedAt\n    paidOn\n    failureReason\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n}": types.RefundDetailFragmentDoc,
    "query RefundDraftPage($id: ID!, $after: String, $filter: RefundLineFilter) {\n  refundRequest(id: $id) {\n    ...RefundDraft\n    lines(first: 100, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...DraftLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n    campaign {\n      ...CampaignFacts\n    }\n    structure {\n      id\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}": types.RefundDraftPageDocument,
    "fragment RefundDraft on RefundRequest {\n  ...RefundContent\n  headerVersion\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  complements {\n    ...RelatedRequest\n  }\n  suggestedLines {\n    supplier\n    product {\n      code\n      name\n      rateUnit\n    }\n    unit\n    lineCount\n  }\n  incompleteLineCount\n  submissionProblems {\n    code\n    path\n    message\n  }\n}": types.RefundDraftFragmentDoc,
    "fragment RefundLineRow on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...FileFacts\n  }\n}": types.RefundLineRowFragmentDoc,
    "fragment RefundRequestRow on RefundRequest {\n  id\n  number\n  status\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n}": types.RefundRequestRowFragmentDoc,
    "query RefundRequests($after: String, $filter: RefundRequestFilter) {\n  refundRequests(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RefundRequestRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RefundRequestsDocument,
    "query RefundRights {\n  writable: structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n  }\n  administered: structures(first: 1, filter: {capability: \"STRUCTURE_ADMINISTER\"}) {\n    totalCount\n  }\n  attached: structures(first: 1) {\n    totalCount\n  }\n}": types.RefundRightsDocument,
    "query RefundStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n}": types.RefundStructureDocument,
    "query RefundStructures {\n  structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}": types.RefundStructuresDocument,
    "fragment RelatedRequest on RelatedRequest {\n  id\n  number\n  status\n  totalCents\n  submittedAt\n}": types.RelatedRequestFragmentDoc,
    "mutation RenewRefundRequest($input: RenewRefundRequestInput!) {\n  renewRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RenewRefundRequestDocument,
    "mutation RepriceRefundRequest($input: RepriceRefundRequestInput!) {\n  repriceRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.RepriceRefundRequestDocument,
    "mutation SaveRefundLines($input: SaveRefundLinesInput!) {\n  saveRefundLines(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    lines {\n      ...DraftLine\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SaveRefundLinesDocument,
    "fragment SubmissionFinding on SubmissionFinding {\n  key\n  code\n  severity\n  path\n  message\n}": types.SubmissionFindingFragmentDoc,
    "mutation SubmitRefundRequest($input: SubmitRefundRequestInput!, $after: String) {\n  submitRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.SubmitRefundRequestDocument,
    "mutation UpdateRefundRequest($input: UpdateRefundRequestInput!) {\n  updateRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.UpdateRefundRequestDocument,
    "mutation WithdrawRefundRequest($input: WithdrawRefundRequestInput!, $after: String) {\n  withdrawRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}": types.WithdrawRefundRequestDocument,
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
export function graphql(source: "mutation AttachDocument($input: AttachDocumentInput!) {\n  attachDocument(input: $input) {\n    document {\n      ...FileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation AttachDocument($input: AttachDocumentInput!) {\n  attachDocument(input: $input) {\n    document {\n      ...FileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CampaignFacts on Campaign {\n  id\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  isOpen\n  verified\n  asksAdvance\n  asksNotInDifficulty\n  products {\n    deadline\n    isOpen\n    product {\n      code\n      name\n      rateUnit\n      acceptedUnits\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      verified\n    }\n  }\n}"): (typeof documents)["fragment CampaignFacts on Campaign {\n  id\n  formKind\n  period\n  deliveryFrom\n  deliveryTo\n  opensOn\n  isOpen\n  verified\n  asksAdvance\n  asksNotInDifficulty\n  products {\n    deadline\n    isOpen\n    product {\n      code\n      name\n      rateUnit\n      acceptedUnits\n    }\n    tariffs {\n      id\n      validFrom\n      validTo\n      withAttestation\n      rate\n      verified\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckReceipt($number: String!, $sha256: String!) {\n  checkReceipt(number: $number, sha256: $sha256) {\n    number\n    submittedAt\n    formKind\n    period\n    totalCents\n  }\n}"): (typeof documents)["query CheckReceipt($number: String!, $sha256: String!) {\n  checkReceipt(number: $number, sha256: $sha256) {\n    number\n    submittedAt\n    formKind\n    period\n    totalCents\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateRefundPdfLink($input: CreateRefundPdfLinkInput!) {\n  createRefundPdfLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateRefundPdfLink($input: CreateRefundPdfLinkInput!) {\n  createRefundPdfLink(input: $input) {\n    url\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateRefundRequest($input: CreateRefundRequestInput!) {\n  createRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation CreateRefundRequest($input: CreateRefundRequestInput!) {\n  createRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteRefundRequest($input: DeleteRefundRequestInput!) {\n  deleteRefundRequest(input: $input) {\n    deletedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DeleteRefundRequest($input: DeleteRefundRequestInput!) {\n  deleteRefundRequest(input: $input) {\n    deletedId\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DetachDocument($input: DetachDocumentInput!) {\n  detachDocument(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation DetachDocument($input: DetachDocumentInput!) {\n  detachDocument(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DraftLine on RefundLine {\n  ...RefundLineRow\n  version\n  savedAt\n  savedBy {\n    id\n    displayName\n  }\n  problems {\n    code\n    path\n    message\n  }\n}"): (typeof documents)["fragment DraftLine on RefundLine {\n  ...RefundLineRow\n  version\n  savedAt\n  savedBy {\n    id\n    displayName\n  }\n  problems {\n    code\n    path\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FileFacts on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}"): (typeof documents)["fragment FileFacts on Document {\n  id\n  kind\n  fileName\n  mediaType\n  byteSize\n  scanStatus\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportRefundLines($input: ImportRefundLinesInput!) {\n  importRefundLines(input: $input) {\n    refundRequest {\n      id\n      version\n      lineCount\n      totalCents\n    }\n    files {\n      ...ImportedFileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation ImportRefundLines($input: ImportRefundLinesInput!) {\n  importRefundLines(input: $input) {\n    refundRequest {\n      id\n      version\n      lineCount\n      totalCents\n    }\n    files {\n      ...ImportedFileFacts\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImportedFileFacts on ImportedFile {\n  fileName\n  kind\n  documentId\n  correctionTable\n  counts {\n    imported\n    toReview\n    toCorrect\n    ignored\n  }\n  problems {\n    code\n    message\n  }\n  rows {\n    place\n    label\n    status\n    lineId\n    remarks {\n      code\n      message\n    }\n    values {\n      productCode\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n      withAttestation\n    }\n  }\n}"): (typeof documents)["fragment ImportedFileFacts on ImportedFile {\n  fileName\n  kind\n  documentId\n  correctionTable\n  counts {\n    imported\n    toReview\n    toCorrect\n    ignored\n  }\n  problems {\n    code\n    message\n  }\n  rows {\n    place\n    label\n    status\n    lineId\n    remarks {\n      code\n      message\n    }\n    values {\n      productCode\n      invoiceNumber\n      supplier\n      deliveryDate\n      quantity\n      unit\n      withAttestation\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundCampaigns {\n  campaigns {\n    ...CampaignFacts\n  }\n}"): (typeof documents)["query RefundCampaigns {\n  campaigns {\n    ...CampaignFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefundContent on RefundRequest {\n  ...RefundRequestRow\n  version\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  attachments {\n    ...FileFacts\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  allowedActions\n}"): (typeof documents)["fragment RefundContent on RefundRequest {\n  ...RefundRequestRow\n  version\n  linesCents\n  campaign {\n    id\n    ceiling {\n      amountCents\n      words\n    }\n  }\n  pacage\n  swornAccuracy\n  swornNotInDifficulty\n  advanceCents\n  beneficiaryCategory {\n    code\n    name\n  }\n  bankAccount {\n    id\n    label\n    holder\n    maskedIban\n    usableFrom\n  }\n  attachments {\n    ...FileFacts\n  }\n  totalsByProduct {\n    product {\n      code\n      name\n      rateUnit\n    }\n    quantity\n    unit\n    amountCents\n    lineCount\n  }\n  allowedActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundDetailPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...RefundDetail\n  }\n}"): (typeof documents)["query RefundDetailPage($id: ID!, $after: String) {\n  refundRequest(id: $id) {\n    ...RefundDetail\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefundDetail on RefundRequest {\n  ...RefundContent\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...RefundLineRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  complements {\n    ...RelatedRequest\n  }\n  complementaryRequests {\n    ...RelatedRequest\n  }\n  grantedCents\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n    items {\n      id\n      answeredAt\n    }\n  }\n  unreadMessageCount\n  reducedLines: lines(first: 20, filter: {reduced: true}) {\n    edges {\n      node {\n        id\n        invoiceNumber\n        quantity\n        unit\n        amountCents\n        grant {\n          verdict\n          quantity\n          amountCents\n          words\n          reason {\n            code\n            name\n          }\n        }\n      }\n    }\n    totalCount\n  }\n  decisionReason\n  createdAt\n  createdBy {\n    id\n    displayName\n  }\n  office {\n    id\n    name\n    email\n  }\n  instructor {\n    id\n    displayName\n  }\n  payments {\n    id\n    status\n    grantedCents\n    recoveredCents\n    amountCents\n    holder\n    maskedIban\n    orderedAt\n    paidOn\n    failureReason\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n}"): (typeof documents)["fragment RefundDetail on RefundRequest {\n  ...RefundContent\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  lines(first: 100, after: $after) {\n    edges {\n      node {\n        ...RefundLineRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  complements {\n    ...RelatedRequest\n  }\n  complementaryRequests {\n    ...RelatedRequest\n  }\n  grantedCents\n  pieceRequests {\n    id\n    isOpen\n    isOverdue\n    dueOn\n    items {\n      id\n      answeredAt\n    }\n  }\n  unreadMessageCount\n  reducedLines: lines(first: 20, filter: {reduced: true}) {\n    edges {\n      node {\n        id\n        invoiceNumber\n        quantity\n        unit\n        amountCents\n        grant {\n          verdict\n          quantity\n          amountCents\n          words\n          reason {\n            code\n            name\n          }\n        }\n      }\n    }\n    totalCount\n  }\n  decisionReason\n  createdAt\n  createdBy {\n    id\n    displayName\n  }\n  office {\n    id\n    name\n    email\n  }\n  instructor {\n    id\n    displayName\n  }\n  payments {\n    id\n    status\n    grantedCents\n    recoveredCents\n    amountCents\n    holder\n    maskedIban\n    orderedAt\n    paidOn\n    failureReason\n  }\n  events {\n    id\n    status\n    at\n    actor\n    title\n    explanation\n    nextStep\n    reason\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundDraftPage($id: ID!, $after: String, $filter: RefundLineFilter) {\n  refundRequest(id: $id) {\n    ...RefundDraft\n    lines(first: 100, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...DraftLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n    campaign {\n      ...CampaignFacts\n    }\n    structure {\n      id\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"): (typeof documents)["query RefundDraftPage($id: ID!, $after: String, $filter: RefundLineFilter) {\n  refundRequest(id: $id) {\n    ...RefundDraft\n    lines(first: 100, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...DraftLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n    campaign {\n      ...CampaignFacts\n    }\n    structure {\n      id\n      allowedActions\n      bankAccounts {\n        id\n        label\n        holder\n        maskedIban\n        usableFrom\n        archivedAt\n      }\n    }\n  }\n  beneficiaryCategories {\n    code\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefundDraft on RefundRequest {\n  ...RefundContent\n  headerVersion\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  complements {\n    ...RelatedRequest\n  }\n  suggestedLines {\n    supplier\n    product {\n      code\n      name\n      rateUnit\n    }\n    unit\n    lineCount\n  }\n  incompleteLineCount\n  submissionProblems {\n    code\n    path\n    message\n  }\n}"): (typeof documents)["fragment RefundDraft on RefundRequest {\n  ...RefundContent\n  headerVersion\n  submissionWarnings {\n    ...SubmissionFinding\n  }\n  complements {\n    ...RelatedRequest\n  }\n  suggestedLines {\n    supplier\n    product {\n      code\n      name\n      rateUnit\n    }\n    unit\n    lineCount\n  }\n  incompleteLineCount\n  submissionProblems {\n    code\n    path\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefundLineRow on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...FileFacts\n  }\n}"): (typeof documents)["fragment RefundLineRow on RefundLine {\n  id\n  position\n  invoiceNumber\n  supplier\n  deliveryDate\n  quantity\n  unit\n  withAttestation\n  rate\n  rateVerified\n  amountCents\n  product {\n    code\n    name\n    rateUnit\n  }\n  document {\n    ...FileFacts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefundRequestRow on RefundRequest {\n  id\n  number\n  status\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n}"): (typeof documents)["fragment RefundRequestRow on RefundRequest {\n  id\n  number\n  status\n  formKind\n  totalCents\n  lineCount\n  updatedAt\n  submittedAt\n  structure {\n    id\n    name\n    siret\n  }\n  campaign {\n    id\n    period\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundRequests($after: String, $filter: RefundRequestFilter) {\n  refundRequests(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RefundRequestRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query RefundRequests($after: String, $filter: RefundRequestFilter) {\n  refundRequests(first: 20, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...RefundRequestRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundRights {\n  writable: structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n  }\n  administered: structures(first: 1, filter: {capability: \"STRUCTURE_ADMINISTER\"}) {\n    totalCount\n  }\n  attached: structures(first: 1) {\n    totalCount\n  }\n}"): (typeof documents)["query RefundRights {\n  writable: structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n  }\n  administered: structures(first: 1, filter: {capability: \"STRUCTURE_ADMINISTER\"}) {\n    totalCount\n  }\n  attached: structures(first: 1) {\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n}"): (typeof documents)["query RefundStructure($id: ID!) {\n  structure(id: $id) {\n    id\n    name\n    siret\n    allowedActions\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RefundStructures {\n  structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"): (typeof documents)["query RefundStructures {\n  structures(first: 1, filter: {capability: \"TIC_REFUND_WRITE\"}) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        siret\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RelatedRequest on RelatedRequest {\n  id\n  number\n  status\n  totalCents\n  submittedAt\n}"): (typeof documents)["fragment RelatedRequest on RelatedRequest {\n  id\n  number\n  status\n  totalCents\n  submittedAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewRefundRequest($input: RenewRefundRequestInput!) {\n  renewRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RenewRefundRequest($input: RenewRefundRequestInput!) {\n  renewRefundRequest(input: $input) {\n    refundRequest {\n      id\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RepriceRefundRequest($input: RepriceRefundRequestInput!) {\n  repriceRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation RepriceRefundRequest($input: RepriceRefundRequestInput!) {\n  repriceRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveRefundLines($input: SaveRefundLinesInput!) {\n  saveRefundLines(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    lines {\n      ...DraftLine\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SaveRefundLines($input: SaveRefundLinesInput!) {\n  saveRefundLines(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    lines {\n      ...DraftLine\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SubmissionFinding on SubmissionFinding {\n  key\n  code\n  severity\n  path\n  message\n}"): (typeof documents)["fragment SubmissionFinding on SubmissionFinding {\n  key\n  code\n  severity\n  path\n  message\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitRefundRequest($input: SubmitRefundRequestInput!, $after: String) {\n  submitRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation SubmitRefundRequest($input: SubmitRefundRequestInput!, $after: String) {\n  submitRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateRefundRequest($input: UpdateRefundRequestInput!) {\n  updateRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation UpdateRefundRequest($input: UpdateRefundRequestInput!) {\n  updateRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDraft\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawRefundRequest($input: WithdrawRefundRequestInput!, $after: String) {\n  withdrawRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"): (typeof documents)["mutation WithdrawRefundRequest($input: WithdrawRefundRequestInput!, $after: String) {\n  withdrawRefundRequest(input: $input) {\n    refundRequest {\n      ...RefundDetail\n    }\n    problems {\n      code\n      path\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
import { refundsStructureData } from "./refunds.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDocumentReader, addDocumentUse, addDownloadSource } from "../documents/index.ts";
import { TIC_REFUND } from "@portail-tic/shared/structures/structure-rules";
import { addArchiveObstacle } from "../bank-accounts/index.ts";
import { addSpaceObstacle } from "../spaces/index.ts";
import { addDeactivationObstacle } from "../structures/index.ts";
import { officeReadsPieces } from "./office-reads-pieces.ts";
import { RefundFilesResolver } from "./refund-files.resolver.ts";
import { RefundLineEntity } from "./refund-line.entity.ts";
import { receiptPage, refundPdfDownload, refundPdfKind } from "./refund-pdf.download.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";
import { RefundLineResolver, RefundRequestResolver } from "./refund-request.resolver.ts";
import { mailRefundStep } from "./refund.mails.ts";
import { RefundsResolver } from "./refunds.resolver.ts";
import { refundsPersonalData } from "./refunds.personal-data.ts";

/** What the features after this one may use. */
export { releasePapers, requestsWithOldPapers } from "./old-papers.ts";
export { amendRequest } from "./amend-request.ts";
export { receiptPage };
export { contentHash } from "./refund-snapshot.ts";
export { releaseInvoices } from "./invoice-claims.ts";
export { addEventReasons } from "./event-reasons.ts";
export { isGranted } from "./is-granted.sql.ts";
export { findReadableRequest, lockRequest } from "./lock-request.ts";
export { refundFactsOf } from "./refund-facts.ts";
export { refundStatusEnum } from "./refund-enums.ts";
export { idOrNothing, pageOfRequests, requestSearch } from "./refund-request-list.queries.ts";
export { readQuantities } from "./product-quantities.ts";
export { RefundLine } from "./refund-line.type.ts";
export { lineLoader } from "./refund-line.loaders.ts";
export { RefundRequestEntity } from "./refund-request.entity.ts";
export { getRefundRequest, instructedOffices, refundRequestLoader } from "./refund-request.queries.ts";
export { RefundRequest, RefundRequestConnection } from "./refund-request.type.ts";
export { requestPayload, withRequest } from "./refund.payloads.ts";
export { whenProposalLapses } from "./lapsed-proposals.ts";
export { addStepWords } from "./step-words.ts";
export { peopleOfRequest } from "./people-of-request.ts";
export { takeStep, takeSteps } from "./take-step.ts";

addDocumentReader(officeReadsPieces);
addDocumentUse("refund_line.document_id");
addDocumentUse("refund_attachment.document_id");
// Money may still move: not only undecided requests, also those granted and not paid yet.
addDeactivationObstacle({
  code: "STRUCTURE_HAS_OPEN_REQUESTS",
  sql: `select structure_id as id, id as "objectId", number as label from refund_request
    where structure_id = any ($1) and status not in ('DRAFT', 'SETTLED', 'PAID', 'REJECTED', 'WITHDRAWN')`,
});
addSpaceObstacle({
  spaceCode: TIC_REFUND,
  code: "SPACE_HAS_OPEN_REQUESTS",
  sql: `select 1 from refund_request where structure_id = $1 and status not in ('DRAFT', 'SETTLED', 'PAID', 'REJECTED', 'WITHDRAWN')`,
});
// What a bank sent back waits for an account: payments know whether it still is this one.
addArchiveObstacle(
  `select number as label from refund_request where bank_account_id = $1
    and status not in ('DRAFT', 'PAYMENT_FAILED', 'PAID', 'SETTLED', 'REJECTED', 'WITHDRAWN')`,
);
addDownloadSource(refundPdfKind, refundPdfDownload);

export const refundsFeature: FeatureModule = {
  name: "refunds",
  entities: [RefundRequestEntity, RefundLineEntity],
  resolvers: [RefundsResolver, RefundRequestResolver, RefundLineResolver, RefundFilesResolver],
  handlers: [mailRefundStep],
  personalData: refundsPersonalData,
  structureData: refundsStructureData,
};

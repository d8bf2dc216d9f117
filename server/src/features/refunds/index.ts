import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDocumentReader, addDownloadSource } from "../documents/index.ts";
import { officeReadsPieces } from "./office-reads-pieces.ts";
import { RefundFilesResolver } from "./refund-files.resolver.ts";
import { RefundLineEntity } from "./refund-line.entity.ts";
import { refundPdfDownload, refundPdfKind } from "./refund-pdf.download.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";
import { RefundLineResolver, RefundRequestResolver } from "./refund-request.resolver.ts";
import { RefundStaffResolver } from "./refund-staff.resolver.ts";
import { mailRefundStep } from "./refund.mails.ts";
import { RefundsResolver } from "./refunds.resolver.ts";

addDocumentReader(officeReadsPieces);
addDownloadSource(refundPdfKind, refundPdfDownload);

export const refundsFeature: FeatureModule = {
  name: "refunds",
  entities: [RefundRequestEntity, RefundLineEntity],
  resolvers: [RefundsResolver, RefundRequestResolver, RefundLineResolver, RefundFilesResolver, RefundStaffResolver],
  handlers: [mailRefundStep],
};

import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Download } from "../documents/index.ts";
import { refundPdfName, renderRefundPdf } from "./refund-pdf.ts";
import type { RefundSnapshot } from "./refund-snapshot.ts";

export const refundPdfKind = "refund-pdf";

/** Where whoever holds the document can check its hash. */
export const receiptPage = (ctx: RequestContext) => new URL("/verifier-un-depot", ctx.services.settings.baseUrl).href;

/** Made from the frozen snapshot each time: always the request as it was sent. */
export async function refundPdfDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [row] = await ctx.db.query<{ snapshot: RefundSnapshot }>(
    `select snapshot from refund_request where id = $1 and snapshot is not null`,
    [id],
  );
  if (!row) return null;
  const { number, submittedAt } = row.snapshot;
  return {
    fileName: refundPdfName(number, submittedAt),
    mediaType: "application/pdf",
    content: await renderRefundPdf(row.snapshot, receiptPage(ctx)),
  };
}

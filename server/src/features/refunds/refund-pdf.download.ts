import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Download } from "../documents/index.ts";
import { refundPdfName } from "./refund-pdf.ts";
import { renderApart } from "./render-apart.ts";
import type { RefundSnapshot } from "./refund-snapshot.ts";

export const refundPdfKind = "refund-pdf";

/** Made from the frozen snapshot each time: always the request as it was sent. */
export async function refundPdfDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [row] = await ctx.db.query<{ snapshot: RefundSnapshot }>(
    `select snapshot from refund_request where id = $1 and snapshot is not null`,
    [id],
  );
  if (!row) return null;
  const { number, submittedAt } = row.snapshot;
  return { fileName: refundPdfName(number, submittedAt), mediaType: "application/pdf", content: await renderApart(row.snapshot) };
}

import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Download } from "../documents/index.ts";
import { receiptPage } from "../refunds/index.ts";
import { renderDecisionLetter } from "./decision-letter.pdf.ts";
import type { DecisionLetter } from "./decision-letter.ts";

export const decisionLetterKind = "decision-letter";

/** Made from the frozen letter each time: always the decision as it was taken. `id` is the request's. */
export async function decisionLetterDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [row] = await ctx.db.query<{ letter: DecisionLetter }>(
    `select letter from refund_decision where request_id = $1 and outcome = 'FINAL' and letter is not null`,
    [id],
  );
  if (!row) return null;
  return {
    fileName: `${row.letter.number} - décision.pdf`,
    mediaType: "application/pdf",
    content: await renderDecisionLetter(row.letter, receiptPage(ctx)),
  };
}

import type { Denial } from "@portail-tic/shared/kernel/verdict";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { importRefundLinesSchema } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { blankLine, type LineCandidate } from "@portail-tic/shared/refunds/line-candidate";
import { linesOfEInvoice, otherBuyerOf } from "@portail-tic/shared/refunds/lines-of-e-invoice";
import { linesOfTable, missingColumns } from "@portail-tic/shared/refunds/lines-of-table";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import * as z from "zod/mini";
import { policy } from "../../platform/config/policy.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findCampaign, type CampaignRow } from "../campaigns/index.ts";
import { ImportSource } from "./import-source.ts";
import { judgeCandidates, type JudgedCandidate } from "./judge-candidates.ts";
import { keepLines } from "./keep-lines.ts";
import { keepInvoice } from "./keep-invoice.ts";
import { refuseTooManyLines } from "./line-limit.ts";
import { refreshTotal } from "./refund-total.ts";
import { lockRequest, type LockedRequest } from "./lock-request.ts";

const input = z.extend(importRefundLinesSchema, {
  files: z.array(z.instanceof(ImportSource)).check(z.minLength(1, "REQUIRED"), z.maxLength(policy.uploads.maxFiles, "TOO_MANY_FILES")),
});

/** What became of one file. */
export interface ImportedSource {
  readonly source: ImportSource;
  /** Why nothing of the file was read. */
  readonly problems: readonly ProblemDraft[];
  readonly rows: readonly ImportedLine[];
  readonly documentId: string | null;
}

export interface ImportedLine extends JudgedCandidate {
  readonly lineId: string | null;
}

/**
 * Adds the lines that files hold to a draft: e-invoices, which become the invoices of their lines, and tables. What cannot be kept says
 * why and costs the rest nothing; what the draft has already is passed over, so that a file can be sent again.
 */
export const importRefundLines = defineUseCase({
  name: "importRefundLines",
  access: "signedIn",
  input,
  async run(uc, { requestId, files }) {
    const locked = await lockRequest(uc, requestId);
    enforce(judgeRefundAction("UPDATE", locked.facts));
    const campaign = (await findCampaign(uc.manager, locked.request.campaignId)) ?? notFound();
    const imported: ImportedSource[] = [];
    for (const source of files) imported.push(await importSource(uc, locked, campaign, source));
    await refuseTooManyLines(uc, requestId);
    await refreshTotal(uc, requestId);
    return { requestId, imported };
  },
});

async function importSource(uc: UseCase, locked: LockedRequest, campaign: CampaignRow, source: ImportSource): Promise<ImportedSource> {
  const { candidates, problems = [] } = candidatesOf(locked, campaign, source);
  if (!candidates) return { source, problems, rows: [], documentId: null };
  const judged = await judgeCandidates(uc, locked.request, campaign, candidates);
  const documentId = await keepInvoice(uc, locked.request, source, judged);
  const lineIds = await keepLines(
    uc,
    locked.request,
    judged.flatMap(({ line, candidate }) => (line ? { ...line, documentId, billedTo: candidate.billedTo } : [])),
  );
  const ids = lineIds.values();
  return { source, problems, documentId, rows: judged.map((one) => ({ ...one, lineId: one.line ? (ids.next().value ?? null) : null })) };
}

/** What a file could become, or what is wrong with the whole of it. */
type Candidates =
  | { readonly candidates: readonly LineCandidate[]; readonly problems?: never }
  | { readonly candidates?: never; readonly problems: readonly ProblemDraft[] };

function candidatesOf({ structure }: LockedRequest, campaign: CampaignRow, { reading }: ImportSource): Candidates {
  if ("refused" in reading) return { problems: [draftOf(reading.refused)] };
  if ("unread" in reading) return { candidates: [typedByHand(draftOf(reading.unread))] };
  if ("table" in reading) {
    const missing = missingColumns(reading.table);
    return missing.length > 0 ? { problems: missing } : { candidates: linesOfTable(reading.table, campaign.products) };
  }
  const { invoice } = reading;
  const found = linesOfEInvoice(invoice, campaign, structure);
  if (found.candidates) return { candidates: found.candidates };
  if (invoice.isCreditNote) return { problems: [found.problem] };
  const { number: invoiceNumber, supplier, deliveredOn, issuedOn } = invoice;
  const values = { invoiceNumber, supplier: supplier.name, deliveryDate: deliveredOn ?? issuedOn ?? "" };
  return { candidates: [typedByHand(found.problem, values, otherBuyerOf(invoice, structure))] };
}

/** An invoice whose lines a person types: what is known of it fills the form. */
function typedByHand(problem: ProblemDraft, values: Partial<LineCandidate["values"]> = {}, billedTo: string | null = null): LineCandidate {
  const filled = { ...blankLine, ...values };
  return { place: 1, label: filled.invoiceNumber, values: filled, problems: [problem], warnings: [], ignored: null, billedTo };
}

const draftOf = ({ code, params = {} }: Denial): ProblemDraft => ({ code, path: [], params });

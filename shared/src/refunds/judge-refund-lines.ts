import * as z from "zod/mini";
import { priceLine, type DatedTariff, type PricedCampaign, type PricedLine } from "../campaigns/price-line.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { deny, type Denial } from "../kernel/verdict.ts";
import { problemsFromZod, type ProblemDraft } from "../problems/problems-from-zod.ts";
import { invoiceKey } from "./invoice-key.ts";
import { refundLineWords, type RefundLineInput } from "./refund-line.schema.ts";

/** A line whose every field was understood. */
export interface JudgedLine<T extends DatedTariff = DatedTariff> extends PricedLine<T> {
  readonly id: string | null;
  /** The version of the line that was read; null when the version of the whole draft answers for it. */
  readonly version: number | null;
  readonly invoiceNumber: string;
  readonly supplier: string;
  readonly invoiceKey: string;
  /** Undefined: the file already on the line stays; null: it is taken off. */
  readonly documentId: string | null | undefined;
}

/** Every line understood, or every problem of every line with its path `lines.<index>.<field>`. */
export type JudgedLines<T extends DatedTariff = DatedTariff> =
  | { readonly lines: readonly JudgedLine<T>[]; readonly problems?: never }
  | { readonly lines?: never; readonly problems: readonly ProblemDraft[] };

/** Judges all lines of a call together, so that a person corrects them in one go. `today` is the day in Paris, `movedOn` that of a change of SIRET. */
export function judgeRefundLines<T extends DatedTariff>(
  lines: readonly RefundLineInput[],
  campaign: PricedCampaign<T>,
  today: CivilDate,
  movedOn: CivilDate | null = null,
): JudgedLines<T> {
  const judged: JudgedLine<T>[] = [];
  const problems: ProblemDraft[] = [];
  for (const [index, line] of lines.entries()) {
    const read = judgeLine(line, campaign, today, movedOn);
    if (read.line) judged.push(read.line);
    else problems.push(...read.problems.map((problem) => linePlace(index, problem)));
  }
  if (problems.length === 0) problems.push(...repeatedInvoices(judged));
  return problems.length === 0 ? { lines: judged } : { problems };
}

/** The place of a problem among the lines of the call. */
export function linePlace(index: number, problem: ProblemDraft): ProblemDraft {
  return { ...problem, path: ["lines", String(index), ...problem.path] };
}

/** The invoice of this line serves elsewhere. */
export const invoiceAlreadyUsed: ProblemDraft = { code: "INVOICE_ALREADY_USED", path: ["invoiceNumber"], params: {} };

function judgeLine<T extends DatedTariff>(line: RefundLineInput, campaign: PricedCampaign<T>, today: CivilDate, movedOn: CivilDate | null) {
  const words = z.safeParse(refundLineWords, line);
  const { priced, denials } = priceLine(campaign, line);
  const future = priced && priced.deliveryDate > today ? [{ ...deny("DELIVERY_IN_FUTURE"), path: ["deliveryDate"] }] : [];
  const moved = priced && movedOn !== null && priced.deliveryDate >= movedOn ? [deliveryAfterMove(movedOn)] : [];
  if (words.success && priced && future.length + moved.length === 0) {
    const { invoiceNumber, supplier } = words.data;
    const key = invoiceKey(supplier, invoiceNumber);
    const place = { id: line.id ?? null, version: line.version ?? null, documentId: line.documentId };
    return { line: { ...priced, ...place, invoiceNumber, supplier, invoiceKey: key } };
  }
  return {
    problems: [...(words.success ? [] : problemsFromZod(words.error)), ...[...(denials ?? []), ...future, ...moved].map(problemOf)],
  };
}

/** Delivered once the structure had another SIRET: the other one claims it. */
export function deliveryAfterMove(movedOn: CivilDate): Denial {
  return { ...deny("DELIVERY_AFTER_MOVE", { movedOn }), path: ["deliveryDate"] };
}

function problemOf(denial: Denial): ProblemDraft {
  return { code: denial.code, path: [...(denial.path ?? [])], params: denial.params ?? {} };
}

function repeatedInvoices(lines: readonly JudgedLine[]): ProblemDraft[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const key = `${line.productCode} ${line.invoiceKey}`;
    if (seen.has(key)) return [linePlace(index, invoiceAlreadyUsed)];
    seen.add(key);
    return [];
  });
}

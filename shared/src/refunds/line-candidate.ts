import type { ProblemDraft } from "../problems/problems-from-zod.ts";
import type { RefundLineInput } from "./refund-line.schema.ts";

/** What a row of a file or a line of an e-invoice would become; still to be judged with the campaign. */
export interface LineCandidate {
  /** The row of the file (the header is row 1), or the rank of the line in its invoice, from 1. */
  readonly place: number;
  /** What the file itself says there, for a person to find it again. */
  readonly label: string;
  /** As far as they are known: empty texts elsewhere. */
  readonly values: RefundLineInput;
  /** What must be corrected before the line can be kept. */
  readonly problems: readonly ProblemDraft[];
  /** What a person should look at, though the line can be kept. */
  readonly warnings: readonly ProblemDraft[];
  /** The buyer an e-invoice names, when that is not the structure. */
  readonly billedTo: string | null;
  /** Why there is nothing to claim here. */
  readonly ignored: ProblemDraft | null;
}

/** A line about which nothing is known yet. */
export const blankLine: RefundLineInput = {
  productCode: "",
  invoiceNumber: "",
  supplier: "",
  deliveryDate: "",
  quantity: "",
  unit: "",
};

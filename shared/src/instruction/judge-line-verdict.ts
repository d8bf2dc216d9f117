import { amountOfLine, type LineToPrice } from "../kernel/amount-of-line.ts";
import { compareDecimals, type Decimal } from "../kernel/decimal.ts";
import type { Cents } from "../kernel/money.ts";
import { accepted, type Parsed } from "../kernel/parsed.ts";
import { parseQuantity } from "../kernel/quantity.ts";
import { at, deny, type Denial } from "../kernel/verdict.ts";
import { OTHER_REASON } from "./other-reason.ts";

export const LINE_VERDICTS = ["ACCEPTED", "CORRECTED", "REFUSED"] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

/** What the officer typed about one line. */
export interface TypedVerdict {
  readonly verdict: LineVerdict;
  readonly quantity: string;
  readonly reasonCode: string;
  readonly words: string;
}

/** A line as it was sent, with the rate it keeps. */
export interface SentLine extends LineToPrice {
  readonly amountCents: Cents;
}

/** What is granted of a line; the quantity only where it was corrected. */
export interface GrantedLine {
  readonly verdict: LineVerdict;
  readonly grantedQuantity: Decimal | null;
  readonly grantedCents: Cents;
  readonly reasonCode: string | null;
  readonly words: string;
}

/**
 * What a line is worth after the officer's verdict, by the rule that priced it: the whole amount, that of a smaller quantity at the same
 * rate, or nothing. Less than what was asked always has a reason.
 */
export function judgeLineVerdict(line: SentLine, { verdict, quantity, reasonCode, words }: TypedVerdict): Parsed<GrantedLine> {
  if (verdict === "ACCEPTED") return accepted({ verdict, grantedQuantity: null, grantedCents: line.amountCents, reasonCode: null, words });
  if (reasonCode === "") return field("reasonCode", deny("REQUIRED"));
  if (reasonCode === OTHER_REASON && words === "") return field("words", deny("REQUIRED"));
  if (verdict === "REFUSED") return accepted({ verdict, grantedQuantity: null, grantedCents: 0, reasonCode, words });
  if (quantity.trim() === "") return field("quantity", deny("REQUIRED"));
  const parsed = parseQuantity(quantity, line.unit);
  if (!parsed.allowed) return field("quantity", parsed);
  if (compareDecimals(parsed.value, line.quantity) >= 0) return field("quantity", deny("GRANTED_TOO_MUCH", { max: line.quantity }));
  return accepted({
    verdict,
    grantedQuantity: parsed.value,
    grantedCents: amountOfLine({ ...line, quantity: parsed.value }),
    reasonCode,
    words,
  });
}

function field(name: string, denial: Denial): Denial {
  return at(name, denial) as Denial;
}

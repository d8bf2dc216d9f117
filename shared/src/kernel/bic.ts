import { isValidBIC } from "ibantools";

import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** Reads a BIC (8 or 11 characters, ISO 9362), spaces allowed. */
export function parseBic(text: string): Parsed<string> {
  const bic = withoutBlanks(text).toUpperCase();
  return isValidBIC(bic) ? accepted(bic) : deny("BIC_INVALID");
}

import { describe, expect, it } from "vitest";

import { counted, countText } from "./counts.ts";

describe("a count in a text", () => {
  it("has its thousands apart, in the reader's way, and its word in the right number", () => {
    expect(countText("fr", 2_000)).toBe("2\u202f000");
    expect(countText("en", 2_000)).toBe("2,000");
    expect(counted("fr", 0, "facture", "factures")).toBe("0 facture");
    expect(counted("en", 12_345, "invoice", "invoices")).toBe("12,345 invoices");
  });
});

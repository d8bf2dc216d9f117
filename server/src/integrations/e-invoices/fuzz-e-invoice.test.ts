import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ciiInvoice } from "../../testing/e-invoices/cii-invoice.ts";
import { invoicePdf } from "../../testing/e-invoices/invoice-pdf.ts";
import { gnrInvoice } from "../../testing/e-invoices/sample-invoice.ts";
import { ublInvoice } from "../../testing/e-invoices/ubl-invoice.ts";
import { EInvoiceRefused } from "./e-invoice-denial.ts";
import { embeddedFilesOf } from "./embedded-files.ts";
import { readInvoiceXml } from "./read-invoice-xml.ts";

/** Bytes changed, doubled or taken away here and there. */
const wounds = fc.array(
  fc.record({ at: fc.nat(1_000_000), what: fc.constantFrom("change", "cut", "double"), size: fc.nat(40), byte: fc.nat(255) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
type Wounds = typeof wounds extends fc.Arbitrary<infer T> ? T : never;

function wounded(whole: Uint8Array, changes: Wounds): Uint8Array {
  return changes.reduce<Uint8Array>((bytes, { at: place, what, size, byte }) => {
    const at = place % (bytes.byteLength || 1);
    const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + size), bytes.subarray(at + size)];
    if (what === "cut") return Buffer.concat([before, after]);
    if (what === "double") return Buffer.concat([before, piece, piece, after]);
    return Buffer.concat([before, Uint8Array.of(byte), bytes.subarray(at + 1)]);
  }, whole);
}

/**
 * Below `readEInvoice`, which makes a refusal of whatever is thrown: here a stumble of ours is seen. An invoice, or null when the file is
 * refused as it should be.
 */
async function readBelow(bytes: Uint8Array, isPdf: boolean): Promise<EInvoice | null> {
  try {
    if (!isPdf) return readInvoiceXml(bytes);
    const [file] = await embeddedFilesOf(bytes);
    return file ? readInvoiceXml(file.read()) : null;
  } catch (error) {
    if (error instanceof EInvoiceRefused) return null;
    throw error;
  }
}

describe("a damaged e-invoice", () => {
  const samples: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    const xml = ciiInvoice(gnrInvoice());
    samples["CII"] = Buffer.from(xml);
    samples["UBL"] = Buffer.from(ublInvoice(gnrInvoice()));
    samples["a packed PDF"] = await invoicePdf(xml);
    samples["a plain PDF"] = await invoicePdf(xml, { isPacked: false });
  });

  it.each([
    ["CII", 400],
    ["UBL", 400],
    ["a packed PDF", 150],
    ["a plain PDF", 150],
  ])("in %s is read or refused, and never anything else", async (name, numRuns) => {
    const whole = samples[name] ?? new Uint8Array();
    const isPdf = name.endsWith("PDF");
    expect((await readBelow(whole, isPdf))?.lines).toHaveLength(gnrInvoice().lines.length);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(wounds, async (changes) => {
        const invoice = await readBelow(wounded(whole, changes), isPdf);
        if (invoice === null) refused += 1;
        else expect(Array.isArray(invoice.lines)).toBe(true);
      }),
      { numRuns },
    );
    expect(refused).toBeLessThan(numRuns);
    console.log(`${name}: ${numRuns} damaged files → ${refused} refused, ${numRuns - refused} still read`);
  });
});

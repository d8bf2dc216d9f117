import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { ciiInvoice } from "../../testing/e-invoices/cii-invoice.ts";
import { invoicePdf } from "../../testing/e-invoices/invoice-pdf.ts";
import { gnrInvoice } from "../../testing/e-invoices/sample-invoice.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { readEInvoiceApart } from "./read-e-invoice-apart.ts";

const { readSeconds, patienceSeconds, maxMemoryBytes, atOnce } = policy.eInvoices;
const worker = (name: string) => new URL(`../../testing/planted/${name}.worker.ts`, import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);
const many = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index)).join("");

describe("reading an e-invoice in a thread of its own", () => {
  it("answers what the invoice says, from XML and from PDF", async () => {
    const xml = ciiInvoice(gnrInvoice());
    const answers = await Promise.all([readEInvoiceApart(bytes(xml)), readEInvoiceApart(await invoicePdf(xml))]);
    expect(answers).toMatchObject([
      { allowed: true, value: { number: "F2025-0412" } },
      { allowed: true, value: { number: "F2025-0412" } },
    ]);
  });

  it(figure("eInvoices.readSeconds", "gives a file up that keeps the processor busy"), async () => {
    const answers = await Promise.all([readSeconds * 2, 255].map((tenths) => readEInvoiceApart(new Uint8Array([tenths]), worker("busy"))));
    expect(answers[1]).toEqual({ allowed: false, code: "E_INVOICE_TOO_SLOW" });
    expect(tried("eInvoices.readSeconds", 2, answers.filter(({ allowed }) => allowed).length)).toBe(1);
  });

  it(figure("eInvoices.patienceSeconds", "gives a file up that never answers, busy or not"), async () => {
    const tenths = [(patienceSeconds - 4) * 10, (patienceSeconds + 2) * 10];
    const answers = await Promise.all(tenths.map((time) => readEInvoiceApart(new Uint8Array([time]), worker("sleepy"))));
    expect(answers[1]).toEqual({ allowed: false, code: "E_INVOICE_TOO_SLOW" });
    expect(tried("eInvoices.patienceSeconds", 2, answers.filter(({ allowed }) => allowed).length)).toBe(1);
  });

  it(figure("eInvoices.maxMemoryBytes", "gives a file up that takes more memory than any invoice"), async () => {
    const tens = [maxMemoryBytes / 10_000_000 - 10, maxMemoryBytes / 10_000_000 + 10];
    const answers = await Promise.all(tens.map((size) => readEInvoiceApart(new Uint8Array([size]), worker("hungry"))));
    expect(answers[1]).toEqual({ allowed: false, code: "E_INVOICE_TOO_LARGE" });
    expect(tried("eInvoices.maxMemoryBytes", 2, answers.filter(({ allowed }) => allowed).length)).toBe(1);
  });

  it(figure("eInvoices.atOnce", "reads few at once, the others wait for their turn"), async () => {
    const times = await Promise.all(Array.from({ length: 3 * atOnce }, () => readEInvoiceApart(new Uint8Array([3]), worker("sleepy"))));
    const spans = times.map((time) => {
      const [from = 0, to = 0] = (time.allowed ? time.value : []) as unknown as number[];
      return { from, to };
    });
    const together = spans.map(({ from }) => spans.filter((other) => other.from <= from && from < other.to).length);
    expect(tried("eInvoices.atOnce", spans.length, Math.max(...together))).toBe(atOnce);
  });

  // Nine kilobytes that unfold to more than half a gigabyte.
  const runs = Buffer.alloc(9_000_000, Buffer.from([129, 0]));
  const packed = deflateSync(runs);
  const bomb = Buffer.concat([
    bytes(
      `%PDF-1.7\n1 0 obj <</Type/Catalog/Names<</EmbeddedFiles<</Names[(factur-x.xml) 2 0 R]>>>>>> endobj\n` +
        `2 0 obj <</Type/Filespec/F(factur-x.xml)/EF<</F 3 0 R>>>> endobj\n` +
        `3 0 obj <</Type/EmbeddedFile/Filter[/FlateDecode/RunLengthDecode]/Length ${packed.length}>> stream\n`,
    ),
    packed,
    bytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF"),
  ]);

  it.each([
    ["a packed file inside a PDF", () => bomb],
    ["streams that never end", () => bytes(`%PDF-1.7\n${many(150_000, (at) => `${at + 1} 0 obj <</Length 9>> stream\nxx\n`)}`)],
    ["objects that lead nowhere", () => bytes(`%PDF-1.7\n${many(300_000, (at) => `${at + 1} 0 obj <</A ${at} 0 R>> endobj\n`)}`)],
    ["arrays in arrays", () => bytes(`%PDF-1.7\n1 0 obj ${"[".repeat(200_000)}`)],
    ["elements in elements", () => bytes("<a>".repeat(100_000))],
    ["attributes without end", () => bytes(`<a ${many(200_000, (at) => `a${at}="1" `)}/>`)],
    ["entities of entities", () => bytes(`<!DOCTYPE z [${many(9, (at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`)}]><z>&l9;</z>`)],
    ["an entity that names a file", () => bytes(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>`)],
    ["an entity nobody declared", () => bytes(`<Invoice>&x;</Invoice>`)],
    ["a comment without end", () => bytes(`<a>${"<!--".repeat(500_000)}`)],
  ])("refuses %s in time, and reads the next file", async (_, hostile) => {
    const began = performance.now();
    expect((await readEInvoiceApart(hostile())).allowed).toBe(false);
    expect(performance.now() - began).toBeLessThan((patienceSeconds + 4) * 1_000);
  });
});

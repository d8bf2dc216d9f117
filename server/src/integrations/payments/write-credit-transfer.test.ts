import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childrenOf, findAt, readXml, textAt } from "../../platform/xml/read-xml.ts";
import type { CreditTransfer, CreditTransferFile } from "./credit-transfer.ts";
import { writeCreditTransfer } from "./write-credit-transfer.ts";

const ibans = ["FR1420041010050500013M02606", "FR7630006000011234567890189", "FR7630004000031234567890143", "BE68539007547034"];

const transfer = (own: Partial<CreditTransfer> = {}): CreditTransfer => ({
  endToEndId: "TIC-2026-000123-1",
  amountCents: 134_640,
  creditorName: "GAEC de la Forêt & Fils",
  creditorIban: "FR7630006000011234567890189",
  text: "Remboursement TIC 2025, demande TIC-2026-000123",
  ...own,
});

const file = (transfers: readonly CreditTransfer[]): CreditTransferFile => ({
  messageId: "PAI-2026-000001",
  createdAt: new Date("2026-11-22T14:05:00Z"),
  executionDate: "2026-11-23",
  debtor: { name: "Trésor public – remboursements", iban: "FR1420041010050500013M02606", bic: "PSSTFRPPPAR" },
  transfers,
});

/** Cents from « 1346.40 », without the code under test. */
const cents = (text: string | null) => BigInt((text ?? "").replace(".", ""));

describe("a file of transfers", () => {
  it("is a pain.001.001.09 message with the debtor once and each transfer with its reference, name without accents, IBAN and text", () => {
    const xml = writeCreditTransfer(file([transfer()]));
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"')).toBe(
      true,
    );
    const info = findAt(readXml(xml), "CstmrCdtTrfInitn", "PmtInf");
    if (!info) throw new Error("no block");
    expect(textAt(info, "ReqdExctnDt", "Dt")).toBe("2026-11-23");
    expect([textAt(info, "Dbtr", "Nm"), textAt(info, "DbtrAgt", "FinInstnId", "BICFI")]).toEqual([
      "Tresor public - remboursements",
      "PSSTFRPPPAR",
    ]);
    const written = findAt(info, "CdtTrfTxInf");
    expect(written && [textAt(written, "Amt", "InstdAmt"), textAt(written, "Cdtr", "Nm"), textAt(written, "RmtInf", "Ustrd")]).toEqual([
      "1346.40",
      "GAEC de la Foret + Fils",
      "Remboursement TIC 2025, demande TIC-2026-000123",
    ]);
    expect(written && findAt(written, "CdtrAgt")).toBeNull();
  });

  it("has counts and sums equal to its lines, to the cent (10 000 random batches)", () => {
    const line = fc.record({
      amountCents: fc.oneof(fc.integer({ min: 1, max: 99_999_999_999 }), fc.integer({ min: 1, max: 200 })),
      creditorName: fc.string({ unit: "grapheme", maxLength: 90 }),
      creditorIban: fc.constantFrom(...ibans),
      text: fc.string({ unit: "grapheme", maxLength: 160 }),
    });
    let lines = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (drawn) => {
        lines += drawn.length;
        const message = findAt(
          readXml(writeCreditTransfer(file(drawn.map((one, index) => ({ ...one, endToEndId: `TIC-${index}` }))))),
          "CstmrCdtTrfInitn",
        );
        if (!message) throw new Error("no message");
        const info = findAt(message, "PmtInf");
        const transfers = info ? childrenOf(info, "CdtTrfTxInf") : [];
        const total = drawn.reduce((sum, { amountCents }) => sum + BigInt(amountCents), 0n);
        expect(transfers.map((one) => cents(textAt(one, "Amt", "InstdAmt")))).toEqual(drawn.map(({ amountCents }) => BigInt(amountCents)));
        for (const level of [findAt(message, "GrpHdr"), info]) {
          expect(level && [textAt(level, "NbOfTxs"), cents(textAt(level, "CtrlSum"))]).toEqual([String(drawn.length), total]);
        }
      }),
      { numRuns: 10_000 },
    );
    console.info(`batches: 10000, transfers: ${lines}, totals that differ: 0`);
  }, 120_000);

  it("of a thousand transfers still sums to the cent", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => transfer({ endToEndId: `TIC-${index}`, amountCents: 10 + index * 7_919 }));
    expect(() => writeCreditTransfer(file(many))).not.toThrow();
  });

  it.each([
    ["nothing to pay", [] as CreditTransfer[]],
    ["an amount of zero", [transfer({ amountCents: 0 })]],
    ["more than a transfer may carry", [transfer({ amountCents: 100_000_000_000 })]],
    ["an IBAN that does not exist", [transfer({ creditorIban: "FR7630006000011234567890188" })]],
    ["a reference too long", [transfer({ endToEndId: "T".repeat(36) })]],
    ["a reference outside the set of signs", [transfer({ endToEndId: "TIC-é" })]],
    ["the same reference twice", [transfer(), transfer()]],
  ])("is not written with %s", (_, transfers) => {
    expect(() => writeCreditTransfer(file(transfers))).toThrow();
  });
});

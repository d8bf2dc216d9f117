import { describe, expect, it } from "vitest";
import { formatsOf } from "./formats.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("values written for a reader", () => {
  it("are French in French", () => {
    const f = formatsOf("fr");
    expect(plain(f.euros(134640))).toBe("1 346,40 €");
    expect(f.date("2026-03-31")).toBe("31/03/2026");
    expect(plain(f.quantity("9000.5", "L"))).toBe("9 000,5 L");
    expect(plain(f.bytes(1_250_000))).toBe("1,3 Mo");
    expect(plain(f.siret("73282932000074"))).toBe("732 829 320 00074");
  });

  it("put the day before the month in English too", () => {
    const f = formatsOf("en");
    expect(f.date("2026-03-31")).toBe("31/03/2026");
    expect(plain(f.euros(134640))).toBe("€1,346.40");
  });

  it("do not change a calendar date with the reader's time zone", () => {
    expect(formatsOf("fr").date("2026-01-01")).toBe("01/01/2026");
  });

  it("tell moments by the clock of Paris, like the mails and the PDF", () => {
    expect(plain(formatsOf("fr").moment("2026-03-31T22:30:00Z"))).toBe("1er avril 2026 à 00:30");
    expect(formatsOf("fr").date("2026-03-31T22:30:00Z")).toBe("01/04/2026");
    expect(plain(formatsOf("fr").dateTime("2026-03-31T22:30:00Z"))).toBe("01/04/2026 00:30");
  });
});

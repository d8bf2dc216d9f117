import { describe, expect, it } from "vitest";
import { choiceParam, dayParam, idParam, returnParam, textParam, trailParam } from "./search-params.ts";
import { present } from "../../lib/present.ts";

describe("what the address says", () => {
  it("brings back to an address of this site, never to another site", () => {
    expect(returnParam("/mes-demandes/42?q=a")).toBe("/mes-demandes/42?q=a");
    for (const elsewhere of ["//evil.test", "/\\evil.test", "https://evil.test", "javascript:alert(1)", "", 12, undefined])
      expect(returnParam(elsewhere)).toBeUndefined();
  });

  it("keeps a SIRET as a text, drops what is empty, cuts what is endless", () => {
    expect(textParam(73282932000074)).toBe("73282932000074");
    expect(textParam("")).toBeUndefined();
    expect(textParam({ a: 1 })).toBeUndefined();
    expect(textParam("x".repeat(500))).toHaveLength(200);
  });

  it("accepts only the words and cursors it knows", () => {
    expect(choiceParam("PENDING", ["PENDING", "APPROVED"])).toBe("PENDING");
    expect(choiceParam("DROP TABLE", ["PENDING"])).toBeUndefined();
    expect(trailParam("abc_-=.def")).toBe("abc_-=.def");
    expect(trailParam("<script>")).toBeUndefined();
  });

  it("takes days that exist and identifiers of ours", () => {
    expect(dayParam("2026-02-28")).toBe("2026-02-28");
    for (const none of ["2026-02-30", "2026-13-01", "28/02/2026", 20260228, undefined]) expect(dayParam(none)).toBeUndefined();
    expect(idParam("01890a5d-ac96-774b-bcce-b302099a8057")).toBe("01890a5d-ac96-774b-bcce-b302099a8057");
    for (const none of ["", "x", "01890a5d", undefined]) expect(idParam(none)).toBeUndefined();
  });

  it("stays short: what is absent is left out", () => {
    expect(present({ q: undefined, etat: "PENDING" })).toEqual({ etat: "PENDING" });
  });
});

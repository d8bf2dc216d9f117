import { describe, expect, it } from "vitest";

import { parseSiren } from "./siren.ts";

describe("a SIREN", () => {
  it.each(["732829320", "732 829 320", " 732.829.320 ", "356000000", "999999121"])("%s is accepted", (text) => {
    expect(parseSiren(text)).toEqual({ allowed: true, value: text.replace(/\D/g, "") });
  });

  it.each(["", "73282932", "7328293200", "732829321", "73282932A", "١٢٣٤٥٦٧٨٩"])("%s is refused", (text) => {
    expect(parseSiren(text)).toEqual({ allowed: false, code: "SIREN_INVALID" });
  });
});

import { describe, expect, it } from "vitest";

import { parseBic } from "./bic.ts";

describe("a BIC", () => {
  it.each(["AGRIFRPP", "AGRIFRPP836", "PSSTFRPPREN"])("%s is accepted", (bic) => {
    expect(parseBic(bic)).toEqual({ allowed: true, value: bic });
  });

  it("is read with spaces and in lower case", () => {
    expect(parseBic("agri frpp 836")).toEqual({ allowed: true, value: "AGRIFRPP836" });
  });

  it.each(["", "AGRIFRP", "AGRIFRPP8", "AGRI12PP", "AGRIFRPP8366"])("%j is refused", (text) => {
    expect(parseBic(text)).toEqual({ allowed: false, code: "BIC_INVALID" });
  });
});

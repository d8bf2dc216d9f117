import { describe, expect, it } from "vitest";

import { allow, at, deny, firstDenial, type Verdict } from "./verdict.ts";

describe("a verdict", () => {
  it("allows, or denies with one problem", () => {
    expect(allow()).toEqual({ allowed: true });
    expect(deny("LAST_MANAGER")).toEqual({ allowed: false, code: "LAST_MANAGER" });
    expect(deny("TOO_LONG", { max: 5 })).toEqual({ allowed: false, code: "TOO_LONG", params: { max: 5 } });
  });

  it("says which input field it is about", () => {
    expect(at("siret", deny("SIRET_LENGTH"))).toEqual({ allowed: false, code: "SIRET_LENGTH", path: ["siret"] });
    expect(at(["lines", "0"], allow())).toEqual({ allowed: true });
  });

  it("is the first denial of several, or allowed", () => {
    expect(firstDenial()).toEqual({ allowed: true });
    expect(firstDenial(allow(), allow())).toEqual({ allowed: true });
    expect(firstDenial(allow(), deny("NOT_MEMBER"), deny("LAST_MANAGER"))).toEqual(deny("NOT_MEMBER"));
  });

  it("does not compile without the parameters its text quotes", () => {
    // @ts-expect-error the text of TOO_LONG quotes { max }
    const verdict: Verdict = deny("TOO_LONG");
    expect(verdict.allowed).toBe(false);
  });
});

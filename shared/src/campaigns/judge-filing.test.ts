import { describe, expect, it } from "vitest";
import { judgeFiling } from "./judge-filing.ts";

const window = { opensOn: "2024-01-01", deadline: "2026-12-31" };

describe("filing a request", () => {
  it("is possible from the opening day to the deadline, both included", () => {
    expect(judgeFiling(window, "2024-01-01").allowed).toBe(true);
    expect(judgeFiling(window, "2026-12-31").allowed).toBe(true);
  });

  it("says when to come back before the opening", () => {
    expect(judgeFiling(window, "2023-12-31")).toEqual({ allowed: false, code: "CAMPAIGN_NOT_OPEN", params: { date: "2024-01-01" } });
  });

  it("says when the deadline passed", () => {
    expect(judgeFiling(window, "2027-01-01")).toEqual({ allowed: false, code: "CAMPAIGN_CLOSED", params: { date: "2026-12-31" } });
  });
});

import { describe, expect, it } from "vitest";
import { refundStepTexts } from "./refund-step-texts.ts";
import { REFUND_STATUSES } from "./refund-statuses.ts";
import { canStep, OPEN_STATUSES, refundSteps } from "./refund-steps.ts";

describe("the life of a request", () => {
  it("goes from draft to paid", () => {
    const normalLife = ["DRAFT", "SUBMITTED", "AVAILABLE", "IN_REVIEW", "APPROVED", "PAYMENT_ORDERED", "PAID"] as const;
    for (const [index, status] of normalLife.slice(1).entries()) expect(canStep(normalLife[index] ?? "PAID", status)).toBe(true);
  });

  it("reaches every status from the draft", () => {
    const reached = new Set(["DRAFT"]);
    for (let round = 0; round < REFUND_STATUSES.length; round += 1) {
      for (const status of REFUND_STATUSES) if (refundSteps[status].from.some((from) => reached.has(from))) reached.add(status);
    }
    expect([...reached].toSorted()).toEqual([...REFUND_STATUSES].toSorted());
  });

  it("never leaves a settled request, and never goes back to the draft", () => {
    for (const end of ["SETTLED", "REJECTED", "WITHDRAWN"] as const) expect(REFUND_STATUSES.filter((to) => canStep(end, to))).toEqual([]);
    expect(refundSteps.DRAFT.from).toEqual([]);
  });

  it("leaves a paid request only when the bank sends the money back, to be ordered again", () => {
    expect(REFUND_STATUSES.filter((to) => canStep("PAID", to))).toEqual(["PAYMENT_FAILED"]);
    expect(REFUND_STATUSES.filter((to) => canStep("PAYMENT_FAILED", to))).toEqual(["PAYMENT_ORDERED", "SETTLED"]);
  });

  it("lets the requester withdraw as long as nothing is decided", () => {
    expect(REFUND_STATUSES.filter((from) => canStep(from, "WITHDRAWN"))).toEqual([...OPEN_STATUSES]);
  });

  it.each(REFUND_STATUSES)("explains %s in both languages: what happened, what it means, what to do now", (status) => {
    for (const text of [refundStepTexts[status].fr, refundStepTexts[status].en]) {
      expect(text.title).not.toBe("");
      expect(text.explanation).toMatch(/\.$/);
      expect(text.nextStep).toMatch(/\.$/);
    }
    expect(refundStepTexts[status].fr.title).not.toBe(refundStepTexts[status].en.title);
  });
});

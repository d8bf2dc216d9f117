import { describe, expect, it } from "vitest";
import { REFUND_STATUSES } from "./refund-statuses.ts";
import { refundStepTexts } from "./refund-step-texts.ts";
import { nextStepText, usualDelayText } from "./usual-delays.ts";

describe("the usual delay of a step", () => {
  it("is said with the next step, in weeks or days, and that it is an estimate when it has no source", () => {
    expect(usualDelayText("SUBMITTED", "fr")).toBe("Délai habituel jusqu'au paiement : 3 à 8 semaines.");
    expect(usualDelayText("PAYMENT_ORDERED", "en")).toBe("Usual time until the payment: 2 to 10 days (unverified estimate).");
    expect(nextStepText("IN_REVIEW", "fr")).toBe(
      "Vous n'avez rien à faire. La décision arrivera par courriel. Délai habituel jusqu'à l'étape suivante : 1 à 3 semaines (estimation non vérifiée).",
    );
    expect(nextStepText("PAID", "en")).toBe(refundStepTexts.PAID.en.nextStep);
  });

  it("stands in no other text: a figure has one place", () => {
    for (const status of REFUND_STATUSES)
      for (const language of ["fr", "en"] as const)
        expect(Object.values(refundStepTexts[status][language]).join(" ")).not.toMatch(/semaine|week|\bjours?\b|\bdays?\b/i);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePayment, paymentAmounts, type PaymentFacts } from "./judge-payment.ts";

const now = new Date("2026-11-22T10:00:00Z");
const facts = (own: Partial<PaymentFacts> = {}): PaymentFacts => ({
  grantedCents: 100_000,
  advanceCents: 0,
  alreadyRecoveredCents: 0,
  account: { usableFrom: now, archivedAt: null, isRefused: false },
  now,
  ...own,
});

describe("what is paid", () => {
  it.each([
    ["no advance", 0, 0, 0, 100_000],
    ["an advance below the amount", 30_000, 0, 30_000, 70_000],
    ["an advance already taken back", 30_000, 30_000, 0, 100_000],
    ["an advance taken back in part", 30_000, 20_000, 10_000, 90_000],
    ["an advance of the very amount", 100_000, 0, 100_000, 0],
    ["an advance above the amount: nothing is paid, and nothing negative", 150_000, 0, 100_000, 0],
    ["more taken back than is declared now", 10_000, 30_000, 0, 100_000],
  ])("with %s", (_, advanceCents, alreadyRecoveredCents, recoveredCents, amountCents) => {
    expect(paymentAmounts(facts({ advanceCents, alreadyRecoveredCents }))).toEqual({ recoveredCents, amountCents });
  });

  it("takes an advance back once over any number of requests, to the cent (10 000 histories)", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { maxLength: 8 }), fc.nat(10_000_000), (granted, advanceCents) => {
        let recovered = 0;
        let paid = 0;
        for (const grantedCents of granted) {
          const amounts = paymentAmounts({ grantedCents, advanceCents, alreadyRecoveredCents: recovered });
          expect(Math.min(amounts.recoveredCents, amounts.amountCents)).toBeGreaterThanOrEqual(0);
          recovered += amounts.recoveredCents;
          paid += amounts.amountCents;
        }
        const total = granted.reduce((sum, cents) => sum + cents, 0);
        expect([recovered, paid]).toEqual([Math.min(total, advanceCents), total - Math.min(total, advanceCents)]);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the account of a payment", () => {
  it("is used from the instant its waiting time ends, not before", () => {
    const account = { usableFrom: new Date(now.getTime() + 1), archivedAt: null, isRefused: false };
    expect(judgePayment(facts({ account }))).toMatchObject({ allowed: false, code: "BANK_ACCOUNT_TOO_NEW" });
    expect(judgePayment(facts()).allowed).toBe(true);
  });

  it("is not one that was retired, nor one a bank refused for this request", () => {
    const archived = { usableFrom: now, archivedAt: now, isRefused: false };
    expect(judgePayment(facts({ account: archived }))).toMatchObject({ code: "BANK_ACCOUNT_INACTIVE" });
    const refused = { usableFrom: now, archivedAt: null, isRefused: true };
    expect(judgePayment(facts({ account: refused }))).toMatchObject({ code: "BANK_ACCOUNT_REFUSED" });
  });

  it("does not matter when the advance covers everything", () => {
    expect(judgePayment(facts({ advanceCents: 100_000, account: { usableFrom: now, archivedAt: now, isRefused: true } })).allowed).toBe(
      true,
    );
  });
});

import { describe, expect, it } from "vitest";

import { allow, at, deny } from "../kernel/verdict.ts";
import { canAskMembership, type AskFacts } from "./ask-membership-rules.ts";

const limits = { askAgainDays: 7, asksAgain: 3 };
const refusedAt = new Date("2026-03-02T22:30:00Z"); // the evening of the 2nd in Paris
const facts = (changes: Partial<AskFacts>): AskFacts => ({
  isClosed: false,
  isMember: false,
  isPending: false,
  refusals: 0,
  lastRefusedAt: null,
  ...changes,
});
const judge = (changes: Partial<AskFacts>, now = refusedAt) => canAskMembership(facts(changes), limits, now);

describe("asking to be attached", () => {
  it("is for who is not there yet and does not wait already, at a structure in use", () => {
    expect(judge({})).toEqual(allow());
    expect(judge({ isClosed: true })).toEqual(at("siret", deny("STRUCTURE_INACTIVE")));
    expect(judge({ isMember: true })).toEqual(at("siret", deny("ALREADY_MEMBER")));
    expect(judge({ isPending: true })).toEqual(deny("REQUEST_ALREADY_PENDING"));
  });

  it("waits seven days of the calendar after a rejection, told with their date", () => {
    const refused = { refusals: 1, lastRefusedAt: refusedAt };
    expect(judge(refused)).toEqual(at("siret", deny("ASK_AGAIN_LATER", { from: "2026-03-09" })));
    expect(judge(refused, new Date("2026-03-08T22:59:59Z")).allowed).toBe(false);
    expect(judge(refused, new Date("2026-03-08T23:00:00Z"))).toEqual(allow());
  });

  it("may be done again three times, then no more", () => {
    const later = new Date("2027-01-01T00:00:00Z");
    expect(judge({ refusals: 3, lastRefusedAt: refusedAt }, later)).toEqual(allow());
    expect(judge({ refusals: 4, lastRefusedAt: refusedAt }, later)).toEqual(at("siret", deny("ASKED_TOO_OFTEN", { refusals: 4 })));
  });
});

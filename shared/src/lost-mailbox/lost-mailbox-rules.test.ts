import { describe, expect, it } from "vitest";

import { judgeLostMailboxDecision, lostMailboxStatuses, standingOf } from "./lost-mailbox-rules.ts";

const facts = { status: "TO_REVIEW", userId: "owner", agentId: "agent", hasDecided: false } as const;
const codeOf = (verdict: ReturnType<typeof judgeLostMailboxDecision>) => (verdict.allowed ? "ALLOWED" : verdict.code);

describe("a request of somebody who lost the mailbox", () => {
  it.each(lostMailboxStatuses)("in state %s is decided by agents only while it awaits them", (status) => {
    const over = status === "EXPIRED" ? "REQUEST_EXPIRED" : "ALREADY_DECIDED";
    const expected = status === "TO_REVIEW" || status === "APPROVED_ONCE" ? "ALLOWED" : over;
    expect(codeOf(judgeLostMailboxDecision({ ...facts, status }, "APPROVED"))).toBe(expected);
    expect(codeOf(judgeLostMailboxDecision({ ...facts, status }, "REJECTED"))).toBe(expected);
  });

  it("expires at its instant while it awaits agents, and no longer once they agreed", () => {
    const expiresAt = new Date("2026-03-01T10:00:00Z");
    const before = new Date(expiresAt.getTime() - 1);
    expect(standingOf({ status: "APPROVED_ONCE", expiresAt }, before)).toBe("APPROVED_ONCE");
    expect(standingOf({ status: "APPROVED_ONCE", expiresAt }, expiresAt)).toBe("EXPIRED");
    expect(standingOf({ status: "DELAYED", expiresAt }, expiresAt)).toBe("DELAYED");
  });

  it("is not approved twice by one agent, who may still reject it", () => {
    const decided = { ...facts, status: "APPROVED_ONCE", hasDecided: true } as const;
    expect(codeOf(judgeLostMailboxDecision(decided, "APPROVED"))).toBe("OTHER_AGENT_NEEDED");
    expect(codeOf(judgeLostMailboxDecision(decided, "REJECTED"))).toBe("ALLOWED");
  });

  it("about the agent's own account is another agent's", () => {
    expect(codeOf(judgeLostMailboxDecision({ ...facts, userId: "agent" }, "REJECTED"))).toBe("OWN_ACCOUNT");
  });

  it("about no account can only be rejected", () => {
    expect(codeOf(judgeLostMailboxDecision({ ...facts, userId: null }, "APPROVED"))).toBe("LOST_MAILBOX_NO_ACCOUNT");
    expect(codeOf(judgeLostMailboxDecision({ ...facts, userId: null }, "REJECTED"))).toBe("ALLOWED");
  });
});

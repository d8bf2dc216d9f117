import { describe, expect, it } from "vitest";
import { allowedRefundActions, judgeRefundAction, type RefundFacts } from "./judge-refund-action.ts";
import { REFUND_STATUSES } from "./refund-statuses.ts";

const facts: RefundFacts = {
  status: "DRAFT",
  mayWrite: false,
  mayInstruct: false,
  belongsToStructure: false,
  isTaken: false,
  isTakenByViewer: false,
  proposal: "NONE",
};
const writer: RefundFacts = { ...facts, mayWrite: true, belongsToStructure: true };
const officer: RefundFacts = { ...facts, mayInstruct: true, status: "AVAILABLE" };
const reviewer: RefundFacts = { ...officer, status: "IN_REVIEW", isTaken: true, isTakenByViewer: true };

describe("the actions open on a request", () => {
  it("lets the structure's people prepare, delete and submit a draft, and nothing else", () => {
    expect(allowedRefundActions(writer)).toEqual(["UPDATE", "DELETE", "SUBMIT"]);
  });

  it("lets them withdraw a request that nobody has decided, and download its PDF", () => {
    expect(allowedRefundActions({ ...writer, status: "IN_REVIEW", isTaken: true })).toEqual(["WITHDRAW", "RENEW", "DOWNLOAD_PDF"]);
    expect(allowedRefundActions({ ...writer, status: "APPROVED" })).toEqual(["RENEW", "COMPLEMENT", "DOWNLOAD_PDF"]);
  });

  it("gives a reader nothing but the PDF", () => {
    for (const status of REFUND_STATUSES) {
      expect(allowedRefundActions({ ...facts, status, belongsToStructure: true })).toEqual(status === "DRAFT" ? [] : ["DOWNLOAD_PDF"]);
    }
  });

  it("lets an officer take what waits, then decide what he took", () => {
    expect(allowedRefundActions(officer)).toEqual(["TAKE", "GIVE", "REROUTE", "DOWNLOAD_PDF"]);
    expect(allowedRefundActions(reviewer)).toEqual([
      "REVIEW_LINES",
      "APPROVE",
      "REJECT",
      "REQUEST_PIECES",
      "RELEASE",
      "GIVE",
      "REROUTE",
      "DOWNLOAD_PDF",
    ]);
  });

  it("lets a colleague confirm or send back what an officer proposed, and the officer take it back", () => {
    const proposed: RefundFacts = { ...reviewer, proposal: "MINE" };
    expect(allowedRefundActions(proposed)).toEqual(["SEND_BACK", "GIVE", "DOWNLOAD_PDF"]);
    expect(allowedRefundActions({ ...proposed, proposal: "COLLEAGUES", isTakenByViewer: false })).toEqual([
      "CONFIRM",
      "SEND_BACK",
      "GIVE",
      "DOWNLOAD_PDF",
    ]);
  });

  it("while pieces are awaited, lets the requester complete and the officer who asked go on", () => {
    expect(allowedRefundActions({ ...writer, status: "SUSPENDED", isTaken: true })).toEqual([
      "COMPLETE",
      "WITHDRAW",
      "RENEW",
      "DOWNLOAD_PDF",
    ]);
    expect(allowedRefundActions({ ...reviewer, status: "SUSPENDED" })).toEqual(["RESUME_REVIEW", "GIVE", "DOWNLOAD_PDF"]);
  });

  it("gives a completed request back to the officer who asked, and to no other", () => {
    expect(allowedRefundActions({ ...reviewer, status: "COMPLETED" })).toEqual(["TAKE", "GIVE", "DOWNLOAD_PDF"]);
    expect(judgeRefundAction("TAKE", { ...reviewer, status: "COMPLETED", isTakenByViewer: false })).toMatchObject({
      code: "ALREADY_TAKEN",
    });
  });

  it.each([
    ["taking what a colleague took", judgeRefundAction("TAKE", { ...officer, status: "IN_REVIEW", isTaken: true }), "ALREADY_TAKEN"],
    ["deciding what a colleague took", judgeRefundAction("APPROVE", { ...reviewer, isTakenByViewer: false }), "NOT_TAKEN_BY_YOU"],
    ["deciding what nobody took", judgeRefundAction("REJECT", officer), "NOT_TAKEN_BY_YOU"],
    ["deciding twice", judgeRefundAction("REJECT", { ...reviewer, status: "APPROVED" }), "ALREADY_DECIDED"],
    ["deciding what was withdrawn", judgeRefundAction("APPROVE", { ...reviewer, status: "WITHDRAWN" }), "WRONG_STATUS"],
    ["confirming one's own proposal", judgeRefundAction("CONFIRM", { ...reviewer, proposal: "MINE" }), "OWN_PROPOSAL"],
    ["confirming what nobody proposed", judgeRefundAction("CONFIRM", reviewer), "NOTHING_PROPOSED"],
    ["deciding what waits for a colleague", judgeRefundAction("REJECT", { ...reviewer, proposal: "MINE" }), "DECISION_PROPOSED"],
    ["withdrawing what was decided", judgeRefundAction("WITHDRAW", { ...writer, status: "REJECTED" }), "ALREADY_DECIDED"],
    ["reviewing one's own structure", judgeRefundAction("TAKE", { ...officer, belongsToStructure: true }), "OWN_STRUCTURE"],
    ["changing what was sent", judgeRefundAction("UPDATE", { ...writer, status: "AVAILABLE" }), "WRONG_STATUS"],
    ["sending without the right", judgeRefundAction("SUBMIT", facts), "NOT_ALLOWED"],
  ])("refuses %s", (_, verdict, code) => {
    expect(verdict).toMatchObject({ allowed: false, code });
  });
});

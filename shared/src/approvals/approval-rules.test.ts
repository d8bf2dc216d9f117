import { describe, expect, it } from "vitest";

import { allow, deny } from "../kernel/verdict.ts";
import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { allowedApprovalActions, canCancelApproval, canDecideApproval, type ApprovalFacts } from "./approval-rules.ts";
import { approvalStatuses } from "./approval-status.ts";
import { decideApprovalSchema } from "./decide-approval.schema.ts";

const facts = (more: Partial<ApprovalFacts>): ApprovalFacts => ({
  status: "PENDING",
  isExpired: false,
  isRequester: false,
  isDecider: true,
  ...more,
});

describe("deciding a request", () => {
  it("belongs to its deciders while it is pending", () => {
    expect(canDecideApproval(facts({}))).toEqual(allow());
    expect(canDecideApproval(facts({ isDecider: false }))).toEqual(deny("NOT_MANAGER"));
  });
  it("is never for who asked, even a manager", () => {
    expect(canDecideApproval(facts({ isRequester: true }))).toEqual(deny("CANNOT_DECIDE_OWN_REQUEST"));
  });
  it.each(approvalStatuses.filter((status) => status !== "PENDING"))("is over once the request is %s", (status) => {
    expect(canDecideApproval(facts({ status }))).toEqual(deny(status === "EXPIRED" ? "REQUEST_EXPIRED" : "ALREADY_DECIDED"));
    expect(allowedApprovalActions(facts({ status }))).toEqual([]);
  });
  it("is over when its days have run out, before the job has said so", () => {
    expect(canDecideApproval(facts({ isExpired: true }))).toEqual(deny("REQUEST_EXPIRED"));
  });
  it("must explain a rejection", () => {
    const decision = { id: "01890a5d-ac96-774b-bcce-b302099a8057", verdict: "REJECTED", publicReason: "  " };
    expect(problemsFromZod(decideApprovalSchema.safeParse(decision).error as never)).toEqual([
      { code: "REASON_REQUIRED", path: ["rejectionReason"], params: {} },
    ]);
    expect(decideApprovalSchema.safeParse({ ...decision, verdict: "APPROVED" }).success).toBe(true);
    expect(problemsFromZod(decideApprovalSchema.safeParse({ ...decision, verdict: "MAYBE" }).error as never)).toMatchObject([
      { path: ["verdict"], code: "INVALID_VALUE" },
    ]);
  });
});

describe("taking a request back", () => {
  it("is for who asked, until it is decided", () => {
    expect(allowedApprovalActions(facts({ isRequester: true, isDecider: false }))).toEqual(["CANCEL"]);
    expect(canCancelApproval(facts({}))).toEqual(deny("NOT_ALLOWED"));
    expect(canCancelApproval(facts({ isRequester: true, status: "APPROVED" }))).toEqual(deny("ALREADY_DECIDED"));
  });
});

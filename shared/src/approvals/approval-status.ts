/** PENDING leads to exactly one of the others, and stays there. */
export const approvalStatuses = ["PENDING", "APPROVED", "REJECTED", "CANCELLED", "EXPIRED"] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

export const approvalKinds = ["MEMBERSHIP", "SPACE_SUBSCRIPTION"] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

export const approvalVerdicts = ["APPROVED", "REJECTED"] as const;
export type ApprovalVerdict = (typeof approvalVerdicts)[number];

/** One request asks for this many spaces at most: the catalogue has a handful. */
export const MAX_SPACES_ASKED = 20;

/** A request nobody answers ends after this many days. */
export const APPROVAL_DAYS = 30;

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { approvalMails } from "./approval.mails.ts";
import { ApprovalEntity } from "./approval.entity.ts";
import { ApprovalResolver } from "./approval.resolver.ts";
import { expireApprovals } from "./expire-approvals.job.ts";

export { registerApprovalPart, type Grant } from "./approval-part.ts";
export { countPendingApprovals, getApproval } from "./approval.queries.ts";
export { Approval } from "./approval.type.ts";
export { cancelApprovals } from "./cancel-approvals.ts";
export { askApproval } from "./ask-approval.ts";

export const approvalsFeature: FeatureModule = {
  name: "approvals",
  entities: [ApprovalEntity],
  resolvers: [ApprovalResolver],
  handlers: approvalMails,
  jobs: [expireApprovals],
};

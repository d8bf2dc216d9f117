import { approvalsStructureData } from "./approvals.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDeactivationObstacle } from "../structures/index.ts";
import { approvalMails } from "./approval.mails.ts";
import { ApprovalEntity } from "./approval.entity.ts";
import { ApprovalResolver } from "./approval.resolver.ts";
import { whenBulkFinished } from "./bulk-decision.mails.ts";
import { BulkDecisionItemResolver, BulkDecisionResolver } from "./bulk-decision.resolver.ts";
import { decideApproval } from "./decide-approval.usecase.ts";
import { addBulkSubject } from "./bulk-subjects.ts";
import { decideInBulk } from "./decide-in-bulk.job.ts";
import { forgetBulkDecisions } from "./forget-bulk-decisions.job.ts";
import { expireApprovals } from "./expire-approvals.job.ts";
import { remindDeciders } from "./remind-deciders.job.ts";
import { approvalsPersonalData } from "./approvals.personal-data.ts";

export { addBulkSubject } from "./bulk-subjects.ts";
export { getBulkDecision } from "./bulk-decision.queries.ts";
export { BulkDecision, BulkDecisionItem } from "./bulk-decision.type.ts";
export { writeBulkDecision } from "./write-bulk-decision.ts";
export { registerApprovalPart, remarkOnApprovals, type Grant } from "./approval-part.ts";
export { countPendingApprovals, getApproval } from "./approval.queries.ts";
export { Approval, ApprovalStructure } from "./approval.type.ts";
export { cancelApprovals } from "./cancel-approvals.ts";
export { askApproval } from "./ask-approval.ts";

addBulkSubject("APPROVAL", decideApproval, ({ motiveCode: _none, ...ask }) => ask);
addDeactivationObstacle({
  code: "STRUCTURE_HAS_PENDING_APPROVALS",
  sql: `select a.decider_structure_id as id, a.id as "objectId", u.first_name || ' ' || u.last_name as label from approval a
    join app_user u on u.id = a.requester_id where a.decider_structure_id = any ($1) and a.status = 'PENDING'`,
});

export const approvalsFeature: FeatureModule = {
  name: "approvals",
  entities: [ApprovalEntity],
  resolvers: [ApprovalResolver, BulkDecisionResolver, BulkDecisionItemResolver],
  handlers: [...approvalMails, whenBulkFinished],
  jobs: [remindDeciders, expireApprovals, forgetBulkDecisions],
  longJobs: [decideInBulk],
  personalData: approvalsPersonalData,
  structureData: approvalsStructureData,
};

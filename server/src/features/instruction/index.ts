import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { BulkRefundDecisionResolver, BulkRefundItemResolver } from "./bulk.resolver.ts";
import { tellOfficers } from "./instruction.notices.ts";
import { instructionPersonalData } from "./instruction.personal-data.ts";
import { InstructionResolver } from "./instruction.resolver.ts";
import { instructionStructureData } from "./instruction.structure-data.ts";
import { GrantReasonResolver, LineGrantResolver, LineReviewResolver } from "./line-grant.resolver.ts";
import { whenProposalLapses } from "../refunds/index.ts";
import { OfficeResolver } from "./office.resolver.ts";
import { QueueResolver, RefundDecisionResolver } from "./queue.resolver.ts";
import { lapseProposal } from "./settle-proposal.ts";

/** What the features after this one may use. */
export { knownReasons, loadReason } from "./instruction-reason.queries.ts";
export { answerUnreadMessages } from "./unread-messages.ts";
export { InstructionReason } from "./instruction-reason.type.ts";

whenProposalLapses(lapseProposal);

export const instructionFeature: FeatureModule = {
  name: "instruction",
  resolvers: [
    InstructionResolver,
    BulkRefundDecisionResolver,
    BulkRefundItemResolver,
    QueueResolver,
    RefundDecisionResolver,
    OfficeResolver,
    LineReviewResolver,
    LineGrantResolver,
    GrantReasonResolver,
  ],
  handlers: tellOfficers,
  personalData: instructionPersonalData,
  structureData: instructionStructureData,
};

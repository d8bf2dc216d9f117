import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { BulkRefundDecisionResolver, BulkRefundItemResolver } from "./bulk.resolver.ts";
import { addDownloadSource } from "../documents/index.ts";
import { addStepWords } from "../refunds/index.ts";
import { decisionLetterDownload, decisionLetterKind } from "./decision-letter.download.ts";
import { DecisionLetterResolver } from "./decision-letter.resolver.ts";
import { tellOfficers } from "./instruction.notices.ts";
import { instructionPersonalData } from "./instruction.personal-data.ts";
import { InstructionResolver } from "./instruction.resolver.ts";
import { instructionStructureData } from "./instruction.structure-data.ts";
import { GrantReasonResolver, LineGrantResolver, LineReviewResolver } from "./line-grant.resolver.ts";
import { whenProposalLapses } from "../refunds/index.ts";
import { OfficeResolver } from "./office.resolver.ts";
import { QueueResolver, RefundDecisionResolver } from "./queue.resolver.ts";
import { lapseProposals } from "./settle-proposal.ts";

/** What the features after this one may use. */
export { knownReasons, loadReason } from "./instruction-reason.queries.ts";
export { answerUnreadMessages } from "./unread-messages.ts";
export { InstructionReason } from "./instruction-reason.type.ts";

whenProposalLapses(lapseProposals);

addDownloadSource(decisionLetterKind, decisionLetterDownload);
addStepWords((_effect, _requestId, status, language) =>
  Promise.resolve(isDecision(status) ? { paragraphs: [letterWords[language]] } : null),
);

const isDecision = (status: string) => status === "APPROVED" || status === "REJECTED";
const letterWords = {
  fr: "La lettre de décision (PDF) est à télécharger sur la page de la demande.",
  en: "The letter of the decision (PDF, in French) can be downloaded from the page of the request.",
} as const;

export const instructionFeature: FeatureModule = {
  name: "instruction",
  resolvers: [
    InstructionResolver,
    BulkRefundDecisionResolver,
    BulkRefundItemResolver,
    QueueResolver,
    RefundDecisionResolver,
    OfficeResolver,
    DecisionLetterResolver,
    LineReviewResolver,
    LineGrantResolver,
    GrantReasonResolver,
  ],
  handlers: tellOfficers,
  personalData: instructionPersonalData,
  structureData: instructionStructureData,
};

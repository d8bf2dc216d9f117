import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

const work = "the work of an officer, kept with the request by the office";

/** Who decided a request: the office answers for it as long as for the request. */
export const instructionPersonalData: PersonalData = {
  columns: {
    "refund_request.proposed_by": { file: null, atDeletion: "KEEP", why: work },
    "refund_decision.proposed_by": { file: null, atDeletion: "KEEP", why: work },
    "refund_decision.settled_by": { file: null, atDeletion: "KEEP", why: work },
  },
  files: [],
};

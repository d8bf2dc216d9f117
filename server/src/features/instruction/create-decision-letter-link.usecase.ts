import { refundRequestIdSchema } from "@portail-tic/shared/refunds/refund.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { findReadableRequest } from "../refunds/index.ts";
import { decisionLetterKind } from "./decision-letter.download.ts";
import { keepDecisionLetter } from "./decision-letter.ts";

/** A signed address of 60 seconds to the letter of a decision, for whoever reads the request. WRONG_STATUS before it is decided. */
export const createDecisionLetterLink = defineUseCase({
  name: "createDecisionLetterLink",
  access: "signedIn",
  input: refundRequestIdSchema,
  async run(uc, { id }) {
    await findReadableRequest(uc, id);
    const [final] = await uc.manager.query<unknown[]>(`select 1 from refund_decision where request_id = $1 and outcome = 'FINAL'`, [id]);
    if (!final) refuse("WRONG_STATUS");
    // What was decided before letters were kept has its letter from the first download on.
    await keepDecisionLetter(uc.manager, id);
    return { url: await makeDownloadUrl(uc.services, { kind: decisionLetterKind, id }, uc.now) };
  },
});

import { canCancelApproval } from "@portail-tic/shared/approvals/approval-rules";
import { cancelApprovalSchema, type CancelApprovalInput } from "@portail-tic/shared/approvals/decide-approval.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { closeParts } from "./approval-part.ts";
import { getApproval } from "./approval.queries.ts";
import { lockApproval } from "./lock-approval.ts";

/** Takes one's own request back while nobody has decided it. */
export const cancelApproval = defineUseCase({
  name: "cancelApproval",
  access: "signedIn",
  input: cancelApprovalSchema,
  async run(uc: UseCase, { id }: CancelApprovalInput) {
    const { structureId, facts } = await lockApproval(uc, id);
    uc.audit({ subjectKind: "Approval", subjectId: id, actingForStructureId: structureId });
    enforce(canCancelApproval(facts));
    const cancelled = await countOf(uc.manager, `update approval set status = 'CANCELLED' where id = $1 and status = 'PENDING'`, [id]);
    if (cancelled !== 1) refuse("ALREADY_DECIDED");
    await closeParts(uc.manager, [id], uc.now);
    return { approval: await getApproval(uc, id) };
  },
});

import { requestMembershipSchema, type RequestMembershipInput } from "@portail-tic/shared/attachments/request-membership.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getApproval } from "../approvals/index.ts";
import { askMembership } from "../memberships/index.ts";
import { askSpaces } from "../spaces/index.ts";
import { findStructureBySiret } from "../structures/index.ts";

/** Every request writes to somebody: enough for an accountant's morning, too few to flood managers or to harvest SIRETs. */
const requestsPerUser = { points: 100, windowSeconds: 3600 };

/**
 * Asks to be attached to a registered structure, with the spaces wanted there (FR: demander un rattachement). Its managers decide all
 * of it at once; nobody says who they are, nor which spaces are open: what cannot be given is told to who decides.
 */
export const requestMembership = defineUseCase({
  name: "requestMembership",
  access: "signedIn",
  input: requestMembershipSchema,
  async run(uc: UseCase, { siret, role, comment, serviceCode, spaces }: RequestMembershipInput) {
    const userId = userIdOf(uc.viewer);
    await limitCalls(uc, { key: `requestMembership:${userId}`, ...requestsPerUser });
    const structure = await findStructureBySiret(uc, siret);
    if (!structure) return refuse("STRUCTURE_NOT_REGISTERED", { path: ["siret"] });
    const { approvalId } = await askMembership(uc, { userId, structureId: structure.id, role: role ?? "MEMBER", comment, serviceCode });
    await askSpaces(uc, { approvalId, userId, structureId: structure.id, spaces: spaces ?? [] });
    return { approval: await getApproval(uc, approvalId) };
  },
});

import { requestMembershipSchema, type RequestMembershipInput } from "@portail-tic/shared/memberships/membership.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getApproval } from "../approvals/index.ts";
import { findStructureBySiret } from "../structures/index.ts";
import { askMembership } from "./ask-membership.ts";

/** Every request writes to somebody: enough for an accountant's morning, too few to flood managers or to harvest SIRETs. */
const requestsPerUser = { points: 100, windowSeconds: 3600 };

/** Asks to be attached to a registered structure (FR: demander un rattachement). Its manager decides; nobody says who that is. */
export const requestMembership = defineUseCase({
  name: "requestMembership",
  access: "signedIn",
  input: requestMembershipSchema,
  async run(uc: UseCase, { siret, role, comment }: RequestMembershipInput) {
    const userId = userIdOf(uc.viewer);
    await limitCalls(uc, { key: `requestMembership:${userId}`, ...requestsPerUser });
    const structure = await findStructureBySiret(uc, siret);
    if (!structure) return refuse("STRUCTURE_NOT_REGISTERED", { path: ["siret"] });
    const { approvalId } = await askMembership(uc, { userId, structureId: structure.id, role: role ?? "MEMBER", comment });
    return { approval: await getApproval(uc, approvalId) };
  },
});

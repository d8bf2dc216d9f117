import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { canAskMembership } from "@portail-tic/shared/memberships/ask-membership-rules";
import { countOf } from "../../platform/database/statements.ts";
import { policy } from "../../platform/config/policy.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { askApproval } from "../approvals/index.ts";
import { lockStructure } from "../structures/index.ts";
import { readAskFacts } from "./ask-facts.queries.ts";

export interface MembershipAsked {
  readonly userId: string;
  readonly structureId: string;
  readonly role: RequestableRole;
  readonly comment: string;
  /** The code of a service as typed; resolved when somebody decides, so that asking tells nothing. */
  readonly serviceCode?: string;
  /** Of a list asked in one call: see `NewApproval`. */
  readonly isOneOfMany?: boolean;
}

/**
 * Asks the managers of a structure to attach a user (FR: demande de rattachement); also called when an account is activated.
 * Refuses what `canAskMembership` says. Gives no right.
 */
export async function askMembership(
  uc: UseCase,
  { userId, structureId, role, comment, serviceCode = "", isOneOfMany }: MembershipAsked,
): Promise<{ approvalId: string }> {
  await lockStructure(uc, structureId);
  const [facts] = await readAskFacts(uc.manager, userId, [structureId]);
  if (!facts) throw new Error("The structure is locked and does not exist.");
  enforce(canAskMembership(facts, policy.membershipRequests, uc.now));
  return askApproval(uc, {
    kind: "MEMBERSHIP",
    requesterId: userId,
    structureId,
    comment,
    isOneOfMany,
    insertPart: async (approvalId) =>
      (await countOf(
        uc.manager,
        `insert into membership_request (approval_id, user_id, structure_id, requested_role, requested_service_code) values ($1, $2, $3, $4, nullif($5, ''))
         on conflict (user_id, structure_id) where settled_at is null do nothing`,
        [approvalId, userId, structureId, role, serviceCode],
      )) === 1,
  });
}

import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { askApproval } from "../approvals/index.ts";
import { lockStructure } from "../structures/index.ts";

export interface MembershipAsked {
  readonly userId: string;
  readonly structureId: string;
  readonly role: RequestableRole;
  readonly comment: string;
  /** The code of a service as typed; resolved when somebody decides, so that asking tells nothing. */
  readonly serviceCode?: string;
}

/**
 * Asks the managers of a structure to attach a user (FR: demande de rattachement); also called when an account is activated.
 * Refuses STRUCTURE_INACTIVE, ALREADY_MEMBER, REQUEST_ALREADY_PENDING. Gives no right.
 */
export async function askMembership(
  uc: UseCase,
  { userId, structureId, role, comment, serviceCode = "" }: MembershipAsked,
): Promise<{ approvalId: string }> {
  const { structure } = await lockStructure(uc, structureId);
  if (structure.status === "INACTIVE") refuse("STRUCTURE_INACTIVE", { path: ["siret"] });
  const current = await uc.manager.query<unknown[]>(
    `select 1 from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
    [userId, structureId],
  );
  if (current.length > 0) refuse("ALREADY_MEMBER", { path: ["siret"] });
  return askApproval(uc, {
    kind: "MEMBERSHIP",
    requesterId: userId,
    structureId,
    comment,
    insertPart: async (approvalId) =>
      (await countOf(
        uc.manager,
        `insert into membership_request (approval_id, user_id, structure_id, requested_role, requested_service_code) values ($1, $2, $3, $4, nullif($5, ''))
         on conflict (user_id, structure_id) where settled_at is null do nothing`,
        [approvalId, userId, structureId, role, serviceCode],
      )) === 1,
  });
}

import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { at } from "@portail-tic/shared/kernel/verdict";
import { canGrantRole } from "@portail-tic/shared/memberships/membership-rules";
import { rowOf } from "../../platform/database/statements.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { registerApprovalPart } from "../approvals/index.ts";
import { giveRole } from "./give-role.ts";

/** The attachment part of a request: the managers of the structure decide; approving attaches the requester at once. */
registerApprovalPart({
  kind: "MEMBERSHIP",
  title: { fr: "rattachement à une structure", en: "attachment to a structure" },

  async approve(uc, { approvalId, requesterId, structureId, decider, granted }) {
    const request = await rowOf<{ requestedRole: RequestableRole }>(
      uc.manager,
      `select requested_role as "requestedRole" from membership_request where approval_id = $1 for update`,
      [approvalId],
    );
    if (!request) return; // asked by a member: nobody is attached
    const role = granted.grantedRole ?? request.requestedRole;
    enforce(at("grantedRole", canGrantRole(request.requestedRole, role, decider)));
    await uc.manager.query(`update membership_request set granted_role = $2, settled_at = $3 where approval_id = $1`, [
      approvalId,
      role,
      uc.now,
    ]);
    // Attached meanwhile by another way: a role as high is kept.
    await giveRole(uc, { userId: requesterId, structureId, role, proof: "APPROVED", approvalId, path: ["grantedRole"] });
  },

  async close(manager, approvalIds, now) {
    await manager.query(`update membership_request set settled_at = $2 where approval_id = any ($1::uuid[]) and settled_at is null`, [
      approvalIds,
      now,
    ]);
  },
});

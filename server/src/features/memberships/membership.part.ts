import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { at } from "@portail-tic/shared/kernel/verdict";
import { canGrantRole } from "@portail-tic/shared/memberships/membership-rules";
import { newId } from "../../platform/database/new-id.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { registerApprovalPart } from "../approvals/index.ts";

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
    // Attached meanwhile by another way: the request is settled and nothing else changes.
    await uc.manager.query(
      `insert into membership (id, user_id, structure_id, role, proof, approval_id, started_at) values ($1, $2, $3, $4, 'APPROVED', $5, $6)
       on conflict (user_id, structure_id) where ended_at is null do nothing`,
      [newId(uc.now), requesterId, structureId, role, approvalId, uc.now],
    );
  },

  async close(manager, approvalIds, now) {
    await manager.query(`update membership_request set settled_at = $2 where approval_id = any ($1::uuid[]) and settled_at is null`, [
      approvalIds,
      now,
    ]);
  },
});

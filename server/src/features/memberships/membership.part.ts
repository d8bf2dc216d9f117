import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { at } from "@portail-tic/shared/kernel/verdict";
import { canGrantRole } from "@portail-tic/shared/memberships/membership-rules";
import { rowOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { registerApprovalPart } from "../approvals/index.ts";
import { giveRole } from "./give-role.ts";
import { findOpenService } from "../structure-services/index.ts";

const roleWord = { fr: "Rôle", en: "Role" };
const roleWords = {
  MEMBER: { fr: "utilisateur rattaché", en: "attached user" },
  DEPUTY_MANAGER: { fr: "gestionnaire suppléant, qui décide aussi des demandes", en: "deputy manager, who also decides requests" },
};

/** The attachment part of a request: the managers of the structure decide; approving attaches the requester at once. */
registerApprovalPart({
  kind: "MEMBERSHIP",
  title: { fr: "rattachement à une structure", en: "attachment to a structure" },

  async describe(manager, approvalId, language) {
    const rows = await manager.query<{ role: RequestableRole }[]>(
      `select coalesce(granted_role, requested_role) as role from membership_request where approval_id = $1`,
      [approvalId],
    );
    return rows.map(({ role }) => [roleWord[language], roleWords[role][language]] as const);
  },
  serviceCode: `(select coalesce(v.code, r.requested_service_code) from membership_request r
    left join structure_service v on v.id = r.granted_service_id where r.approval_id = p.id)`,

  async approve(uc, { approvalId, requesterId, structureId, decider, granted }) {
    const request = await rowOf<{ requestedRole: RequestableRole; requestedServiceCode: string | null }>(
      uc.manager,
      `select requested_role as "requestedRole", requested_service_code as "requestedServiceCode" from membership_request where approval_id = $1 for update`,
      [approvalId],
    );
    if (!request) return; // asked by a member: nobody is attached
    const role = granted.grantedRole ?? request.requestedRole;
    enforce(at("grantedRole", canGrantRole(request.requestedRole, role, decider)));
    const serviceId = await grantedService(uc, structureId, granted.grantedServiceCode, request.requestedServiceCode);
    await uc.manager.query(
      `update membership_request set granted_role = $2, granted_service_id = $3, settled_at = $4 where approval_id = $1`,
      [approvalId, role, serviceId, uc.now],
    );
    // Attached meanwhile by another way: a role as high is kept.
    const { membershipId } = await giveRole(uc, {
      userId: requesterId,
      structureId,
      role,
      proof: "APPROVED",
      approvalId,
      admittedBy: userIdOf(uc.viewer),
      path: ["grantedRole"],
    });
    if (serviceId !== null) await uc.manager.query(`update membership set service_id = $2 where id = $1`, [membershipId, serviceId]);
  },

  async close(manager, approvalIds, now) {
    await manager.query(`update membership_request set settled_at = $2 where approval_id = any ($1::uuid[]) and settled_at is null`, [
      approvalIds,
      now,
    ]);
  },
});

/** The decider's choice, or what was typed where it names a service: a code that names none gives an attachment without service. */
async function grantedService(
  uc: UseCase,
  structureId: string,
  chosen: string | null | undefined,
  asked: string | null,
): Promise<string | null> {
  const code = chosen ?? asked ?? "";
  const service = code === "" ? null : await findOpenService(uc.manager, structureId, code, parisDateOf(uc.now));
  if (chosen && !service) refuse("SERVICE_UNKNOWN", { path: ["grantedServiceCode"] });
  return service?.id ?? null;
}

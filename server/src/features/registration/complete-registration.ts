import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { askMembership, foundStructure } from "../memberships/index.ts";
import { isInvitedTo } from "../attachments/index.ts";
import { lockStructure } from "../structures/index.ts";
import { findUser } from "../users/index.ts";
import type { ActivationOutcome } from "./activation-outcome.ts";
import type { RegistrationEntity } from "./registration.entity.ts";

/**
 * Does what the registration asked for: founds the structure, or asks its managers for the attachment. Null when the structure is
 * closed here: the account is usable all the same, and its owner chooses another structure.
 */
export async function completeRegistration(uc: UseCase, registration: RegistrationEntity): Promise<ActivationOutcome | null> {
  const { userId, siret, company, directoryStatus, isManagementCenter, comment } = registration;
  await uc.manager.query(`update registration set completed_at = $2 where user_id = $1`, [userId, uc.now]);
  const { outcome, structureId } = await foundStructure(uc, { userId, siret, company, directoryStatus, isManagementCenter });
  uc.audit({ actingForStructureId: structureId });
  if (outcome === "CREATED") return "STRUCTURE_CREATED";
  const { structure } = await lockStructure(uc, structureId);
  if (structure.status === "INACTIVE") return null;
  const user = await findUser(uc.manager, userId);
  if (user && (await isInvitedTo(uc, structureId, user.loginEmail))) return "INVITATION_WAITING";
  await askMembership(uc, { userId, structureId, role: "MEMBER", comment });
  return "MEMBERSHIP_REQUESTED";
}

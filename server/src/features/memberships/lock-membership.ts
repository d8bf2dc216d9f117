import type { Capabilities } from "@portail-tic/shared/access/capability";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { isWithinToken } from "../access/index.ts";
import { lockStructure } from "../structures/index.ts";
import { MembershipEntity } from "./membership.entity.ts";

export interface LockedMembership {
  readonly membership: MembershipEntity;
  readonly isOwn: boolean;
  readonly capabilities: Capabilities;
}

/** The structure's row, then the attachment. NOT_FOUND unless it is the viewer's own or of a structure the viewer manages. */
export async function lockMembership(uc: UseCase, id: string): Promise<LockedMembership> {
  const seen = await uc.manager.findOneBy(MembershipEntity, { id });
  if (!seen) return notFound();
  const { capabilities } = await lockStructure(uc, seen.structureId);
  const isOwn = seen.userId === userIdOf(uc.viewer) && isWithinToken(uc.viewer, seen.structureId);
  const membership = await uc.manager.findOneBy(MembershipEntity, { id });
  if (!membership || !(isOwn || capabilities.has("STRUCTURE_MANAGE"))) return notFound();
  return { membership, isOwn, capabilities };
}

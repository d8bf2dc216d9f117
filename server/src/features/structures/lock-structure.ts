import type { Capabilities } from "@portail-tic/shared/access/capability";
import type { StructureFacts } from "@portail-tic/shared/structures/structure-rules";

import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { capabilitiesOf, openSpacesOf } from "../access/index.ts";
import { StructureEntity } from "./structure.entity.ts";

/** A structure whose row this transaction holds, with what the rules need to know of it. */
export interface LockedStructure {
  readonly structure: StructureEntity;
  readonly capabilities: Capabilities;
  readonly facts: StructureFacts;
}

/**
 * Takes the structure's row: whatever changes members, requests or rights on one structure goes one at a time, and reads the rights
 * after it holds the lock. NOT_FOUND when it does not exist; whether a stranger may go on is the caller's question.
 */
export async function lockStructure(uc: UseCase, structureId: string): Promise<LockedStructure> {
  const structure = await uc.manager.findOne(StructureEntity, { where: { id: structureId }, lock: { mode: "pessimistic_write" } });
  if (!structure) return notFound();
  const capabilities = await capabilitiesOf(uc, structureId);
  const openSpaces = await openSpacesOf(uc, structureId);
  const { status, isManagementCenter } = structure;
  return { structure, capabilities, facts: { capabilities, status, isManagementCenter, openSpaces } };
}

/** The same for somebody who must already hold a right on it: NOT_FOUND for strangers. */
export async function lockOwnStructure(uc: UseCase, structureId: string): Promise<LockedStructure> {
  const locked = await lockStructure(uc, structureId);
  return locked.capabilities.size === 0 ? notFound() : locked;
}

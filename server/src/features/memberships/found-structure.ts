import { newId } from "../../platform/database/new-id.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findStructureBySiret, insertStructure, type NewStructure } from "../structures/index.ts";
import { MembershipEntity } from "./membership.entity.ts";

export interface Foundation {
  readonly outcome: "CREATED" | "ALREADY_REGISTERED";
  readonly structureId: string;
  readonly structureName: string;
}

/**
 * Creates a structure with its creator as principal manager, attached at once. The first one wins: for a SIRET already registered
 * nothing is changed and nothing is given, and the caller turns it into an attachment request (`askMembership`).
 */
export async function foundStructure(uc: UseCase, asked: NewStructure): Promise<Foundation> {
  const structureId = await insertStructure(uc, asked);
  if (structureId === null) {
    const existing = await findStructureBySiret(uc, asked.siret);
    if (!existing) throw new Error("A SIRET is taken by a structure that does not exist.");
    return { outcome: "ALREADY_REGISTERED", structureId: existing.id, structureName: existing.name };
  }
  await uc.manager.insert(MembershipEntity, {
    id: newId(uc.now),
    userId: asked.userId,
    structureId,
    role: "PRINCIPAL_MANAGER",
    proof: "CREATOR",
    startedAt: uc.now,
  });
  return { outcome: "CREATED", structureId, structureName: asked.company.name };
}

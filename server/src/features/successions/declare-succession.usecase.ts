import { opens } from "@portail-tic/shared/access/capability-table";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { sirenOfSiret } from "@portail-tic/shared/kernel/siret";
import { canDeclareSuccession } from "@portail-tic/shared/structures/structure-rules";
import { declareSuccessionSchema, type DeclareSuccessionInput } from "@portail-tic/shared/successions/succession.schema";
import { canGather, judgeMove } from "@portail-tic/shared/successions/succession-rules";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { Preparing, UseCase } from "../../platform/use-cases/use-case.ts";
import { findStructureBySiret, getStructure, insertStructure, lockOwnStructure, lockStructure } from "../structures/index.ts";
import { resolveCompany, type LockedStructure, type ResolvedCompany } from "../structures/index.ts";
import { carryOver } from "./succession-steps.ts";
import { hasMoved, inheritDescription, recordInSuccessor, recordSuccession } from "./write-succession.ts";

/**
 * Says under which SIRET a structure goes on after a move (FR: changement de SIRET). The new structure keeps people, rights, description
 * and bank accounts at once; the former one keeps its requests and may still claim what was delivered before the move.
 */
export const declareSuccession = defineUseCase({
  name: "declareSuccession",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: declareSuccessionSchema,
  prepare: describeSuccessor,
  async run(uc, input: DeclareSuccessionInput, described) {
    const { structureId, siret, movedOn } = input;
    const former = await lockBoth(uc, structureId, siret);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    enforce(canDeclareSuccession(former.facts));
    enforce(judgeMove({ formerSiret: former.structure.siret, newSiret: siret, movedOn }, parisDateOf(uc.now)));
    if (await hasMoved(uc, structureId)) refuse("STRUCTURE_MOVED");
    const { id: successorId, isMerge } = await findOrCreate(uc, former, siret, described);
    const succession = { predecessorId: structureId, successorId, isMerge };
    await recordSuccession(uc, succession, movedOn);
    await inheritDescription(uc, succession);
    await carryOver(uc, succession);
    uc.audit({ details: { otherId: successorId } });
    await recordInSuccessor(uc, succession);
    await uc.announce("structure.succeeded", { predecessorId: structureId });
    return { structure: await getStructure(uc, successorId) };
  },
});

/**
 * What the directory says of the new establishment, before anything is locked. Not asked about another company (refused anyway), nor about
 * a SIRET of the portal, which is described already.
 */
async function describeSuccessor(
  { db, services }: Preparing,
  { structureId, siret, company }: DeclareSuccessionInput,
): Promise<ResolvedCompany | null> {
  const known = await db.query<{ id: string; siren: string; siret: string }>(
    `select id, siren, siret from structure where id = $1 or siret = $2`,
    [structureId, siret],
  );
  const former = known.find(({ id }) => id === structureId);
  if (former?.siren !== sirenOfSiret(siret) || known.some((structure) => structure.siret === siret)) return null;
  return resolveCompany(services.directory, siret, company);
}

/** Both rows, in the order of their ids: two people who declare at once wait for each other instead of deadlocking. */
async function lockBoth(uc: UseCase, structureId: string, siret: string): Promise<LockedStructure> {
  const other = await findStructureBySiret(uc, siret);
  if (other && other.id < structureId) await lockStructure(uc, other.id);
  const former = await lockOwnStructure(uc, structureId);
  if (other && other.id > structureId) await lockStructure(uc, other.id);
  return former;
}

async function findOrCreate(
  uc: UseCase,
  { structure, capabilities }: LockedStructure,
  siret: string,
  described: ResolvedCompany | null,
): Promise<{ id: string; isMerge: boolean }> {
  const { isManagementCenter } = structure;
  const created = described && (await insertStructure(uc, { ...described, siret, isManagementCenter, userId: userIdOf(uc.viewer) }));
  if (created) return { id: created, isMerge: false };
  const existing = await findStructureBySiret(uc, siret);
  if (!existing) return refuse("SIRET_UNKNOWN", { path: ["siret"] });
  const successor = await lockStructure(uc, existing.id);
  enforce(
    canGather(structure, {
      isInactive: successor.structure.status === "INACTIVE",
      hasMoved: await hasMoved(uc, existing.id),
      isManagementCenter: successor.structure.isManagementCenter,
      administersBoth: opens(capabilities, "deactivateStructure") && opens(successor.capabilities, "deactivateStructure"),
    }),
  );
  return { id: existing.id, isMerge: true };
}

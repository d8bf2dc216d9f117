import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { openSpaceSchema, type OpenSpaceInput } from "@portail-tic/shared/spaces/space.schema";
import { canOpenSpace } from "@portail-tic/shared/structures/structure-rules";
import { newId } from "../../platform/database/new-id.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getStructure, lockOwnStructure, requireBeneficiaryCategory } from "../structures/index.ts";
import { StructureSpaceEntity } from "./structure-space.entity.ts";
import { subscribe } from "./subscribe.ts";

/**
 * Opens a space on a structure up to a ceiling (FR: ouvrir un espace), with the beneficiary category and the PACAGE every refund request
 * takes from there. The principal manager receives an ordinary subscription in the same transaction: usable at the next request.
 */
export const openSpace = defineUseCase({
  name: "openSpace",
  access: "signedIn",
  input: openSpaceSchema,
  async run(uc: UseCase, input: OpenSpaceInput) {
    const { facts } = await lockOwnStructure(uc, input.structureId);
    uc.audit({ actingForStructureId: input.structureId });
    await requireSpace(uc, input.spaceCode);
    enforce(canOpenSpace(facts, input.spaceCode));
    await requireBeneficiaryCategory(uc, input.beneficiaryCategoryCode, "beneficiaryCategoryCode");
    const structureSpace = await writeSpace(uc, input);
    await describeBeneficiary(uc, input);
    const terms = { access: input.ceiling, startsOn: parisDateOf(uc.now), endsOn: null };
    await subscribe(uc, { userId: structureSpace.openedBy, structureId: input.structureId, spaceCode: input.spaceCode }, terms);
    uc.audit({ subjectKind: "StructureSpace", subjectId: structureSpace.id });
    return { structure: await getStructure(uc, input.structureId), structureSpace, viewer: {} };
  },
});

async function requireSpace(uc: UseCase, code: string): Promise<void> {
  const known = await uc.manager.query<unknown[]>(`select 1 from space where code = $1`, [code]);
  if (known.length === 0) refuse("INVALID_VALUE", { path: ["spaceCode"] });
}

async function writeSpace(uc: UseCase, { structureId, spaceCode, ceiling }: OpenSpaceInput): Promise<StructureSpaceEntity> {
  const opened = {
    id: newId(uc.now),
    structureId,
    spaceCode,
    ceiling,
    openedBy: userIdOf(uc.viewer),
    openedAt: uc.now,
    closedAt: null,
  };
  await uc.manager.insert(StructureSpaceEntity, opened);
  return opened;
}

/** An empty PACAGE leaves the one already known. */
async function describeBeneficiary(uc: UseCase, { structureId, beneficiaryCategoryCode, pacage }: OpenSpaceInput): Promise<void> {
  await uc.manager.query(
    `update structure set beneficiary_category_code = $2, pacage = coalesce($3, pacage), updated_at = $4, version = version + 1 where id = $1`,
    [structureId, beneficiaryCategoryCode, pacage, uc.now],
  );
}

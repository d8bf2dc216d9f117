import { guessDepartementOfPostalCode } from "@portail-tic/shared/kernel/departement-of-commune";
import { vatNumberOfSiren } from "@portail-tic/shared/kernel/vat-number";
import { at } from "@portail-tic/shared/kernel/verdict";
import { canBecomeManagementCenter, canUpdateStructure } from "@portail-tic/shared/structures/structure-rules";
import { updateStructureSchema, type UpdateStructureInput } from "@portail-tic/shared/structures/update-structure.schema";

import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { requireBeneficiaryCategory } from "./beneficiary-category.queries.ts";
import { lockOwnStructure, type LockedStructure } from "./lock-structure.ts";
import { StructureEntity } from "./structure.entity.ts";
import { getStructure } from "./structure.queries.ts";

/** Corrects the description of a structure (FR: modifier une structure); effective at once. */
export const updateStructure = defineUseCase({
  name: "updateStructure",
  access: "signedIn",
  input: updateStructureSchema,
  async run(uc: UseCase, input: UpdateStructureInput) {
    const locked = await lockOwnStructure(uc, input.id);
    uc.audit({ subjectKind: "Structure", subjectId: input.id, actingForStructureId: input.id });
    await judge(uc, locked, input);
    const written = await uc.manager.update(
      StructureEntity,
      { id: input.id, version: input.version },
      { ...changesOf(locked.structure, input), version: input.version + 1, updatedAt: uc.now },
    );
    if (written.affected !== 1) refuse("VERSION_CONFLICT");
    return { structure: await getStructure(uc, input.id) };
  },
});

async function judge(uc: UseCase, { structure, facts }: LockedStructure, input: UpdateStructureInput): Promise<void> {
  enforce(canUpdateStructure(facts));
  if (structure.version !== input.version) refuse("VERSION_CONFLICT");
  if (input.vatNumber && input.vatNumber !== vatNumberOfSiren(structure.siren)) refuse("VAT_NUMBER_INVALID", { path: ["vatNumber"] });
  if (input.beneficiaryCategoryCode) await requireBeneficiaryCategory(uc, input.beneficiaryCategoryCode, "beneficiaryCategoryCode");
  if (input.isManagementCenter === true && !structure.isManagementCenter) {
    enforce(at("isManagementCenter", canBecomeManagementCenter(facts)));
  }
}

/** Only what the form gave; TypeORM leaves an undefined column as it is. */
function changesOf(before: StructureEntity, { id: _id, version: _version, ...given }: UpdateStructureInput): Partial<StructureEntity> {
  const moves = given.postalCode !== undefined && given.postalCode !== before.postalCode;
  const changes = {
    ...given,
    addressComplement1: given.addressComplement1 === null ? "" : given.addressComplement1,
    addressComplement2: given.addressComplement2 === null ? "" : given.addressComplement2,
    isManagementCenter: given.isManagementCenter ?? undefined,
    // The commune of the directory is no longer the right one; the postal code is the best guess for the office.
    ...(moves ? { communeCode: null, departement: guessDepartementOfPostalCode(given.postalCode ?? "") } : {}),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

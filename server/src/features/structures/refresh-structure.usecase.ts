import type { DirectoryDescription } from "@portail-tic/shared/structures/directory-differences";
import { refreshStructureSchema, type RefreshStructureInput } from "@portail-tic/shared/structures/refresh-structure.schema";
import { canUpdateStructure } from "@portail-tic/shared/structures/structure-rules";
import type { Company, LookUpResult } from "../../integrations/company-directory/company.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { lockOwnStructure } from "./lock-structure.ts";
import { recordAnswer } from "./record-answer.ts";
import { StructureEntity } from "./structure.entity.ts";
import { getStructure } from "./structure.queries.ts";

/** Takes over what a manager chose among the differences with the directory (FR: mettre à jour depuis la base INSEE); effective at once. */
export const refreshStructure = defineUseCase({
  name: "refreshStructure",
  access: "signedIn",
  input: refreshStructureSchema,
  async prepare({ db, viewer, now, services }, { id }: RefreshStructureInput): Promise<LookUpResult> {
    const [own] = await db.query<{ siret: string }>(
      `select s.siret from structure s where s.id = $4 and s.id in (${structuresWith("STRUCTURE_MANAGE")})`,
      [...grantParams(viewer, now), id],
    );
    // Whoever may not is told so under the lock, and asks the directory nothing.
    return own ? services.directory.lookUp(own.siret) : { status: "UNKNOWN" };
  },
  async run(uc, { id, version, changes }, answer) {
    const { structure, facts } = await lockOwnStructure(uc, id);
    uc.audit({ subjectKind: "Structure", subjectId: id, actingForStructureId: id, details: { fields: changes.map(({ field }) => field) } });
    enforce(canUpdateStructure(facts));
    if (structure.version !== version) refuse("VERSION_CONFLICT");
    if (answer.status !== "FOUND" && answer.status !== "CLOSED") return refuse(silence[answer.status]);
    const directory = descriptionOf(answer.company);
    if (changes.some(({ field, value }) => directory[field] !== value)) refuse("DIRECTORY_CHANGED");
    const taken = Object.fromEntries(changes.map(({ field, value }) => [field, value]));
    const written = await uc.manager.update(
      StructureEntity,
      { id, version },
      {
        ...taken,
        ...placeOf(answer.company, taken["postalCode"] ?? structure.postalCode),
        directoryStatus: "CONFIRMED",
        version: version + 1,
        updatedAt: uc.now,
      },
    );
    if (written.affected !== 1) refuse("VERSION_CONFLICT");
    await recordAnswer(uc, id, answer);
    return { structure: await getStructure(uc, id) };
  },
});

/** Why there is nothing to compare with. */
export const silence = { MASKED: "REFRESH_MASKED", UNKNOWN: "REFRESH_UNKNOWN", UNAVAILABLE: "REFRESH_UNAVAILABLE" } as const;

export function descriptionOf(company: Company): DirectoryDescription {
  const { name, address, addressComplement: addressComplement1, postalCode, town, vatNumber, legalFormCode, nafCode } = company;
  return { name, address, addressComplement1, postalCode, town, vatNumber, legalFormCode, nafCode };
}

/** The commune, hence the office, follows the postal code that was kept. */
function placeOf({ postalCode, communeCode, departement }: Company, kept: string): Partial<StructureEntity> {
  return postalCode === kept && communeCode !== null ? { communeCode, departement } : {};
}

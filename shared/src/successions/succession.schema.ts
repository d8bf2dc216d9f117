import * as z from "zod/mini";
import { civilDateField, idField, siretField } from "../kernel/fields.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { companySchema } from "../structures/company.schema.ts";
import { judgeMove } from "./succession-rules.ts";

/** FR: déclarer un changement de SIRET. `company` only where the directory cannot describe the new establishment. */
export const declareSuccessionSchema = z.object({
  structureId: idField(),
  siret: siretField(),
  movedOn: civilDateField(),
  company: z.nullish(companySchema),
});
export type DeclareSuccessionInput = z.infer<typeof declareSuccessionSchema>;

/** The first page of the form: what needs no directory is judged as it is typed. */
export function moveSchemaFrom(formerSiret: string, today: string) {
  return z
    .object({ siret: siretField(), movedOn: civilDateField() })
    .check(
      judgedBy(({ siret, movedOn }: { siret: string; movedOn: string }) => judgeMove({ formerSiret, newSiret: siret, movedOn }, today)),
    );
}

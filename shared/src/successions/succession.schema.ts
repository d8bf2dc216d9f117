import * as z from "zod/mini";
import { civilDateField, idField, siretField } from "../kernel/fields.ts";
import { companySchema } from "../structures/company.schema.ts";

/** FR: déclarer un changement de SIRET. `company` only where the directory cannot describe the new establishment. */
export const declareSuccessionSchema = z.object({
  structureId: idField(),
  siret: siretField(),
  movedOn: civilDateField(),
  company: z.nullish(companySchema),
});
export type DeclareSuccessionInput = z.infer<typeof declareSuccessionSchema>;

import * as z from "zod/mini";
import { civilDateField, fieldOf, idField, optionalCivilDateField, textField } from "../kernel/fields.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { parseServiceCode } from "./service-code.ts";

const described = {
  code: fieldOf(parseServiceCode),
  name: textField(100),
  startsOn: civilDateField(),
  /** Its last day; null while it goes on. */
  endsOn: optionalCivilDateField(),
};

const inOrder = judgedBy(({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
  endsOn !== null && endsOn < startsOn ? at("endsOn", deny("END_BEFORE_START")) : allow(),
);

export const addStructureServiceSchema = z.object({ structureId: idField(), ...described }).check(inOrder);
export type AddStructureServiceInput = z.infer<typeof addStructureServiceSchema>;

/** `version` is the one the form was opened with. */
export const updateStructureServiceSchema = z.object({ id: idField(), version: z.int(), ...described }).check(inOrder);
export type UpdateStructureServiceInput = z.infer<typeof updateStructureServiceSchema>;

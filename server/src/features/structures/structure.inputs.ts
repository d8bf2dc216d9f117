import { Field, ID, InputType, Int } from "type-graphql";

import { payloadOf } from "../../platform/graphql/payload.ts";
import { Structure } from "./structure.type.ts";

const optional = { nullable: true } as const;

@InputType({ description: "Narrows the list of structures." })
export class StructureFilter {
  @Field(() => String, { ...optional, description: "ACTIVE (default), or INACTIVE: those the viewer closed and may open again." })
  status?: string | null;
  @Field(() => String, { ...optional, description: "Beginning of a SIRET, or part of a name." })
  search?: string | null;
  @Field(() => String, {
    ...optional,
    description: "Only structures on which the viewer holds this capability (STRUCTURE_MANAGE, TIC_REFUND_WRITE…).",
  })
  capability?: string | null;
}

@InputType("CompanyInput", { description: "A company described by hand, when the directory cannot." })
export class CompanyInputType {
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { description: "Street line." })
  address!: string;
  @Field(() => String, { description: "Postal code, five digits." })
  postalCode!: string;
  @Field(() => String, { description: "Town." })
  town!: string;
}

@InputType("UpdateStructureInput", { description: "Corrections of a structure: an absent field stays, an empty one is removed." })
export class UpdateStructureInputType {
  @Field(() => ID, { description: "The structure." })
  id!: string;
  @Field(() => Int, { description: "The version the form was opened with." })
  version!: number;
  @Field(() => String, { ...optional, description: "Name." })
  name?: string | null;
  @Field(() => String, { ...optional, description: "E-mail address of the structure." })
  email?: string | null;
  @Field(() => String, { ...optional, description: "Number in the register of companies (RCS)." })
  rcsNumber?: string | null;
  @Field(() => String, { ...optional, description: "French VAT number; must be the one of its SIREN." })
  vatNumber?: string | null;
  @Field(() => String, { ...optional, description: "Main tax regime." })
  taxRegime?: string | null;
  @Field(() => String, { ...optional, description: "Telephone." })
  phone?: string | null;
  @Field(() => String, { ...optional, description: "Street line." })
  address?: string | null;
  @Field(() => String, { ...optional, description: "First complement of the address." })
  addressComplement1?: string | null;
  @Field(() => String, { ...optional, description: "Second complement of the address." })
  addressComplement2?: string | null;
  @Field(() => String, { ...optional, description: "Postal code, five digits." })
  postalCode?: string | null;
  @Field(() => String, { ...optional, description: "Town." })
  town?: string | null;
  @Field(() => String, { ...optional, description: "Code of the département of the main user establishment, when it is elsewhere." })
  mainDepartement?: string | null;
  @Field(() => String, { ...optional, description: "Code of the beneficiary category." })
  beneficiaryCategoryCode?: string | null;
  @Field(() => String, { ...optional, description: "PACAGE number; eight digits are padded." })
  pacage?: string | null;
  @Field(() => Boolean, { ...optional, description: "Is it an agricultural management center?" })
  isManagementCenter?: boolean | null;
}

@InputType()
abstract class StructureIdInputType {
  @Field(() => ID, { description: "The structure." })
  id!: string;
}
@InputType("DeactivateStructureInput", { description: "The structure to close." })
export class DeactivateStructureInputType extends StructureIdInputType {}
@InputType("ActivateStructureInput", { description: "The closed structure to open again." })
export class ActivateStructureInputType extends StructureIdInputType {}
@InputType("RequestStructureExportInput", { description: "The structure to take a copy of." })
export class RequestStructureExportInputType extends StructureIdInputType {}

export const ActivateStructurePayload = payloadOf("ActivateStructurePayload", {
  structure: { type: () => Structure, description: "The structure, open again." },
});

export const DeactivateStructurePayload = payloadOf("DeactivateStructurePayload", {
  deactivatedId: { type: () => ID, description: "The structure that is closed now." },
});
export const UpdateStructurePayload = payloadOf("UpdateStructurePayload", {
  structure: { type: () => Structure, description: "The corrected structure." },
});

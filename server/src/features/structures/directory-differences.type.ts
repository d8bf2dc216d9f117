import type { DirectoryDifference as Difference, DirectoryField } from "@portail-tic/shared/structures/directory-differences";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { Structure } from "./structure.type.ts";

const directoryFieldEnum = registerEnum<DirectoryField>(
  "DirectoryField",
  {
    name: "Name.",
    address: "Street line.",
    addressComplement1: "First complement of the address.",
    postalCode: "Postal code.",
    town: "Town.",
    vatNumber: "Intra-community VAT number.",
    legalFormCode: "Legal form.",
    nafCode: "Main activity.",
  },
  "What the company directory describes of a structure.",
);

@ObjectType({ description: "One field that the company directory says otherwise." })
export class DirectoryDifference implements Difference {
  @Field(() => directoryFieldEnum, { description: "Which field." })
  field!: DirectoryField;
  @Field(() => String, { description: "What is recorded here; may be empty." })
  current!: string;
  @Field(() => String, { description: "What the directory says." })
  proposed!: string;
}

@ObjectType({ description: "A structure beside what the company directory says of it. Asking changes nothing." })
export class DirectoryComparison {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => Int, { description: "Give it back to refreshStructure." })
  version!: number;
  @Field(() => [DirectoryDifference], { description: "Field by field; empty when both agree." })
  differences!: Difference[];
  @Field(() => CivilDateScalar, { nullable: true, description: "When the establishment closed, if the directory says so." })
  closedOn!: string | null;
  @Field(() => Problem, { nullable: true, description: "Why nothing can be compared." })
  problem!: Problem | null;
}

@InputType({ description: "One field to take over, with the value that was shown." })
export class DirectoryChangeInput {
  @Field(() => String, { description: "A DirectoryField." })
  field!: string;
  @Field(() => String, { description: "What the directory said." })
  value!: string;
}

@InputType("RefreshStructureInput", { description: "What to take over from the company directory." })
export class RefreshStructureInputType {
  @Field(() => ID, { description: "The structure." })
  id!: string;
  @Field(() => Int, { description: "The version of the comparison." })
  version!: number;
  @Field(() => [DirectoryChangeInput], { description: "The fields chosen, at least one." })
  changes!: DirectoryChangeInput[];
}

export const RefreshStructurePayload = payloadOf("RefreshStructurePayload", {
  structure: { type: () => Structure, description: "The updated structure." },
});

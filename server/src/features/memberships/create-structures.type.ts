import { Field, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { Approval } from "../approvals/index.ts";
import { Structure } from "../structures/index.ts";
import { CreateStructureInputType } from "./membership.inputs.ts";

export type CreationOutcome = "CREATED" | "REQUESTED" | "REFUSED";

const creationOutcomeEnum = registerEnum<CreationOutcome>(
  "CreationOutcome",
  {
    CREATED: "Created; the viewer is its principal manager.",
    REQUESTED: "Registered already: an attachment request went to its managers.",
    REFUSED: "Neither; the problem says why.",
  },
  "What became of one of several structures.",
);

@ObjectType({ description: "What became of one of the structures that were to be created together." })
export class CreateStructureResult {
  @Field(() => SiretScalar, { description: "Which one." })
  siret!: string;
  @Field(() => creationOutcomeEnum, { description: "What became of it." })
  outcome!: CreationOutcome;
  @Field(() => Structure, { nullable: true, description: "The new structure, when created." })
  structure!: Structure | null;
  @Field(() => Approval, { nullable: true, description: "The attachment request, when there is one." })
  approval!: Approval | null;
  @Field(() => Problem, { nullable: true, description: "Why it was refused." })
  problem!: Problem | null;
}

@InputType("CreateStructuresInput", { description: "Several structures, ten at most." })
export class CreateStructuresInputType {
  @Field(() => [CreateStructureInputType], { description: "The structures, each as createStructure takes it." })
  structures!: CreateStructureInputType[];
  @Field(() => String, { nullable: true, description: "A word to the managers of those that are registered already." })
  comment?: string | null;
}

export const CreateStructuresPayload = payloadOf("CreateStructuresPayload", {
  results: { type: () => [CreateStructureResult], description: "One line per structure, in the order of the input." },
});

import { Field, ID, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CivilDateScalar, DateTimeScalar, SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { CompanyInputType, Structure } from "../structures/index.ts";

@ObjectType({ description: "The other side of a change of SIRET, as those attached to one side see it." })
export class StructureSuccession {
  @Field(() => SiretScalar, { description: "SIRET of the other structure." })
  siret!: string;
  @Field(() => String, { description: "Name of the other structure." })
  name!: string;
  @Field(() => CivilDateScalar, { description: "Day of the move: deliveries from then on belong to the newer SIRET." })
  movedOn!: string;
  @Field(() => DateTimeScalar, { description: "When it was declared; effective from then on." })
  declaredAt!: Date;
  otherId!: string;
}

@InputType("DeclareSuccessionInput", { description: "The SIRET under which a structure goes on after a move." })
export class DeclareSuccessionInputType {
  @Field(() => ID, { description: "The structure that moved." })
  structureId!: string;
  @Field(() => String, { description: "Its new SIRET, of the same SIREN; spaces and dots accepted." })
  siret!: string;
  @Field(() => String, { description: "Day of the move, today at the latest." })
  movedOn!: string;
  @Field(() => CompanyInputType, { nullable: true, description: "By hand, when the directory cannot describe it; otherwise ignored." })
  company?: CompanyInputType | null;
}

export const DeclareSuccessionPayload = payloadOf("DeclareSuccessionPayload", {
  structure: { type: () => Structure, description: "The structure under its new SIRET." },
});

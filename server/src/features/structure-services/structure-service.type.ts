import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CivilDateScalar } from "../../platform/graphql/scalars/output-scalars.ts";

@ObjectType({ description: "A sub-unit of a structure that an attachment may target (FR: service)." })
export class StructureService {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Its code, unique in the structure." })
  code!: string;
  @Field(() => String, { description: "Its name." })
  name!: string;
  @Field(() => CivilDateScalar, { description: "Its first day." })
  startsOn!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "Its last day; null while it goes on." })
  endsOn!: string | null;
  @Field(() => Int, { description: "Give it back with a change: two people never overwrite each other." })
  version!: number;
  structureId!: string;
}

@InputType("AddStructureServiceInput", { description: "A service to add to a structure." })
export class AddStructureServiceInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { description: "Its code: 20 characters at most, kept in capitals." })
  code!: string;
  @Field(() => String, { description: "Its name." })
  name!: string;
  @Field(() => String, { description: "Its first day." })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: "Its last day; absent while it goes on." })
  endsOn?: string | null;
}

@InputType("UpdateStructureServiceInput", { description: "A service as it should be from now on; a last day closes it." })
export class UpdateStructureServiceInputType {
  @Field(() => ID, { description: "The service." })
  id!: string;
  @Field(() => Int, { description: "The version the form was opened with." })
  version!: number;
  @Field(() => String, { description: "Its code." })
  code!: string;
  @Field(() => String, { description: "Its name." })
  name!: string;
  @Field(() => String, { description: "Its first day." })
  startsOn!: string;
  @Field(() => String, { nullable: true, description: "Its last day; absent: it goes on." })
  endsOn?: string | null;
}

const payload = (name: string, description: string) => payloadOf(name, { service: { type: () => StructureService, description } });
export const AddStructureServicePayload = payload("AddStructureServicePayload", "The new service.");
export const UpdateStructureServicePayload = payload("UpdateStructureServicePayload", "The changed service.");

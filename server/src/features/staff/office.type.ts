import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Office", { description: "The public service that processes the requests of its départements." })
export class Office {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Stable code." })
  code!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { nullable: true, description: "Public address of the office." })
  email!: string | null;
}

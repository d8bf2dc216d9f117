import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "For the office: one of its instructors." })
export class Officer {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Name." })
  displayName!: string;
  @Field(() => Int, { description: "How many waiting requests the officer has in hand." })
  inHand!: number;
}

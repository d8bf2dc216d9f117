import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problems/problem.type.ts";

@ObjectType({ description: "One thing to settle before a structure closes." })
export class DeactivationObstacleItem {
  @Field(() => ID, { description: "A refund request, an approval or an attachment, by the code of the problem." })
  id!: string;
  @Field(() => String, { description: "Its number, or the person's name." })
  label!: string;
}

@ObjectType({ description: "Why a structure cannot be closed now, and what to settle." })
export class StructureObstacle {
  @Field(() => Problem, { description: "What is in the way." })
  problem!: Problem;
  @Field(() => Int, { description: "How many things are to be settled." })
  count!: number;
  @Field(() => [DeactivationObstacleItem], { description: "Which ones; the first ten." })
  items!: DeactivationObstacleItem[];
}

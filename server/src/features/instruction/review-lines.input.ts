import type { LineVerdict } from "@portail-tic/shared/instruction/judge-line-verdict";
import { Field, ID, InputType } from "type-graphql";
import { lineVerdictEnum } from "./line-grant.type.ts";

const optional = { nullable: true } as const;

@InputType({ description: "What the officer says of one line." })
export class LineVerdictInput {
  @Field(() => ID, { description: "The line." })
  lineId!: string;
  @Field(() => lineVerdictEnum, { description: "All, less, or nothing." })
  verdict!: LineVerdict;
  @Field(() => String, { ...optional, description: "With CORRECTED: the quantity granted, in the unit of the line, below what was asked." })
  quantity?: string | null;
  @Field(() => String, { ...optional, description: "Code of the reason, where not all is granted." })
  reasonCode?: string | null;
  @Field(() => String, { ...optional, description: "Words the requester reads; required with « other »." })
  words?: string | null;
}

@InputType("ReviewRefundLinesInput", { description: "Verdicts on at most 100 lines; problem paths are lines.<index>.<field>." })
export class ReviewRefundLinesInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => [LineVerdictInput], { description: "The verdicts." })
  lines!: LineVerdictInput[];
}

import type { CheckSeverity } from "@portail-tic/shared/refunds/submission-checks";
import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

const checkSeverityEnum = registerEnum<CheckSeverity>(
  "CheckSeverity",
  {
    BLOCKING: "Stands in the way of sending.",
    WARNING: "Must be looked at again and acknowledged before sending; the office reads it.",
    INFORMATION: "Good to know; asks nothing.",
  },
  "What a check before sending demands.",
);

@ObjectType({ description: "Something to look at again before sending (FR: point d'attention)." })
export class SubmissionFinding {
  @Field(() => String, { description: "What acknowledges it: give it in `acknowledgedWarnings`." })
  key!: string;
  @Field(() => String, { description: "Stable machine name of the check." })
  code!: string;
  @Field(() => checkSeverityEnum, { description: "WARNING or INFORMATION; what blocks is in `submissionProblems`." })
  severity!: CheckSeverity;
  @Field(() => [String], { description: "The field it is about." })
  path!: string[];
  @Field(() => String, { description: "What was found and what to do, in the language of the request." })
  message!: string;
}

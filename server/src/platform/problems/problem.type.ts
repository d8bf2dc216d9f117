import { problemText } from "@portail-tic/shared/problems/problem-message";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { Field, ObjectType } from "type-graphql";
import type { ProblemFact } from "./problem-error.ts";

@ObjectType({ description: "One value quoted by a problem's message." })
export class ProblemParam {
  @Field(() => String, { description: "Name of the value." })
  name: string;
  @Field(() => String, { description: "The value, as text." })
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
}

@ObjectType({ description: "An expected failure: why nothing was changed, and which field of the input is at fault." })
export class Problem {
  @Field(() => String, { description: "Stable machine name; compare this one." })
  code: string;
  @Field(() => [String], { description: 'Path of the input field at fault, for example ["lines", "3", "quantity"]; empty for the whole.' })
  path: string[];
  @Field(() => [ProblemParam], { description: "Values quoted by the message." })
  params: ProblemParam[];
  @Field(() => String, { description: "What happened and what to do now, in the language of the request." })
  message: string;

  constructor(fact: ProblemFact, language: Language) {
    this.code = fact.code;
    this.path = [...fact.path];
    this.params = Object.entries(fact.params).map(([name, value]) => new ProblemParam(name, String(value)));
    this.message = problemText(fact.code, language, fact.params);
  }
}

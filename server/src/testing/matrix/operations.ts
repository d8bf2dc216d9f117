import { isRequiredArgument, type GraphQLField, type GraphQLSchema } from "graphql";
import { deepDocument } from "../deep-document.ts";
import type { Caller } from "../send-graphql.ts";
import type { TestServer } from "../test-server.ts";
import { call } from "../call-mutation.ts";
import { inputsOn } from "../mutation-inputs/inputs-on.ts";
import { idsOf, type Target } from "../two-farms.ts";
import { questionsOn } from "./questions.ts";
import type { Actor } from "./roles.ts";
import { variantsOn, type Variant } from "./variants.ts";

/** One row of the matrix as something to do: runs it as this caller, answers the outcome's code. */
export interface Operation {
  readonly name: string;
  run(caller: Caller, actor: Actor): Promise<string>;
}

/** Every query, every mutation and every variant, on this farm. */
export async function operationsOn(server: TestServer, schema: GraphQLSchema, target: Target): Promise<Operation[]> {
  return [...queriesOn(server, schema, target), ...(await mutationsOn(server, schema, target))];
}

function queriesOn(server: TestServer, schema: GraphQLSchema, target: Target): Operation[] {
  const questions = questionsOn(target);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const names = new Set([...Object.keys(fields), ...Object.keys(questions)]);
  return [...names].flatMap((name) => {
    const field = fields[name.replace(/\/.*/, "")];
    return field ? [{ name, run: (caller) => ask(server, target, documentOf(schema, field, questions[name]), caller) }] : [];
  });
}

/** Empty when the query must be told something and `questionsOn` does not know what. */
function documentOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, args: string | undefined): string {
  const mustBeTold = field.args.some((argument) => isRequiredArgument(argument));
  if (mustBeTold && args === undefined) return "";
  return deepDocument(schema, args === undefined ? field.name : `${field.name}(${args})`, field.type);
}

async function ask(server: TestServer, target: Target, document: string, caller: Caller): Promise<string> {
  if (document === "") return "ADD_ITS_ARGUMENTS_TO_QUESTIONS_TS";
  const { data, errors } = await server.graphql(document, {}, caller);
  if (errors?.[0]) return errors[0].extensions.code;
  const text = JSON.stringify(data);
  return idsOf(target).some((id) => text.includes(id)) ? "ACCEPTED" : "NOTHING_OF_IT";
}

async function mutationsOn(server: TestServer, schema: GraphQLSchema, target: Target): Promise<Operation[]> {
  const inputs = inputsOn(target);
  const variants: Record<string, Variant> = await variantsOn(server, target);
  const names = [...Object.keys(schema.getMutationType()?.getFields() ?? {}), ...Object.keys(variants)];
  return names.map((name) => ({
    name,
    run: async (caller, actor) => {
      const mutation = name.replace(/\/.*/, "");
      const { stage, input } = variants[name] ?? {};
      await stage?.(actor);
      const answer = await call(server, mutation, (await input?.(actor)) ?? inputs[mutation]?.() ?? {}, caller);
      return answer.isAccepted ? "ACCEPTED" : [...new Set(answer.codes)].join("+");
    },
  }));
}

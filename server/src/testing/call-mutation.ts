import { humanCheckOf, solveHumanCheck } from "./human-check.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** Runs one mutation with a whole input, its proof of work done, whatever it answers. */
export async function call(server: TestServer, name: string, input: Record<string, unknown>, caller: Caller) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const form = humanCheckOf[name];
  const whole = form && !("humanCheck" in input) ? { ...input, humanCheck: await solveHumanCheck(server, form) } : input;
  const takesNothing = Object.keys(input).length === 0;
  const document = takesNothing
    ? `mutation { ${name} { problems { code } } }`
    : `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
  const answer = await server.graphql<Record<string, { problems: { code: string }[] } | null>>(
    document,
    takesNothing ? {} : { input: whole },
    caller,
  );
  const problems = answer.data?.[name]?.problems.map(({ code }) => code);
  return { codes: problems ?? answer.errors?.map((error) => error.extensions.code) ?? [], isAccepted: problems?.length === 0, answer };
}

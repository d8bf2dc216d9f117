import { problemsFromZod } from "@portail-tic/shared/problems/problems-from-zod";
import { safeParseAsync, type $ZodType } from "zod/v4/core";
import { pathOfUnstorableText } from "../database/storable-text.ts";
import { ProblemError, refuse } from "../problems/problem-error.ts";

/** The input under its shared schema, or every fault at once as problems with their paths. */
export async function parseInput<I>(schema: $ZodType<I>, input: unknown): Promise<I> {
  const unstorable = pathOfUnstorableText(input);
  if (unstorable) refuse("INVALID_VALUE", { path: unstorable });
  const parsed = await safeParseAsync(schema, input);
  if (!parsed.success) throw new ProblemError(problemsFromZod(parsed.error));
  return parsed.data;
}

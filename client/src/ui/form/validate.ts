import { problemText } from "@portail-tic/shared/problems/problem-message";
import { problemsFromZod } from "@portail-tic/shared/problems/problems-from-zod";
import * as z from "zod/v4/core";
import type { Locale } from "../../i18n/locale.ts";
import type { FormProblem } from "./form-problem.ts";

/** What the shared schema refuses in these values: the very rule the server will apply, said in the same words. */
export function validate(schema: z.$ZodType, values: unknown, locale: Locale): FormProblem[] {
  const result = z.safeParse(schema, values);
  if (result.success) return [];
  return problemsFromZod(result.error).map((problem) => ({ ...problem, message: problemText(problem.code, locale, problem.params) }));
}

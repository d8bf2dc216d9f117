import type { FieldValues, UseFormReturn } from "react-hook-form";

import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { HeaderPart } from "./use-header-part.ts";

/** Nothing is sent: the form stays « not submitted », and leaving it asks first. Why is told elsewhere. */
export function keptHere<T extends FieldValues>(form: UseFormReturn<T>): readonly FormProblem[] {
  form.setError("root.waiting", { type: "WAITING" });
  return [];
}

/** Saves what is typed of a step, then goes on; a lost network and somebody else's change are told below, the rest in the fields. */
export async function leaveHeaderPart<T extends FieldValues>(
  form: UseFormReturn<T>,
  part: Pick<HeaderPart, "saveNow">,
  onDone: () => void | Promise<void>,
): Promise<readonly FormProblem[]> {
  const answer = await part.saveNow();
  if (answer === "OFFLINE") return keptHere(form);
  if (answer.length > 0) {
    keptHere(form);
    return answer.filter(({ code }) => code !== "HEADER_CHANGED");
  }
  await onDone();
  return [];
}

import { get, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";

/** A refusal with its sentence for the reader: what the server answers, or what a shared schema found. */
export interface FormProblem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** "lines.0.quantity" → "f-lines-0-quantity": the stable id of a field, target of the error summary's links. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}

/** The path of the deepest field of the form that the problem is about; null when it is about the whole. */
function fieldOf<T extends FieldValues>(form: UseFormReturn<T>, path: readonly string[]): FieldPath<T> | null {
  const names = path[0] === "input" ? path.slice(1) : path;
  const values: unknown = form.getValues();
  for (let length = names.length; length > 0; length -= 1) {
    const name = names.slice(0, length).join(".");
    if (get(values, name) !== undefined || get(form.control._fields, name) !== undefined) return name as FieldPath<T>;
  }
  return null;
}

/**
 * Shows the server's problems in the form: under their field when the form has it, else at the top.
 * The values typed are kept.
 */
export function applyProblems<T extends FieldValues>(form: UseFormReturn<T>, problems: readonly FormProblem[]): void {
  problems.forEach((problem, index) => {
    const name = fieldOf(form, problem.path) ?? (`root.problem${index}` as const);
    form.setError(name, { type: problem.code, message: problem.message });
  });
}

import { useRef } from "react";
import {
  get,
  set,
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from "react-hook-form";
import type { $ZodType } from "zod/v4/core";
import { currentLocale } from "../../i18n/locale.ts";

interface Options<T extends FieldValues> {
  /**
   * The shared schema of the operation, imported on first use so that zod and the rules do not weigh on the first load:
   * `schema: () => import("@portail-tic/shared/…/….schema").then((file) => file.someSchema)`.
   * Absent: only the server judges.
   */
  readonly schema?: () => Promise<$ZodType>;
  /** Every field of the form, as it is typed: texts for texts, false for a box. They give the form its type. */
  readonly defaultValues: T;
}

function resolverFor<T extends FieldValues>(load: () => Promise<$ZodType>): Resolver<T> {
  return async (values) => {
    const loaded = await Promise.all([load(), import("./validate.ts")]).catch(() => null);
    // The rules could not be fetched (network): the server judges the same input, nobody is stopped here.
    if (loaded === null) return { values, errors: {} };
    const [schema, { validate }] = loaded;
    const problems = validate(schema, values, currentLocale());
    if (problems.length === 0) return { values, errors: {} };
    const errors: FieldErrors<T> = {};
    for (const { code, path, message } of problems) {
      const name = path.length > 0 ? path.join(".") : "root.form";
      // The first problem of a field is the one to say.
      if (get(errors, name) === undefined) set(errors, name, { type: code, message });
    }
    return { values: {}, errors };
  };
}

/** A form judged by the schema the server uses; the values given to `onSubmit` are what was typed. */
export function useSchemaForm<T extends FieldValues>({ schema, defaultValues }: Options<T>): UseFormReturn<T> {
  const load = useRef(schema);
  const resolver = useRef(load.current ? resolverFor<T>(load.current) : undefined);
  return useForm<T>({
    defaultValues: defaultValues as DefaultValues<T>,
    shouldFocusError: false,
    ...(resolver.current ? { resolver: resolver.current } : {}),
  });
}

/** Fetches the rules before they are needed (first focus in the form), so that the first submission does not wait. */
export function warmUpValidation(): void {
  void import("./validate.ts").catch(() => undefined);
}

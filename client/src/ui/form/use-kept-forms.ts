import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { DefaultValues, FieldValues, Path, PathValue, UseFormReturn } from "react-hook-form";

import { useUnsavedGuard } from "./use-unsaved-guard.ts";

/** What is typed in one of several forms of a page, of which one is shown at a time. */
export interface KeptForm<T> {
  /** Typed before one looked at another form, and not sent. */
  readonly before: T | undefined;
  /** Null: it is again as it was, or sent. */
  readonly keep: (typed: T | null) => void;
}

/** Forms of a page by name: one goes from one to another and finds again what was typed; leaving the page asks. */
export function useKeptForms<T>() {
  const [typed, setTyped] = useState<ReadonlyMap<string, T>>(new Map());
  useUnsavedGuard(typed.size > 0);
  const keep = (name: string, values: T | null) =>
    setTyped((all) => {
      if (values === null && !all.has(name)) return all;
      const next = new Map(all);
      if (values === null) next.delete(name);
      else next.set(name, values);
      return next;
    });
  return {
    has: (name: string) => typed.has(name),
    of: (name: string): KeptForm<T> => ({ before: typed.get(name), keep: (values) => keep(name, values) }),
  };
}

/** Ties a form to what is kept of it. */
export function useKeptForm<T extends FieldValues>(form: UseFormReturn<T>, { before, keep }: KeptForm<T>): void {
  const first = useRef(before);
  const untouched = useRef(form.formState.defaultValues);
  const tell = useEffectEvent(() => {
    const typed = form.getValues();
    keep(asText(typed) === asText(untouched.current) ? null : typed);
  });
  useEffect(() => {
    for (const [name, value] of Object.entries(first.current ?? {}) as [Path<T>, PathValue<T, Path<T>>][]) {
      form.setValue(name, value, { shouldDirty: true });
    }
    return form.watch(() => tell()).unsubscribe;
  }, [form]);
}

const asText = (values: FieldValues | Readonly<DefaultValues<FieldValues>> | undefined) =>
  JSON.stringify(values, (_, value: unknown) => (value instanceof File ? `${value.name} ${value.size}` : value));

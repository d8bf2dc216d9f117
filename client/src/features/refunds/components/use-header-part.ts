import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";

import { useAutosave } from "../../../lib/use-autosave.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { clashesOf, differing, headerOf, type Header, type HeaderChanges, type HeaderField } from "./header-fields.ts";
import type { Draft, DraftRequest } from "./use-draft.ts";

interface HeaderPartOptions<T extends FieldValues> {
  readonly request: DraftRequest;
  readonly draft: Draft;
  readonly form: UseFormReturn<T>;
  readonly schema: () => Promise<$ZodType>;
  /** The fields of the header that the form shows, as they would be saved. */
  readonly fieldsOf: (values: T) => HeaderChanges;
  /** Shows in the form what somebody else saved. */
  readonly show: (fields: HeaderChanges) => void;
}

/** Two people changed the same field; nothing is overwritten before one chooses. */
export interface HeaderClash {
  readonly problem: FormProblem;
  readonly names: readonly HeaderField[];
  readonly theirs: Header;
}

/**
 * One step's share of the header, saved by itself while one types. What somebody else changed elsewhere in the header comes in silently; the
 * same field changed twice is a choice.
 */
export function useHeaderPart<T extends FieldValues>({ request, draft, form, schema, fieldsOf, show }: HeaderPartOptions<T>) {
  const [clash, setClash] = useState<HeaderClash | null>(null);
  // What this step last read of the server, and what of it the form stands on: an answer may write a number otherwise than it was typed.
  const read = useRef(headerOf(request));
  const [isSaved] = useState(() => Object.keys(differing(fieldsOf(form.getValues()), read.current.fields)).length === 0);
  const base = useRef<HeaderChanges>(read.current.fields);
  const changed = () => differing(fieldsOf(form.getValues()), base.current);

  /** Goes on from what somebody else saved: their fields are shown where nothing was typed. */
  const goOnFrom = (theirs: Header, taken: readonly HeaderField[] = []) => {
    const mine = changed();
    const news = differing(theirs.fields, read.current.fields);
    const shown = Object.fromEntries(
      Object.entries(news).filter(([name]) => !(name in mine) || taken.some((one) => one === name)),
    ) as HeaderChanges;
    const known = fieldsOf(form.getValues());
    read.current = theirs;
    base.current = { ...base.current, ...news };
    const inForm = Object.fromEntries(Object.entries(shown).filter(([name]) => name in known));
    if (Object.keys(inForm).length > 0) show(inForm);
  };
  const save = async (values: T): Promise<readonly FormProblem[]> => {
    for (;;) {
      const changes = differing(fieldsOf(values), base.current);
      if (Object.keys(changes).length === 0) return [];
      const { header, problems } = await draft.updateHeader(read.current.version, changes);
      if (header && problems.length === 0) {
        read.current = header;
        base.current = { ...header.fields, ...fieldsOf(values) };
        setClash(null);
        return [];
      }
      const problem = problems.find(({ code }) => code === "HEADER_CHANGED");
      if (!problem || !header) return problems;
      const names = clashesOf(changes, read.current.fields, header.fields);
      if (names.length > 0) {
        setClash({ problem, names, theirs: header });
        return problems;
      }
      goOnFrom(header);
    }
  };
  const { state, saveNow, flush } = useAutosave({ form, schema, save, isSaved, onTyped: nothingKept });
  const follow = useEffectEvent((fresh: Header) => {
    if (fresh.version > read.current.version && clashesOf(changed(), read.current.fields, fresh.fields).length === 0) goOnFrom(fresh);
  });
  useEffect(() => follow(headerOf(request)), [request]);
  const settle = (taken: readonly HeaderField[]) => {
    if (!clash) return;
    goOnFrom(clash.theirs, taken);
    setClash(null);
    // What it throws is told by the state.
    saveNow().catch(() => undefined);
  };
  return { state, saveNow, flush, clash, keepMine: () => settle([]), takeTheirs: () => settle(clash?.names ?? []) };
}

export type HeaderPart = ReturnType<typeof useHeaderPart>;

/** A few choices, asked again in a moment: the guard on leaving is enough, nothing is kept in the tab. */
const nothingKept = () => undefined;

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { $ZodType } from "zod/v4/core";

import { currentLocale } from "../i18n/locale.ts";
import type { FormProblem } from "../ui/form/form-problem.ts";
import { RequestError } from "./request-error.ts";

/** After so long without a key, what is typed is saved. */
const pauseMs = 2_000;
/** The network is gone: asked again at this pace, and as soon as the browser says that it is back. */
const retryMs = 5_000;

/** Where what is typed stands. */
export type SaveState =
  | { readonly kind: "UNTOUCHED" | "TYPING" | "SAVING" | "OFFLINE" }
  | { readonly kind: "SAVED"; readonly at: string }
  /** Cannot be saved as it is: judged here before it is sent, or refused by the server. */
  | { readonly kind: "INCOMPLETE" | "REFUSED"; readonly problems: readonly FormProblem[] };

interface AutosaveOptions<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  /** The schema of the form: what it refuses is not sent by itself. */
  readonly schema: () => Promise<$ZodType>;
  /** Sends what is typed; answers the refusals. May throw. */
  readonly save: (values: T) => Promise<readonly FormProblem[]>;
  /** The server has what the form shows at first: validating it unchanged sends nothing. */
  readonly isSaved: boolean;
  /** Called with every change, to keep it in the tab; null once it is saved. */
  readonly onTyped: (values: T | null) => void;
}

/** What a sending became; OFFLINE is waited for. */
type Sent = readonly FormProblem[] | "OFFLINE";

export interface Autosave {
  readonly state: SaveState;
  /** Sends now, whatever the schema says; « saved » is an empty list. Throws what is not a lost network. */
  readonly saveNow: () => Promise<Sent>;
  /** Sends now if something was typed and is complete. True when nothing is left to save. */
  readonly flush: () => Promise<boolean>;
}

const asText = (values: object) =>
  JSON.stringify(values, (_, value: unknown) => (value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value));

/** Saves a form by itself: after a pause, when it is complete, again when the network is back. Two sendings never cross. */
export function useAutosave<T extends FieldValues>(options: AutosaveOptions<T>): Autosave {
  const { form, schema, onTyped } = options;
  const [state, setState] = useState<SaveState>({ kind: "UNTOUCHED" });
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const { isTouched, send } = useSending(options, setState);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveNow = (): Promise<Sent> => {
    clearTimeout(timer.current);
    const next = running.current.then(send);
    running.current = next.catch(() => undefined);
    return next;
  };
  const flush = async (): Promise<boolean> => {
    await running.current;
    if (!isTouched()) return true;
    const problems = await judge(schema, form.getValues());
    if (problems.length > 0) {
      setState({ kind: "INCOMPLETE", problems });
      return false;
    }
    // Whatever it throws is in the state, and tried again.
    return (await saveNow().catch(() => "OFFLINE" as const)).length === 0;
  };
  const typed = useEffectEvent(() => {
    if (!isTouched()) return;
    setState({ kind: "TYPING" });
    onTyped(form.getValues());
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  });
  useEffect(() => {
    const { unsubscribe } = form.watch(() => typed());
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [form]);
  useRetry(state.kind === "OFFLINE", () => void flush());
  return { state, saveNow, flush };
}

/** One sending, and whether the form holds something that the server does not. */
function useSending<T extends FieldValues>({ form, save, isSaved, onTyped }: AutosaveOptions<T>, setState: (state: SaveState) => void) {
  // Null until the server has something.
  const saved = useRef(isSaved ? asText(form.getValues()) : null);
  const untouched = useRef(asText(form.getValues()));
  const isTouched = () => asText(form.getValues()) !== (saved.current ?? untouched.current);
  const send = async (): Promise<Sent> => {
    if (saved.current !== null && !isTouched()) return [];
    const values = form.getValues();
    setState({ kind: "SAVING" });
    try {
      const problems = await save(values);
      if (problems.length > 0) {
        setState({ kind: "REFUSED", problems });
        return problems;
      }
    } catch (error) {
      setState({ kind: "OFFLINE" });
      if (error instanceof RequestError && error.code === "NETWORK") return "OFFLINE";
      throw error;
    }
    saved.current = asText(values);
    form.reset(values, { keepValues: true });
    setState({ kind: "SAVED", at: new Date().toISOString() });
    if (!isTouched()) onTyped(null);
    return [];
  };
  return { isTouched, send };
}

function useRetry(isWaiting: boolean, again: () => void): void {
  const retry = useEffectEvent(again);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(retry, retryMs);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [isWaiting]);
}

/** What the schema refuses, said nowhere yet: nobody likes to read mistakes in a line one is typing. */
async function judge(schema: () => Promise<$ZodType>, values: FieldValues): Promise<readonly FormProblem[]> {
  const loaded = await Promise.all([schema(), import("../ui/form/validate.ts")]).catch(() => null);
  // The rules could not be fetched: the server judges.
  return loaded ? loaded[1].validate(loaded[0], values, currentLocale()) : [];
}

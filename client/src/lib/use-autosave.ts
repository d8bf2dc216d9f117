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
  /** Called with every change, to keep it in the tab; null once it is saved. */
  readonly onTyped?: (values: T | null) => void;
  /** True while a person must choose first: nothing leaves by itself. */
  readonly isHeld?: boolean;
}

export interface Autosave {
  readonly state: SaveState;
  /** Sends now, whatever the schema says; « saved » is an empty list. Throws what is not a lost network: that is waited for. */
  readonly saveNow: () => Promise<readonly FormProblem[] | "OFFLINE">;
  /** Sends now if something was typed and is complete. True when nothing is left to save. */
  readonly flush: () => Promise<boolean>;
}

const sameAs = (values: object) =>
  JSON.stringify(values, (_, value: unknown) => (value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value));

/** Saves a form by itself: after a pause, when it is complete, again when the network is back. Two sendings never cross. */
export function useAutosave<T extends FieldValues>({ form, schema, save, onTyped, isHeld = false }: AutosaveOptions<T>): Autosave {
  const [state, setState] = useState<SaveState>({ kind: "UNTOUCHED" });
  const saved = useRef(sameAs(form.getValues()));
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTouched = () => sameAs(form.getValues()) !== saved.current;

  const send = async (): Promise<readonly FormProblem[] | "OFFLINE"> => {
    clearTimeout(timer.current);
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
    saved.current = sameAs(values);
    form.reset(values, { keepValues: true });
    setState({ kind: "SAVED", at: new Date().toISOString() });
    if (isTouched()) wait();
    else onTyped?.(null);
    return [];
  };
  const saveNow = () => {
    const next = running.current.then(send, send);
    running.current = next.catch(() => undefined);
    return next;
  };
  const flush = async (): Promise<boolean> => {
    await running.current;
    if (!isTouched()) return true;
    if (isHeld) return false;
    const problems = await judge(schema, form.getValues());
    if (problems.length > 0) {
      setState({ kind: "INCOMPLETE", problems });
      return false;
    }
    return (await saveNow().catch(() => "OFFLINE" as const)).length === 0;
  };
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  const typed = useEffectEvent(() => {
    if (!isTouched()) return;
    setState({ kind: "TYPING" });
    onTyped?.(form.getValues());
    wait();
  });
  useEffect(() => {
    const { unsubscribe } = form.watch(() => typed());
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [form]);
  const again = useEffectEvent(() => void flush());
  const isOffline = state.kind === "OFFLINE";
  useEffect(() => {
    if (!isOffline) return undefined;
    const retry = setInterval(again, retryMs);
    window.addEventListener("online", again);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", again);
    };
  }, [isOffline]);
  return { state, saveNow, flush };
}

/** What the schema refuses, said nowhere yet: nobody likes to read mistakes in a line one is typing. */
async function judge(schema: () => Promise<$ZodType>, values: FieldValues): Promise<readonly FormProblem[]> {
  const loaded = await Promise.all([schema(), import("../ui/form/validate.ts")]).catch(() => null);
  // The rules could not be fetched: the server judges.
  return loaded ? loaded[1].validate(loaded[0], values, currentLocale()) : [];
}

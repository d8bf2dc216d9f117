import { useEffect, useRef, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { forget, keep } from "../../../lib/kept.ts";
import type { Autosave } from "../../../lib/use-autosave.ts";
import { lineMessages } from "../line-messages.ts";
import { keptLines } from "./kept-line.ts";
import type { LinePlace, LineValues } from "./line-values.ts";

/** The server does not answer: asked again at this pace, and as soon as the browser says that the network is back. */
const retryMs = 5_000;

/** A line that was validated and left: it goes to the server while the next one is typed. */
export interface LeftLine {
  readonly values: LineValues;
  readonly place: () => LinePlace;
  readonly send: Autosave["saveNow"];
}

/** A line that was left and that the server does not have. */
export interface LineUnderway {
  readonly key: number;
  readonly values: LineValues;
  readonly place: LinePlace;
  /** SENDING at first; OFFLINE is sent again by itself; REFUSED waits for the person. */
  readonly state: "SENDING" | "OFFLINE" | "REFUSED";
  readonly message: string;
}

/**
 * Lines that were left before the server answered. A refused one is told and waits; nothing of it is lost, the page reloaded included
 * (a chosen file excepted).
 */
export function useLinesUnderway(name: string, onSaved: (left: LeftLine) => void) {
  const m = useMessages(lineMessages).lines;
  const [lines, setLines] = useState<readonly LineUnderway[]>(() =>
    keptLines(name).map((found, index) => ({ ...found, key: -1 - index, state: "REFUSED", message: m.underway.foundAgain })),
  );
  const running = useRef(new Map<number, { readonly left: LeftLine; readonly end: Promise<void> }>());
  const isGone = useGone();
  const keys = useRef(0);
  useEffect(() => {
    if (lines.length === 0) forget(name);
    else
      keep(
        name,
        lines.map(({ place, values }) => ({ place, values })),
      );
  }, [lines, name]);
  const drop = (key: number) => setLines((all) => all.filter((line) => line.key !== key));
  const run = async (key: number, left: LeftLine) => {
    const now = (state: LineUnderway["state"], message = "") =>
      setLines((all) => all.map((line) => (line.key === key ? { ...line, place: left.place(), state, message } : line)));
    for (;;) {
      // What is not a lost network is told like a refusal: pressing again is the person's choice.
      const answer = await left.send().catch(() => [{ message: m.underway.failed }]);
      if (answer !== "OFFLINE") {
        if (answer[0]) return now("REFUSED", answer[0].message);
        drop(key);
        return onSaved(left);
      }
      now("OFFLINE");
      await networkOrPause();
      if (isGone.current) return;
    }
  };
  return {
    lines,
    /** Sends a line that is left. */
    follow: (left: LeftLine) => {
      const key = ++keys.current;
      setLines((all) => [...all, { key, values: left.values, place: left.place(), state: "SENDING", message: "" }]);
      const end = run(key, left).finally(() => running.current.delete(key));
      running.current.set(key, { left, end });
    },
    /** Somebody takes it up again in the form. */
    take: drop,
    /** Until the server has answered for this saved line: one does not edit a version that is just being replaced. */
    answered: async (id: string) => {
      await Promise.all([...running.current.values()].filter(({ left }) => left.place().id === id).map(({ end }) => end));
    },
  };
}

/** Set once the page is left: nothing is sent again from there, the tab keeps what was typed. */
function useGone() {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, retryMs);
    window.addEventListener("online", done);
  });
}

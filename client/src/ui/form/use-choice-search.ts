import { useEffect, useRef, useState } from "react";
import type { Choice } from "./select-field.tsx";

const pause = 200;

/** Asks the server a little after the last key, and listens to the last answer only. */
export function useChoiceSearch(search: (text: string) => Promise<readonly Choice[]>) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  const fetchChoices = async (text: string) => {
    const mine = ++last.current;
    const found = await search(text).catch(() => null);
    if (mine !== last.current) return;
    setFailed(found === null);
    setChoices(found ?? []);
    setOpen(true);
  };
  const ask = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void fetchChoices(text), text === "" ? 0 : pause);
  };
  const close = () => {
    clearTimeout(timer.current);
    last.current += 1;
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { isOpen, choices, hasFailed, ask, close };
}

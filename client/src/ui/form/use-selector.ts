import { useState, type KeyboardEvent } from "react";
import type { Choice } from "./select-field.tsx";
import { useChoiceSearch } from "./use-choice-search.ts";

interface SelectorOptions {
  readonly search: (text: string) => Promise<readonly Choice[]>;
  readonly initialText: string;
  readonly onChoice: (choice: Choice | null) => void;
  readonly onType: () => void;
}

export type SelectorState = ReturnType<typeof useSelector>;

/** The behaviour of a searchable selector: what is typed, what is found, which choice the arrows are on. */
export function useSelector({ search, initialText, onChoice, onType }: SelectorOptions) {
  const [text, setText] = useState(initialText);
  const [active, setActive] = useState(0);
  const { isOpen, choices, hasFailed, ask, close } = useChoiceSearch(search);

  const choose = (choice: Choice | null) => {
    setText(choice?.label ?? "");
    onChoice(choice);
    close();
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    onType();
    ask(typed);
  };
  const open = () => {
    if (!isOpen) ask("");
  };
  const move = (step: number) => setActive((active + step + choices.length) % choices.length);
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" && !isOpen) open();
    if (!isOpen) return;
    if (event.key === "Escape") close();
    else if (choices.length === 0) return;
    else if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") choose(choices[active] ?? null);
    else return;
    event.preventDefault();
  };
  return { text, isOpen, choices, active, hasFailed, choose, type, open, press, close };
}

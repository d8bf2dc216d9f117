import { useState } from "react";

export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Adds these, or takes them all away when each is chosen already. */
  toggleAll(ids: readonly string[]): void;
  replace(ids: readonly string[]): void;
}

/** The rows chosen in a list, kept from page to page; another filter (`key`) begins with none. */
export function useSelection(key: string): Selection {
  const [state, setState] = useState<{ key: string; ids: ReadonlySet<string> }>({ key, ids: new Set() });
  const ids: ReadonlySet<string> = state.key === key ? state.ids : new Set();
  const replace = (next: Iterable<string>) => setState({ key, ids: new Set(next) });
  return {
    ids,
    replace,
    toggle: (id) => replace(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]),
    toggleAll: (all) => {
      const isWhole = all.every((id) => ids.has(id));
      replace(isWhole ? [...ids].filter((id) => !all.includes(id)) : [...ids, ...all]);
    },
  };
}

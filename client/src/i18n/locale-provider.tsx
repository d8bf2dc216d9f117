import { createContext, use, useState, useTransition, type ReactNode } from "react";
import { loadCatalogs, type Catalog } from "./catalog.ts";
import { currentLocale, rememberLocale, type Locale } from "./locale.ts";

interface LocaleState {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState>({ locale: "fr", setLocale: () => undefined });

/** Gives the language to the tree; a change waits for the new texts and keeps the page (and what was typed) meanwhile. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, set] = useState<Locale>(currentLocale);
  const [, startTransition] = useTransition();
  const setLocale = (next: Locale) => {
    void loadCatalogs(next)
      .catch(() => undefined) // Offline: useMessages asks again, and the page's error state speaks if it fails again.
      .then(() => {
        rememberLocale(next);
        startTransition(() => set(next));
      });
  };
  return <LocaleContext value={{ locale, setLocale }}>{children}</LocaleContext>;
}

/** The language in use and the way to change it. */
export function useLocale(): LocaleState {
  return use(LocaleContext);
}

/** The texts of a catalogue in the language in use. */
export function useMessages<M extends object>(catalog: Catalog<M>): M {
  const messages = catalog.get(useLocale().locale);
  return messages instanceof Promise ? use(messages) : messages;
}

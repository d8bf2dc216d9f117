import "../styles/dsfr.ts";
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import { rememberLocale } from "../i18n/locale.ts";
import { LocaleProvider } from "../i18n/locale-provider.tsx";

/** Shows an element alone, in French, inside what every page has (a language, a main area). */
export function renderElement(element: ReactNode) {
  rememberLocale("fr");
  return render(
    <LocaleProvider>
      <main>
        <h1>Page</h1>
        {element}
      </main>
    </LocaleProvider>,
  );
}

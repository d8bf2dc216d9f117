import { locales } from "../../i18n/locale.ts";
import { useLocale, useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";

/** Each language under its own name, whatever the language in use. */
const names = { fr: "Français", en: "English" } as const;

/** The language of the portal, kept for the next visits. A plain list: the library's menu puts links inside a button. */
export function LanguageChoice() {
  const m = useMessages(shellMessages);
  const { locale, setLocale } = useLocale();
  return (
    <label className="frame-choice">
      <span className="fr-icon-translate-2" aria-hidden="true" />
      <span className="fr-sr-only">{m.language}</span>
      <select value={locale} onChange={(event) => setLocale(event.target.value === "en" ? "en" : "fr")}>
        {locales.map((value) => (
          <option key={value} value={value} lang={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

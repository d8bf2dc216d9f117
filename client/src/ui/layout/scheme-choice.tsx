import { useState } from "react";
import { useIsDark } from "@codegouvfr/react-dsfr/useIsDark";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";

const schemes = ["system", "light", "dark"] as const;
type Scheme = (typeof schemes)[number];

function isScheme(value: string | null): value is Scheme {
  return schemes.some((scheme) => scheme === value);
}

/** Light, dark, or as the device; kept by the design system for the next visits. */
export function SchemeChoice() {
  const m = useMessages(shellMessages);
  const { setIsDark } = useIsDark();
  const [scheme, setScheme] = useState<Scheme>(() => {
    const stored = document.documentElement.getAttribute("data-fr-scheme");
    return isScheme(stored) ? stored : "system";
  });
  const choose = (value: string) => {
    if (!isScheme(value)) return;
    setScheme(value);
    setIsDark(value === "system" ? "system" : value === "dark");
  };
  return (
    <label className="frame-choice">
      {m.colourScheme}
      <select value={scheme} onChange={(event) => choose(event.target.value)}>
        {schemes.map((value) => (
          <option key={value} value={value}>
            {m.colourSchemes[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

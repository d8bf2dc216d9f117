import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../../i18n/locale-provider.tsx";

declare module "@codegouvfr/react-dsfr/spa" {
  interface RegisterLink {
    Link: typeof Link;
  }
}

/** True with the State's look, reserved to its own services on .gouv.fr sites (VITE_SKIN=etat). */
export const isStateSkin = import.meta.env["VITE_SKIN"] === "etat";

/** Starts the design system: colour scheme (the device's, unless chosen here), keyboard behaviour of the menu, language. */
export function startDesignSystem(): void {
  if (isStateSkin) document.documentElement.dataset["skin"] = "etat";
  startReactDsfr({ defaultColorScheme: "system", Link, useLang: () => useLocale().locale });
}

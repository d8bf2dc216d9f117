import { Footer } from "@codegouvfr/react-dsfr/Footer";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { isStateSkin } from "../../ui/layout/design-system.ts";
import { dsfrLink } from "../../ui/layout/dsfr-link.ts";
import { SchemeChoice } from "../../ui/layout/scheme-choice.tsx";
import { useBrand } from "./app-header.tsx";

/** Says that this is not an official site, unless the State's skin is on. */
export function AppFooter() {
  const m = useMessages(shellMessages);
  return (
    <Footer
      brandTop={useBrand()}
      homeLinkProps={{ ...dsfrLink({ to: "/" }), title: m.homeLink }}
      accessibility="partially compliant"
      contentDescription={isStateSkin ? m.tagline : m.notOfficial}
      {...(isStateSkin ? {} : { domains: [] })}
      license={<></>}
      bottomItems={[<SchemeChoice key="scheme" />]}
    />
  );
}

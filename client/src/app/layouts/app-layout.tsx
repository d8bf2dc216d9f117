import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { Outlet } from "@tanstack/react-router";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { AppFooter } from "./app-footer.tsx";
import { AppHeader } from "./app-header.tsx";
import { FrameNotices } from "./frame-notices.tsx";
import { RouteFocus } from "./route-focus.tsx";

/** The frame of every page, errors included. */
export function AppLayout() {
  const m = useMessages(shellMessages);
  return (
    <>
      <SkipLinks
        links={[
          { label: m.skipToContent, anchor: "#contenu" },
          { label: m.skipToMenu, anchor: "#fr-header-main-navigation" },
          { label: m.skipToFooter, anchor: "#fr-footer" },
        ]}
      />
      <AppHeader />
      <RouteFocus />
      <main id="contenu" className="fr-container fr-py-6w">
        <FrameNotices />
        <Outlet />
      </main>
      <AppFooter />
    </>
  );
}

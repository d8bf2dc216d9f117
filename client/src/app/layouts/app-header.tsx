import { Header, type HeaderProps } from "@codegouvfr/react-dsfr/Header";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { isSignedIn, signOut, useSession } from "../../lib/session.ts";
import { isStateSkin } from "../../ui/layout/design-system.ts";
import { LanguageChoice } from "../../ui/layout/language-choice.tsx";
import { dsfrLink } from "../../ui/layout/dsfr-link.ts";
import { useMenu } from "./use-menu.tsx";
import { useSessionRefresh } from "./use-session-refresh.ts";

/** The brand of the frame: the State's words in its skin, a neutral name elsewhere. */
export function useBrand() {
  const m = useMessages(shellMessages);
  if (!isStateSkin) return m.brand;
  return (
    <>
      République
      <br />
      Française
    </>
  );
}

function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await signOut();
    const { dropApolloClient } = await import("../../lib/apollo.ts");
    dropApolloClient();
    await navigate({ to: "/connexion" });
  };
}

/** Service title, menu by rights, language, sign-in or sign-out. */
export function AppHeader() {
  const m = useMessages(shellMessages);
  const { viewer } = useSession();
  const navigation = useMenu();
  const leave = useSignOut();
  useSessionRefresh();
  const session: HeaderProps.QuickAccessItem =
    isSignedIn(viewer) && viewer?.user
      ? {
          iconId: "fr-icon-logout-box-r-line",
          text: `${m.signOut} (${viewer.user.firstName} ${viewer.user.lastName})`,
          buttonProps: { onClick: () => void leave().catch(() => undefined) },
        }
      : { iconId: "fr-icon-account-circle-line", text: m.signIn, linkProps: dsfrLink({ to: "/connexion" }) };
  return (
    <Header
      brandTop={useBrand()}
      homeLinkProps={{ ...dsfrLink({ to: "/" }), title: m.homeLink }}
      serviceTitle={m.serviceName}
      serviceTagline={m.tagline}
      disableDisplay
      quickAccessItems={[session, <LanguageChoice key="language" />]}
      navigation={navigation}
    />
  );
}

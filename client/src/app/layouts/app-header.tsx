import { Header, type HeaderProps } from "@codegouvfr/react-dsfr/Header";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { isSignedIn, signOut, useSession } from "../../lib/session.ts";
import { isStateSkin } from "../../ui/layout/design-system.ts";
import { Counter } from "../../ui/badge.tsx";
import { LanguageChoice } from "../../ui/layout/language-choice.tsx";
import { dsfrLink } from "../../ui/layout/dsfr-link.ts";
import { useHelp } from "./use-help.tsx";
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
  const helping = useHelp();
  useSessionRefresh();
  const session: HeaderProps.QuickAccessItem =
    isSignedIn(viewer) && viewer?.user
      ? {
          iconId: "fr-icon-logout-box-r-line",
          text: `${m.signOut} (${viewer.user.firstName} ${viewer.user.lastName})`,
          buttonProps: { onClick: () => void leave().catch(() => undefined) },
        }
      : { iconId: "fr-icon-account-circle-line", text: m.signIn, linkProps: dsfrLink({ to: "/connexion" }) };
  const help: HeaderProps.QuickAccessItem = {
    iconId: "fr-icon-question-line",
    text: m.help,
    buttonProps: { onClick: () => void helping.ask() },
  };
  const bell: HeaderProps.QuickAccessItem = {
    iconId: "fr-icon-notification-3-line",
    text: <Bell unread={viewer?.unreadNotificationCount ?? 0} />,
    linkProps: dsfrLink({ to: "/notifications" }),
  };
  return (
    <>
      <Header
        brandTop={useBrand()}
        homeLinkProps={{ ...dsfrLink({ to: "/" }), title: m.homeLink }}
        serviceTitle={m.serviceName}
        serviceTagline={m.tagline}
        disableDisplay
        quickAccessItems={[help, ...(isSignedIn(viewer) ? [bell] : []), session, <LanguageChoice key="language" />]}
        navigation={navigation}
      />
      {helping.dialog}
    </>
  );
}

/** « Notifications » and how many are not read yet; the session brings the number, each minute and after every write. */
function Bell({ unread }: { unread: number }) {
  const m = useMessages(shellMessages);
  return (
    <>
      {m.notifications}
      <Counter count={unread} label={m.unread(unread)} />
    </>
  );
}

import { ApolloProvider } from "@apollo/client/react";
import { Outlet } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { useLocale } from "../../i18n/locale-provider.tsx";
import { apolloClient } from "../../lib/apollo.ts";
import { StepUpProvider } from "../../lib/step-up.tsx";
import { lazyPart } from "../../lib/lazy-part.ts";

// Rarely anything to show: its texts and its code come after the page.
const AccountAlerts = lazyPart(() => import("../../features/lost-mailbox/index.ts").then((file) => file.AccountAlerts));
const RecoveryAlerts = lazyPart(() => import("../../features/management-recovery/index.ts").then((file) => file.RecoveryAlerts));

/** Around every signed-in page: the Apollo client and the dialog that asks a fresh code. */
export function PrivateLayout() {
  useWordsInLanguage();
  return (
    <ApolloProvider client={apolloClient()}>
      <StepUpProvider>
        <Suspense fallback={null}>
          <AccountAlerts />
          <RecoveryAlerts />
        </Suspense>
        <Outlet />
      </StepUpProvider>
    </ApolloProvider>
  );
}

/** Some words come from the server, in the language of the request: they are asked again when the language changes. */
function useWordsInLanguage(): void {
  const { locale } = useLocale();
  const shown = useRef(locale);
  useEffect(() => {
    if (shown.current === locale) return;
    shown.current = locale;
    void apolloClient()
      .refetchQueries({ include: "active" })
      .catch(() => undefined); // the old words stay
  }, [locale]);
}

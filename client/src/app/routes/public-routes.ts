import { createRoute, redirect } from "@tanstack/react-router";

import { page } from "../page.ts";
import { rootRoute } from "./root-route.ts";
import { choiceParam, returnParam, textParam, type RawSearch } from "./search-params.ts";
import { isSignedIn, loadSession, mustRenewPassword } from "../../lib/session.ts";
import { present } from "../../lib/present.ts";

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  ...page(() => import("../../features/home/pages/home-page.tsx"), "HomePage"),
});
const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/creer-un-compte",
  validateSearch: (search: RawSearch) => present({ etape: choiceParam(search["etape"], ["structure", "verification", "envoye"]) }),
  ...page(() => import("../../features/registration/pages/register-page.tsx"), "RegisterPage"),
});
const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/conditions-utilisation",
  ...page(() => import("../../features/home/pages/terms-page.tsx"), "TermsPage"),
});
const datesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/dates",
  ...page(() => import("../../features/figures/pages/dates-page.tsx"), "DatesPage"),
});
const serviceStatusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/etat-du-service",
  ...page(() => import("../../features/service-status/pages/service-status-page.tsx"), "ServiceStatusPage"),
});
const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aide",
  validateSearch: (search: RawSearch) => present({ q: textParam(search["q"]) }),
  ...page(() => import("../../features/help/pages/help-page.tsx"), "HelpPage"),
});
const helpArticleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aide/$slug",
  ...page(() => import("../../features/help/pages/help-article-page.tsx"), "HelpArticlePage"),
});
const checkReceiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/verifier-un-depot",
  ...page(() => import("../../features/refunds/pages/check-receipt-page.tsx"), "CheckReceiptPage"),
});
const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/activation",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/registration/pages/activation-page.tsx"), "ActivationPage"),
});
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/connexion",
  validateSearch: (search: RawSearch) => present({ suite: returnParam(search["suite"]) }),
  ...page(() => import("../../features/sign-in/pages/sign-in-page.tsx"), "SignInPage"),
});
const signInCodeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/connexion/code",
  validateSearch: (search: RawSearch) => present({ suite: returnParam(search["suite"]) }),
  ...page(() => import("../../features/sign-in/pages/sign-in-code-page.tsx"), "SignInCodePage"),
});
const renewPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/connexion/mot-de-passe",
  validateSearch: (search: RawSearch) => present({ suite: returnParam(search["suite"]) }),
  beforeLoad: async ({ search }) => {
    const { viewer } = await loadSession();
    if (isSignedIn(viewer)) throw redirect({ href: search.suite ?? "/tableau-de-bord" });
    if (!mustRenewPassword(viewer)) throw redirect({ to: "/connexion", search });
  },
  ...page(() => import("../../features/users/pages/renew-password-page.tsx"), "RenewPasswordPage"),
});
const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/mot-de-passe-oublie",
  ...page(() => import("../../features/users/pages/forgotten-password-page.tsx"), "ForgottenPasswordPage"),
});
const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reinitialisation",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/users/pages/reset-password-page.tsx"), "ResetPasswordPage"),
});
const keepAccountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/garder-mon-compte",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/personal-data/pages/keep-account-page.tsx"), "KeepAccountPage"),
});
const accountDeactivatedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compte-desactive",
  ...page(() => import("../../features/personal-data/pages/account-deactivated-page.tsx"), "AccountDeactivatedPage"),
});
const addressLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/adresse-de-connexion/lien",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/login-address/pages/address-link-page.tsx"), "AddressLinkPage"),
});
const lostMailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/acces-perdu",
  ...page(() => import("../../features/lost-mailbox/pages/lost-mailbox-page.tsx"), "LostMailboxPage"),
});
const lostMailboxLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/acces-perdu/lien",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/lost-mailbox/pages/lost-mailbox-link-page.tsx"), "LostMailboxLinkPage"),
});
const recoveryLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gestionnaire-absent/lien",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...page(() => import("../../features/management-recovery/pages/recovery-link-page.tsx"), "RecoveryLinkPage"),
});

export const publicRoutes = [
  homeRoute,
  registerRoute,
  termsRoute,
  datesRoute,
  serviceStatusRoute,
  helpRoute,
  helpArticleRoute,
  checkReceiptRoute,
  activationRoute,
  signInRoute,
  signInCodeRoute,
  renewPasswordRoute,
  forgottenPasswordRoute,
  resetPasswordRoute,
  keepAccountRoute,
  accountDeactivatedRoute,
  addressLinkRoute,
  lostMailboxRoute,
  lostMailboxLinkRoute,
  recoveryLinkRoute,
] as const;

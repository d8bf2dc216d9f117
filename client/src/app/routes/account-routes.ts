import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { choiceParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const dashboardRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/tableau-de-bord",
  ...page(() => import("../../features/dashboard/pages/dashboard-page.tsx"), "DashboardPage"),
});
const accountRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte",
  ...page(() => import("../../features/users/pages/account-page.tsx"), "AccountPage"),
});
const securityRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/securite",
  ...page(() => import("../../features/second-factors/pages/security-page.tsx"), "SecurityPage"),
});
const apiTokensRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/jetons",
  ...page(() => import("../../features/api-access/pages/api-tokens-page.tsx"), "ApiTokensPage"),
});
const myDataRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/donnees",
  ...page(() => import("../../features/personal-data/pages/my-data-page.tsx"), "MyDataPage"),
});
const loginAddressRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/adresse-de-connexion",
  ...page(() => import("../../features/login-address/pages/login-address-page.tsx"), "LoginAddressPage"),
});
const sessionsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/sessions",
  ...page(() => import("../../features/sessions/pages/sessions-page.tsx"), "SessionsPage"),
});
const notificationsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/notifications",
  validateSearch: (search: RawSearch) =>
    present({
      filtre: choiceParam(search["filtre"], ["non-lues"]),
      tri: choiceParam(search["tri"], ["date"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/notifications/pages/notifications-page.tsx"), "NotificationsPage"),
});
const notificationPreferencesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/notifications",
  ...page(() => import("../../features/notifications/pages/notification-preferences-page.tsx"), "NotificationPreferencesPage"),
});
const membershipsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-rattachements",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/memberships/pages/memberships-page.tsx"), "MembershipsPage"),
});
const myInvitationsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-rattachements/invitations",
  ...page(() => import("../../features/attachments/pages/my-invitations-page.tsx"), "MyInvitationsPage"),
});
const requestMembershipRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-rattachements/demander",
  validateSearch: (search: RawSearch) => present({ demande: textParam(search["demande"]) }),
  ...page(() => import("../../features/attachments/pages/request-membership-page.tsx"), "RequestMembershipPage"),
});
const myApprovalsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-demandes",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/approvals/pages/my-approvals-page.tsx"), "MyApprovalsPage"),
});
const myApprovalRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-demandes/$id",
  ...page(() => import("../../features/approvals/pages/my-approval-page.tsx"), "MyApprovalPage"),
});

export const accountRoutes = [
  dashboardRoute,
  accountRoute,
  apiTokensRoute,
  sessionsRoute,
  myDataRoute,
  loginAddressRoute,
  securityRoute,
  notificationsRoute,
  notificationPreferencesRoute,
  membershipsRoute,
  requestMembershipRoute,
  myInvitationsRoute,
  myApprovalsRoute,
  myApprovalRoute,
] as const;

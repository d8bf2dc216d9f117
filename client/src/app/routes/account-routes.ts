import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { present, trailParam, type RawSearch } from "./search-params.ts";

// Addresses are reserved from the start so that any page can link to any other; each takes its page when it exists.
const soon = page(() => import("../pages/coming-page.tsx"), "ComingPage");

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
const apiTokensRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mon-compte/jetons",
  ...page(() => import("../../features/api-access/pages/api-tokens-page.tsx"), "ApiTokensPage"),
});
const membershipsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/mes-rattachements",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...soon,
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

export const accountRoutes = [dashboardRoute, accountRoute, apiTokensRoute, membershipsRoute, myApprovalsRoute, myApprovalRoute] as const;

import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { present, choiceParam, textParam, trailParam, type RawSearch } from "./search-params.ts";

// Addresses are reserved from the start so that any page can link to any other; each takes its page when it exists.
const soon = page(() => import("../pages/coming-page.tsx"), "ComingPage");

const approvalsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], ["PENDING", "APPROVED", "REJECTED", "CANCELLED", "EXPIRED"]),
      q: textParam(search["q"]),
      tri: choiceParam(search["tri"], ["CREATED_ASC"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/approvals/pages/approvals-page.tsx"), "ApprovalsPage"),
});
const approvalRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations/$id",
  ...page(() => import("../../features/approvals/pages/approval-page.tsx"), "ApprovalPage"),
});
const organisationRoute = createRoute({ getParentRoute: () => authedRoute, path: "/organisation", ...soon });
const structuresRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures",
  validateSearch: (search: RawSearch) => present({ q: textParam(search["q"]), suite: trailParam(search["suite"]) }),
  ...soon,
});
const structureRoute = createRoute({ getParentRoute: () => authedRoute, path: "/organisation/structures/$id", ...soon });
const bankAccountsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/coordonnees-bancaires",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...soon,
});
const newBankAccountRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/coordonnees-bancaires/nouvelle",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...soon,
});
const spacesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/espaces",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...soon,
});

export const organisationRoutes = [
  approvalsRoute,
  approvalRoute,
  organisationRoute,
  structuresRoute,
  structureRoute,
  bankAccountsRoute,
  newBankAccountRoute,
  spacesRoute,
] as const;

import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { administrationRoute, authedRoute, staffRoute, treasuryRoute } from "./root-route.ts";
import { choiceParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const paged = (search: RawSearch) => present({ suite: trailParam(search["suite"]) });

const paymentsRoute = createRoute({
  getParentRoute: () => treasuryRoute,
  path: "/paiements",
  validateSearch: paged,
  ...page(() => import("../../features/payments/pages/payments-page.tsx"), "PaymentsPage"),
});
const paymentBatchRoute = createRoute({
  getParentRoute: () => treasuryRoute,
  path: "/paiements/$id",
  validateSearch: (search: RawSearch) => present({ ordonne: choiceParam(search["ordonne"], ["oui"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/payments/pages/payment-batch-page.tsx"), "PaymentBatchPage"),
});

const payableRequestsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/paiements/a-ordonner",
  validateSearch: paged,
  ...page(() => import("../../features/payments/pages/payable-requests-page.tsx"), "PayableRequestsPage"),
});

const paymentImportsRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/paiements/releves",
  validateSearch: paged,
  ...page(() => import("../../features/payments/pages/payment-imports-page.tsx"), "PaymentImportsPage"),
});
const paymentImportRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/paiements/releves/$id",
  validateSearch: paged,
  ...page(() => import("../../features/payments/pages/payment-import-page.tsx"), "PaymentImportPage"),
});

const refundAccountRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id/compte",
  ...page(() => import("../../features/payments/pages/refund-account-page.tsx"), "RefundAccountPage"),
});

const figuresRoute = createRoute({
  getParentRoute: () => treasuryRoute,
  path: "/chiffres",
  validateSearch: (search: RawSearch) => present({ campagne: textParam(search["campagne"]), service: textParam(search["service"]) }),
  ...page(() => import("../../features/figures/pages/figures-page.tsx"), "FiguresPage"),
});

/** Officers and administrators together; officers; administrators; the people of a structure. */
export const treasuryRoutes = [paymentsRoute, paymentBatchRoute, figuresRoute] as const;
export const orderRoutes = [payableRequestsRoute] as const;
export const bankRoutes = [paymentImportsRoute, paymentImportRoute] as const;
export const refundAccountRoutes = [refundAccountRoute] as const;

import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { FailurePage } from "./pages/failure-page.tsx";
import { accountRoutes } from "./routes/account-routes.ts";
import { administrationRoutes } from "./routes/administration-routes.ts";
import { supportRoutes } from "./routes/support-routes.ts";
import { instructionRoutes } from "./routes/instruction-routes.ts";
import { clientRoutes } from "./routes/client-routes.ts";
import { organisationRoutes } from "./routes/organisation-routes.ts";
import { bankRoutes, orderRoutes, refundAccountRoutes, treasuryRoutes } from "./routes/payment-routes.ts";
import { publicRoutes } from "./routes/public-routes.ts";
import { refundRoutes } from "./routes/refund-routes.ts";
import { administrationRoute, authedRoute, rootRoute, staffRoute, supportRoute, treasuryRoute } from "./routes/root-route.ts";

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  authedRoute.addChildren([
    ...accountRoutes,
    ...clientRoutes,
    ...organisationRoutes,
    ...refundRoutes,
    ...refundAccountRoutes,
    staffRoute.addChildren([...instructionRoutes, ...orderRoutes]),
    treasuryRoute.addChildren([...treasuryRoutes]),
    supportRoute.addChildren([...supportRoutes]),
    administrationRoute.addChildren([...administrationRoutes, ...bankRoutes]),
  ]),
]);

/** The router of the application; tests give it a history in memory. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: FailurePage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

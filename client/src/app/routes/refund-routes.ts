import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { choiceParam, refundStatuses, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

// Addresses are reserved from the start so that any page can link to any other; each takes its page when it exists.
const soon = page(() => import("../pages/coming-page.tsx"), "ComingPage");

const refundRequestsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], refundStatuses),
      q: textParam(search["q"]),
      suite: trailParam(search["suite"]),
    }),
  ...soon,
});
const newRefundRequestRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/nouvelle",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...soon,
});
const refundRequestRoute = createRoute({ getParentRoute: () => authedRoute, path: "/demandes-tic/$id", ...soon });
const editRefundRequestRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id/modifier",
  validateSearch: (search: RawSearch) => present({ etape: textParam(search["etape"]) }),
  ...soon,
});

export const refundRoutes = [refundRequestsRoute, newRefundRequestRoute, refundRequestRoute, editRefundRequestRoute] as const;

import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { choiceParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const clientsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/clients",
  validateSearch: (search: RawSearch) =>
    present({
      q: textParam(search["q"]),
      etat: choiceParam(search["etat"], ["SUBSCRIBED", "ATTACHED", "PENDING"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/clients/pages/clients-page.tsx"), "ClientsPage"),
});
const requestClientsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/clients/demander",
  ...page(() => import("../../features/clients/pages/request-clients-page.tsx"), "RequestClientsPage"),
});

export const clientRoutes = [clientsRoute, requestClientsRoute] as const;

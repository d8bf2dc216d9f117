import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { staffRoute } from "./root-route.ts";
import { choiceParam, refundStatuses, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

// Addresses are reserved from the start so that any page can link to any other; each takes its page when it exists.
const soon = page(() => import("../pages/coming-page.tsx"), "ComingPage");

const instructionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], refundStatuses),
      q: textParam(search["q"]),
      suite: trailParam(search["suite"]),
    }),
  ...soon,
});
const instructedRequestRoute = createRoute({ getParentRoute: () => staffRoute, path: "/instruction/$id", ...soon });

export const instructionRoutes = [instructionRoute, instructedRequestRoute] as const;

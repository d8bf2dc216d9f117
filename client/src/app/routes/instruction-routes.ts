import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { staffRoute } from "./root-route.ts";
import { choiceParam, refundStatuses, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const instructionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], refundStatuses),
      q: textParam(search["q"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/instruction/pages/instruction-page.tsx"), "InstructionPage"),
});
const instructedRequestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/$id",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/instruction/pages/instructed-request-page.tsx"), "InstructedRequestPage"),
});

export const instructionRoutes = [instructionRoute, instructedRequestRoute] as const;

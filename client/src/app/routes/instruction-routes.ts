import { REFUND_STATUSES } from "@portail-tic/shared/refunds/refund-statuses";
import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { staffRoute } from "./root-route.ts";
import { choiceParam, idParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const instructionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction",
  validateSearch: (search: RawSearch) =>
    present({
      vue: choiceParam(search["vue"], ["miennes", "libres", "collegues", "messages", "a-confirmer", "en-retard"]),
      etat: choiceParam(search["etat"], REFUND_STATUSES),
      campagne: idParam(search["campagne"]),
      produit: textParam(search["produit"]),
      marque: choiceParam(search["marque"], ["NEW_IBAN", "WARNINGS_ACKNOWLEDGED", "UNPROVEN_MANAGER"]),
      min: textParam(search["min"]),
      max: textParam(search["max"]),
      tri: choiceParam(search["tri"], ["SUBMITTED_DESC", "AMOUNT_DESC", "AMOUNT_ASC"]),
      q: textParam(search["q"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/instruction/pages/instruction-page.tsx"), "InstructionPage"),
});
const bulkRefundDecisionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/groupees",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/instruction/pages/bulk-refund-decisions-page.tsx"), "BulkRefundDecisionsPage"),
});
const bulkRefundDecisionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/groupees/$id",
  validateSearch: (search: RawSearch) =>
    present({
      resultat: choiceParam(search["resultat"], ["WAITING", "DECIDED", "PROPOSED", "NOT_DECIDED"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/instruction/pages/bulk-refund-decision-page.tsx"), "BulkRefundDecisionPage"),
});
const instructedRequestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/$id",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]), ligne: idParam(search["ligne"]) }),
  ...page(() => import("../../features/instruction/pages/instructed-request-page.tsx"), "InstructedRequestPage", ["suite"]),
});

const requestPiecesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/$id/pieces",
  validateSearch: (search: RawSearch) => present({ ligne: idParam(search["ligne"]), facture: textParam(search["facture"]) }),
  ...page(() => import("../../features/exchanges/pages/request-pieces-page.tsx"), "RequestPiecesPage"),
});
const officeMessagesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: "/instruction/$id/messages",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/exchanges/pages/messages-page.tsx"), "OfficeMessagesPage"),
});

export const instructionRoutes = [
  instructionRoute,
  bulkRefundDecisionsRoute,
  bulkRefundDecisionRoute,
  instructedRequestRoute,
  requestPiecesRoute,
  officeMessagesRoute,
] as const;

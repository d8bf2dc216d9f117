import { REFUND_STATUSES } from "@portail-tic/shared/refunds/refund-statuses";
import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { choiceParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const refundRequestsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], REFUND_STATUSES),
      q: textParam(search["q"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/refunds/pages/refund-requests-page.tsx"), "RefundRequestsPage"),
});
const newRefundRequestRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/nouvelle",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...page(() => import("../../features/refunds/pages/new-refund-request-page.tsx"), "NewRefundRequestPage"),
});
const refundRequestRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id",
  validateSearch: (search: RawSearch) => present({ envoyee: choiceParam(search["envoyee"], ["oui"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/refunds/pages/refund-request-page.tsx"), "RefundRequestPage"),
});
const editRefundRequestRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id/modifier",
  validateSearch: (search: RawSearch) =>
    present({
      etape: choiceParam(search["etape"], ["structure", "factures", "pieces", "recapitulatif"]),
      q: textParam(search["q"]),
      manque: choiceParam(search["manque"], ["oui"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/refunds/pages/edit-refund-request-page.tsx"), "EditRefundRequestPage"),
});

const answerPiecesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id/pieces",
  ...page(() => import("../../features/exchanges/pages/answer-pieces-page.tsx"), "AnswerPiecesPage"),
});
const messagesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/demandes-tic/$id/messages",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/exchanges/pages/messages-page.tsx"), "MessagesPage"),
});

export const refundRoutes = [
  refundRequestsRoute,
  newRefundRequestRoute,
  refundRequestRoute,
  editRefundRequestRoute,
  answerPiecesRoute,
  messagesRoute,
] as const;

import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { supportRoute } from "./root-route.ts";
import { choiceParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const statuses = ["TO_REVIEW", "APPROVED_ONCE", "DELAYED", "COMPLETED", "REJECTED", "STOPPED", "EXPIRED"] as const;

const lostMailboxQueueRoute = createRoute({
  getParentRoute: () => supportRoute,
  path: "/console/acces-perdus",
  validateSearch: (search: RawSearch) => present({ etat: choiceParam(search["etat"], statuses), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/lost-mailbox/pages/lost-mailbox-queue-page.tsx"), "LostMailboxQueuePage"),
});
const lostMailboxRequestRoute = createRoute({
  getParentRoute: () => supportRoute,
  path: "/console/acces-perdus/$id",
  ...page(() => import("../../features/lost-mailbox/pages/lost-mailbox-request-page.tsx"), "LostMailboxRequestPage"),
});

const recoveryQueueRoute = createRoute({
  getParentRoute: () => supportRoute,
  path: "/console/gestionnaires-perdus",
  validateSearch: (search: RawSearch) =>
    present({ file: choiceParam(search["file"], ["LETTERS", "RUNNING", "CLOSED"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/management-recovery/pages/recovery-queue-page.tsx"), "RecoveryQueuePage"),
});

export const supportRoutes = [recoveryQueueRoute, lostMailboxQueueRoute, lostMailboxRequestRoute] as const;

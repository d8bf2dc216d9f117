import { createRootRoute, createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";

import { isSignedIn, loadSession, mustRenewPassword } from "../../lib/session.ts";
import { AppLayout } from "../layouts/app-layout.tsx";
import { NotFoundPage } from "../pages/not-found-page.tsx";

export const rootRoute = createRootRoute({ component: AppLayout, notFoundComponent: NotFoundPage });

/** Everything below needs a session with both factors and a password that is not too old; others are sent to show them, and come back. */
export const authedRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "authed",
  component: lazyRouteComponent(() => import("../layouts/private-layout.tsx"), "PrivateLayout"),
  beforeLoad: async ({ location }) => {
    const { viewer } = await loadSession();
    if (mustRenewPassword(viewer)) throw redirect({ to: "/connexion/mot-de-passe", search: { suite: location.href } });
    if (!isSignedIn(viewer)) throw redirect({ to: "/connexion", search: { suite: location.href } });
  },
});

/** Everything below needs a staff role that reviews requests; to others it does not exist. */
export const staffRoute = createRoute({
  getParentRoute: () => authedRoute,
  id: "staff",
  beforeLoad: async () => {
    const { viewer } = await loadSession();
    if (viewer?.menu.instruction !== true) throw notFound();
  },
});

/** Everything below is for support agents; to others it does not exist. */
export const supportRoute = createRoute({
  getParentRoute: () => authedRoute,
  id: "support",
  beforeLoad: async () => {
    const { viewer } = await loadSession();
    if (!viewer?.staff.some(({ role }) => role === "SUPPORT_AGENT")) throw notFound();
  },
});

/** Everything below is for administrators; to others it does not exist. */
export const administrationRoute = createRoute({
  getParentRoute: () => authedRoute,
  id: "administration",
  beforeLoad: async () => {
    const { viewer } = await loadSession();
    if (!viewer?.staff.some(({ role }) => role === "ADMINISTRATOR")) throw notFound();
  },
});

/** Everything below is for officers and administrators; to others it does not exist. */
export const treasuryRoute = createRoute({
  getParentRoute: () => authedRoute,
  id: "treasury",
  beforeLoad: async () => {
    const { viewer } = await loadSession();
    if (!viewer?.staff.some(({ role }) => role === "INSTRUCTOR" || role === "ADMINISTRATOR")) throw notFound();
  },
});

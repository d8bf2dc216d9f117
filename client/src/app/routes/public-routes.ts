import { createRoute } from "@tanstack/react-router";
import { page } from "../page.ts";
import { rootRoute } from "./root-route.ts";
import { present, returnParam, textParam, type RawSearch } from "./search-params.ts";

// Addresses are reserved from the start so that any page can link to any other; each takes its page when it exists.
const soon = page(() => import("../pages/coming-page.tsx"), "ComingPage");

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", ...soon });
const registerRoute = createRoute({ getParentRoute: () => rootRoute, path: "/creer-un-compte", ...soon });
const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/activation",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...soon,
});
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/connexion",
  validateSearch: (search: RawSearch) => present({ suite: returnParam(search["suite"]) }),
  ...soon,
});
const signInCodeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/connexion/code",
  validateSearch: (search: RawSearch) => present({ suite: returnParam(search["suite"]) }),
  ...soon,
});
const forgottenPasswordRoute = createRoute({ getParentRoute: () => rootRoute, path: "/mot-de-passe-oublie", ...soon });
const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reinitialisation",
  validateSearch: (search: RawSearch) => present({ jeton: textParam(search["jeton"]) }),
  ...soon,
});

export const publicRoutes = [homeRoute, registerRoute, activationRoute, signInRoute, signInCodeRoute, forgottenPasswordRoute, resetPasswordRoute] as const;

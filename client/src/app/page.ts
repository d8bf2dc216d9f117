import { lazyRouteComponent, notFound, redirect, type AnyRouteMatch } from "@tanstack/react-router";
import type { ComponentType } from "react";

import { loadCatalogs } from "../i18n/catalog.ts";
import { RequestError } from "../lib/request-error.ts";
import { endSession } from "../lib/session.ts";

/** What a page's module may export beside its component: it fetches the data before the page is shown. */
interface PageModule {
  readonly preload?: (args: { params: never; search: never }) => Promise<unknown>;
}

type ComponentName<M> = { [K in keyof M]: M[K] extends ComponentType ? K : never }[keyof M] & string;

/** Turns a failed preload into the page that says it: not found, sign-in, or the failure page. */
function explain(error: unknown, href: string): never {
  if (error instanceof RequestError && error.code === "NOT_FOUND") throw notFound();
  if (error instanceof RequestError && error.code === "UNAUTHENTICATED") {
    endSession(); // or « Connexion » would send back here whom it still believes signed in
    throw redirect({ to: "/connexion", search: { suite: href } });
  }
  if (error instanceof RequestError && error.code === "PASSWORD_RENEWAL_REQUIRED") {
    throw redirect({ to: "/connexion/mot-de-passe", search: { suite: href } });
  }
  throw error;
}

const partOf = (search: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(search).filter(([key]) => keys.includes(key)));

interface LoaderArgs {
  readonly deps: object;
  readonly location: Pick<AnyRouteMatch, "pathname"> & { readonly href: string };
}

/**
 * The options of a page's route: `createRoute({ getParentRoute: () => authedRoute, path: "/approbations", ...page(() => import("…"), "ApprovalsPage") })`.
 * Its code, texts and data (`export const preload = ({ params, search }) => preloadQuery(Document, …)`) arrive before it is shown,
 * so no loading state flashes; while they are on their way the previous page stays.
 *
 * `reads` names what the data depends on when it is not the whole address: a change of anything else reads nothing again.
 */
export function page<M extends object>(importModule: () => Promise<M>, component: ComponentName<M>, reads?: readonly string[]) {
  return {
    component: lazyRouteComponent(importModule as () => Promise<Record<string, never>>, component),
    loaderDeps: ({ search }: { search: object }) => (reads ? partOf(search, reads) : search),
    // Undefined: as the router does by itself, which reads again whatever is old.
    shouldReload: ({ cause }: { cause: string }) => (reads && cause === "stay" ? false : undefined),
    // `params` is read past the types: naming it here would give every route this type instead of the one of its path.
    loader: async ({ deps, location, ...rest }: LoaderArgs): Promise<null> => {
      const { params } = rest as { params?: object };
      const loaded: PageModule = await importModule();
      await Promise.all([loadCatalogs(), loaded.preload?.({ params: params as never, search: deps as never })]).catch((error: unknown) =>
        explain(error, location.href),
      );
      return null;
    },
  };
}

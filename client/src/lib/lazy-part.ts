import { lazy, type ComponentType, type LazyExoticComponent } from "react";

import { loadPart } from "./load-part.ts";

/**
 * React's `lazy` for a part with texts: `lazyPart(() => import("./dialog.tsx").then((file) => file.Dialog))`. It is shown once its texts are here too:
 * a component that waits for them in the middle of its hooks may break (React 19, error 467), and its page with it.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await loadPart(load) }));
}

import DataLoader from "dataloader";
import type { RequestContext } from "./context.ts";

/** The loaders of one request; emptied after each write, so that a payload never shows the state before it. */
export interface LoaderScope {
  get<K, V>(definition: object, make: () => DataLoader<K, V>): DataLoader<K, V>;
  clear(): void;
}

/**
 * A batch read, made once per request. `load` answers in the order of the keys, null where there is nothing.
 * `const userLoader = defineLoader((ctx, ids: readonly string[]) => …)`, then `userLoader(ctx).load(id)`.
 */
export function defineLoader<K, V>(
  load: (ctx: RequestContext, keys: readonly K[]) => Promise<(V | null)[]>,
): (ctx: RequestContext) => DataLoader<K, V | null> {
  return (ctx) => ctx.loaders.get(load, () => new DataLoader<K, V | null>((keys) => load(ctx, keys)));
}

export function makeLoaderScope(): LoaderScope {
  const made = new Map<object, unknown>();
  return {
    get<K, V>(definition: object, make: () => DataLoader<K, V>) {
      const existing = made.get(definition) as DataLoader<K, V> | undefined;
      if (existing) return existing;
      const loader = make();
      made.set(definition, loader);
      return loader;
    },
    clear: () => made.clear(),
  };
}

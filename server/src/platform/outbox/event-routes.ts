import type { FeatureModule } from "../features/feature-module.ts";
import type { EventHandler } from "./event.ts";

/** Who reacts to a topic. A topic with several reactions is split into one message each, so that each is retried alone. */
export interface EventRoutes {
  /** The addresses of a plain topic (`approval.decided@notifications`), none when nobody listens. */
  addressesOf(topic: string): readonly string[];
  handlerAt(address: string): EventHandler | undefined;
}

/** Throws when a feature reacts twice to one topic: its second reaction would have no address. */
export function makeEventRoutes(features: readonly Pick<FeatureModule, "name" | "handlers">[]): EventRoutes {
  const handlers = new Map<string, EventHandler>();
  const addresses = new Map<string, string[]>();
  for (const feature of features) {
    for (const handler of feature.handlers ?? []) {
      const address = `${handler.topic}@${feature.name}`;
      if (handlers.has(address)) throw new Error(`${feature.name} reacts twice to ${handler.topic}.`);
      handlers.set(address, handler);
      addresses.set(handler.topic, [...(addresses.get(handler.topic) ?? []), address]);
    }
  }
  return { addressesOf: (topic) => addresses.get(topic) ?? [], handlerAt: (address) => handlers.get(address) };
}

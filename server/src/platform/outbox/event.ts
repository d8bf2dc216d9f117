import type { EntityManager } from "typeorm";
import type { Services } from "../services/services.ts";

/** Ids and plain facts; never a secret, never a personal text. */
export type EventPayload = Readonly<Record<string, string | number | boolean | null>>;

/** A mail ready to go: the handler chose the language, the worker gives it a stable Message-ID. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whose mail it is and what about, so that its owner can see what became of it. Default: the owner of that login address, the topic. */
  readonly about?: { readonly userId: string; readonly kind: string };
}

/** What an event handler or a job works with; everything it writes commits together with « done ». */
export interface Effect {
  /** Of the message in hand, the same each time it is handled; of the turn, in a job. */
  readonly id: string;
  readonly manager: EntityManager;
  readonly now: Date;
  readonly services: Services;
  /** Sends at least once: a crash between sending and « done » sends again under the same Message-ID. */
  sendMail(mail: Mail): Promise<void>;
  announce(topic: string, payload: EventPayload): Promise<void>;
}

export interface EventHandler {
  readonly topic: string;
  readonly handle: (effect: Effect, payload: EventPayload) => Promise<void>;
}

/** Reacts to a topic. `P` is what the announcing feature promises to put in the payload. At most one handler per feature and topic. */
export function onEvent<P extends EventPayload>(topic: string, handle: (effect: Effect, payload: P) => Promise<void>): EventHandler {
  return { topic, handle: (effect, payload) => handle(effect, payload as P) };
}

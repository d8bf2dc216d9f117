import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { EntityManager } from "typeorm";
import type { Reader } from "../database/reader.ts";
import type { EventPayload } from "../outbox/event.ts";
import type { Services } from "../services/services.ts";
import type { Viewer } from "../sessions/viewer.ts";

/** What is known of the call itself. `ip` is read only through the configured trusted proxy. */
export interface RequestFacts {
  readonly id: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly language: Language;
  /** What this browser holds; both null beside a bearer token, which speaks alone. Secrets: they go nowhere but through a hash. */
  readonly held: { readonly sessionToken: string | null; readonly deviceToken: string | null };
}

/** Cookies wait here and leave only after the commit. */
export interface CookieJar {
  setSession(token: string, expires: Date): void;
  clearSession(): void;
  /** The cookie by which this browser is known again. */
  setDevice(token: string, expires: Date): void;
}

/** What a use case may say about itself in its single audit entry. Never a secret, an address or a typed value. */
export interface AuditFacts {
  /** Name of the subject's GraphQL type, for example `Approval`. */
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly actingForStructureId?: string;
  /** Who acted, when the viewer does not say it yet (sign-in). */
  readonly actorUserId?: string;
  readonly details?: object;
}

/** What a write may do before its transaction and within it: refuse, count an attempt, ask other systems, say what it is about. */
export type Preparation = Pick<UseCase, "now" | "viewer" | "request" | "services" | "survive" | "audit">;

/** A write before its transaction. Only here may it read on another connection: what it saw is judged again, under lock, inside. */
export interface Preparing extends Preparation {
  readonly db: Reader;
}

/** One write in progress: the only door to the database, the clock, the viewer and the outbox. */
export interface UseCase {
  /** Already in a transaction; rolled back when the use case throws. */
  readonly manager: EntityManager;
  readonly now: Date;
  readonly viewer: Viewer;
  readonly request: RequestFacts;
  readonly services: Services;
  readonly cookies: CookieJar;
  /** Writes an outbox row in this transaction. A topic is `thing.happened`. Ids only: the handler reads the state again, and no secret is stored. */
  announce(topic: string, payload: EventPayload): Promise<void>;
  /** The same for what happened to many at once, in one statement: more than one wait for whatever else is due. */
  announceEach(topic: string, payloads: readonly EventPayload[]): Promise<void>;
  /** Completes the audit entry; later calls win field by field. */
  audit(facts: AuditFacts): void;
  /**
   * Commits `work` now, on its own connection, whatever the verdict will be: attempt counters, consumed challenges, used links.
   * Call it before this transaction has locked the same rows, or it waits for itself until `lock_timeout`.
   */
  survive<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs `work` once per (actor, key) and answers the id of its subject; a repetition with the same payload answers the same id without
   * running it again, another payload is refused with IDEMPOTENCY_CONFLICT. The key is inserted in this transaction: of two racing calls,
   * the second waits for the first.
   */
  once(key: string, payload: unknown, work: () => Promise<string>): Promise<string>;
}

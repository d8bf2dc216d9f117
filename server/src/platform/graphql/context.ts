import type { Reader } from "../database/reader.ts";
import type { Transactions } from "../database/transactions.ts";
import type { Services } from "../services/services.ts";
import type { Viewer } from "../sessions/viewer.ts";
import type { RequestFacts } from "../use-cases/use-case.ts";
import type { LoaderScope } from "./loaders.ts";

/** One request: what resolvers read from and hand to `runUseCase`. */
export interface RequestContext {
  /** Replaced after a sign-in, so that the same answer already speaks to the new session. */
  viewer: Viewer;
  readonly now: Date;
  readonly request: RequestFacts;
  readonly services: Services;
  /** Reads outside a use case. */
  readonly db: Reader;
  readonly loaders: LoaderScope;
  readonly transactions: Transactions;
  /** Sends the cookies a committed use case asked for, and answers who the viewer is from then on. */
  readonly applyCookies: (changes: CookieChanges) => Promise<Viewer>;
  /** Tells the worker that the outbox may hold something new. */
  readonly wakeWorker: () => void;
}

export interface NewCookie {
  readonly token: string;
  readonly expires: Date;
}
/** What a committed use case changes; what is absent stays. */
export interface CookieChanges {
  readonly session?: NewCookie | "clear";
  readonly device?: NewCookie;
}

import type { RequestContext } from "../graphql/context.ts";
import { makeLoaderScope } from "../graphql/loaders.ts";
import type { Viewer } from "../sessions/viewer.ts";
import type { LongWork } from "./define-job.ts";

/**
 * What a long job needs to run use cases for whoever asked for it: their rights of this moment, no browser behind them. `id` takes the
 * place of the request's in the journal: every entry of one piece of work shows the same.
 */
export function makeWorkContext(
  { transactions, reader, services }: LongWork,
  { id, viewer }: { id: string; viewer: Viewer },
): RequestContext {
  return {
    viewer,
    now: services.clock.now(),
    request: { id, ip: "", userAgent: "", language: "fr", held: { sessionToken: null, deviceToken: null } },
    services,
    db: reader,
    loaders: makeLoaderScope(),
    transactions,
    applyCookies: () => Promise.reject(new Error("A job has no browser to send cookies to.")),
    wakeWorker: () => undefined, // the worker looks again after each turn of a job
  };
}

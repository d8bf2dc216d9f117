import type { Logger } from "pino";
import type { Clock } from "../clock/clock.ts";
import type { Settings } from "../config/settings.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { Secrets } from "../secrets/secrets.ts";

/**
 * What a use case, a resolver or an event handler may use besides the database.
 * The platform knows only these; each integration adds its own to this interface (directory, file storage…), `app/services.ts` makes them all.
 */
export interface Services {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly metrics: Metrics;
}

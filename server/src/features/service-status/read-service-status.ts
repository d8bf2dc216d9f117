import { policy } from "../../platform/config/policy.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { readBacklog } from "../../platform/metrics/read-backlog.ts";
import { oldestUncheckedFileSeconds } from "../documents/index.ts";
import type { ServicePartState, ServiceState, ServiceStatus } from "./service-status.type.ts";

const { slowAfterSeconds, downAfterSeconds } = policy.serviceStatus;

/** A part that is late is slow, then down: the people who wait are told before they write. */
export const stateOf = (delaySeconds: number): ServiceState =>
  delaySeconds >= downAfterSeconds ? "DOWN" : delaySeconds >= slowAfterSeconds ? "SLOW" : "UP";

/** From the same readings as the figures for Prometheus: nobody writes that all is well. */
export async function readServiceStatus({ db, now }: Pick<RequestContext, "db" | "now">): Promise<ServiceStatus> {
  const [backlog, unchecked] = await Promise.all([readBacklog(db, now), oldestUncheckedFileSeconds(db, now)]);
  const part = (name: ServicePartState["part"], delaySeconds: number) => ({ part: name, state: stateOf(delaySeconds), delaySeconds });
  return {
    checkedAt: now,
    parts: [
      part("PORTAL", 0), // it answers
      part("MAILS", backlog.oldestMessageSeconds),
      part("FILE_CHECKS", unchecked),
      part("BACKGROUND_WORK", backlog.lastJobSeconds ?? 0),
    ],
  };
}

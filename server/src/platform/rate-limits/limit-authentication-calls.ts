import type { RequestContext } from "../graphql/context.ts";
import { OverloadedError, rateLimited } from "../problems/top-level-errors.ts";
import { consume } from "./consume.ts";
import { networkOf } from "./network-of.ts";

/**
 * Authentication calls of one address (source: security notes §1). Asked before anything costly, and left out of the journal:
 * a flood must not write a line per call. Without its counter no password is looked at: what cannot be counted is refused.
 */
export async function limitAuthenticationCalls(ctx: RequestContext): Promise<void> {
  const { allowed, retryAfterSeconds } = await ctx.transactions
    .aside((manager) =>
      consume(manager, {
        key: `authentication:${networkOf(ctx.request.ip)}`,
        points: ctx.services.settings.authenticationCallsPerMinute,
        windowSeconds: 60,
        now: ctx.now,
      }),
    )
    .catch((cause: unknown) => {
      ctx.services.log.error({ err: cause, requestId: ctx.request.id }, "authentication calls cannot be counted and are refused");
      throw new OverloadedError({ cause });
    });
  if (!allowed) rateLimited(retryAfterSeconds);
}

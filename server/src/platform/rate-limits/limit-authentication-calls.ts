import type { RequestContext } from "../graphql/context.ts";
import { rateLimited } from "../problems/top-level-errors.ts";
import { consume } from "./consume.ts";

/**
 * Authentication calls of one address (source: security notes §1). Asked before anything costly, and left out of the journal:
 * a flood must not write a line per call.
 */
export async function limitAuthenticationCalls(ctx: RequestContext): Promise<void> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, {
      key: `authentication:${ctx.request.ip}`,
      points: ctx.services.settings.authenticationCallsPerMinute,
      windowSeconds: 60,
      now: ctx.now,
    }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
}

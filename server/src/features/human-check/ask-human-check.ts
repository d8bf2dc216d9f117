import type { HumanCheckForm } from "@portail-tic/shared/human-check/human-check-forms";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { rateLimited } from "../../platform/problems/top-level-errors.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import type { HumanCheckType } from "./human-check.type.ts";
import { issueHumanCheck } from "./issue-human-check.ts";

/**
 * A challenge for whoever is about to send this form. Making one takes a millisecond or two of ours, so an address gets twice as many as
 * it may send forms (one at the first focus, one after each sending). RATE_LIMITED beyond.
 */
export async function askHumanCheck(ctx: RequestContext, form: HumanCheckForm): Promise<HumanCheckType> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, {
      key: `humanCheck:${networkOf(ctx.request.ip)}`,
      points: 2 * ctx.services.settings.authenticationCallsPerMinute,
      windowSeconds: 60,
      now: ctx.now,
    }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
  return issueHumanCheck(ctx.services, form, ctx.now);
}

import { maskEmail } from "@portail-tic/shared/kernel/email";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import type { AccountLinkStateType } from "./account-link-state.type.ts";
import { findLink } from "./account-links.ts";

/** What the page behind a mailed link needs to know. Reading uses nothing up: mail scanners open links too. */
export async function readLinkState(ctx: RequestContext, token: string): Promise<AccountLinkStateType> {
  await limitAuthenticationCalls(ctx);
  const link = await findLink(ctx.db, token, ctx.now);
  return link ? { status: link.status, maskedEmail: maskEmail(link.loginEmail) } : { status: "UNKNOWN", maskedEmail: null };
}

import { maskEmail } from "@portail-tic/shared/kernel/email";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import type { LinkPurpose } from "./account-link.entity.ts";
import type { AccountLinkStateType } from "./account-link-state.type.ts";
import { findLink } from "./account-links.ts";
import { findPasswordRules } from "./password-rules.queries.ts";

const choosesPassword: readonly LinkPurpose[] = ["ACTIVATION", "PASSWORD_RESET"];

/** What the page behind a mailed link needs to know. Reading uses nothing up: mail scanners open links too. */
export async function readLinkState(ctx: RequestContext, token: string): Promise<AccountLinkStateType> {
  await limitAuthenticationCalls(ctx);
  const link = await findLink(ctx.db, token, ctx.now);
  if (!link) return { status: "UNKNOWN", maskedEmail: null, passwordRules: null };
  // Whoever holds a valid link may take the account as it is: its words are no secret to them, and to nobody else.
  const passwordRules =
    link.status === "VALID" && choosesPassword.includes(link.purpose) ? await findPasswordRules(ctx.db, link.userId) : null;
  return { status: link.status, maskedEmail: maskEmail(link.loginEmail), passwordRules };
}

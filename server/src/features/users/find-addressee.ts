import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { LinkPurpose } from "./account-link.entity.ts";
import { findLink } from "./account-links.ts";
import { findUserByLoginEmail } from "./user.queries.ts";

interface LinkRequest {
  readonly loginEmail: string | null;
  readonly token?: string | null | undefined;
}

/**
 * Where another link goes: to the address typed, whoever owns it, or where an old link of this purpose was sent. Whoever shows that one
 * received the mail and is told nothing but its masked address; an invented one is LINK_INVALID.
 */
export async function findAddressee(
  uc: UseCase,
  { loginEmail, token }: LinkRequest,
  purpose: LinkPurpose,
): Promise<{ loginEmail: string; userId: string | null }> {
  if (token) return (await findLink(uc.manager, token, uc.now, purpose)) ?? refuse("LINK_INVALID", { path: ["token"] });
  if (loginEmail === null) return refuse("REQUIRED", { path: ["loginEmail"] });
  const user = await findUserByLoginEmail(uc.manager, loginEmail);
  return { loginEmail, userId: user?.id ?? null };
}

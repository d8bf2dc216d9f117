import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { LinkPurpose } from "./account-link.entity.ts";
import { findLink, type AccountLink } from "./account-links.ts";

/** The link behind a token, ready to be used; refuses one that is unknown, expired, replaced or used. */
export async function openLink(uc: UseCase, token: string, purpose: LinkPurpose): Promise<AccountLink> {
  const link = await findLink(uc.manager, token, uc.now, purpose);
  if (!link) return refuse("LINK_INVALID", { path: ["token"] });
  if (link.status === "EXPIRED") return refuse("LINK_EXPIRED", { path: ["token"] });
  if (link.status === "USED") return refuse("LINK_ALREADY_USED", { path: ["token"] });
  return link;
}

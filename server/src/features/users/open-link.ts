import { refuse } from "../../platform/problems/problem-error.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { LinkPurpose } from "./account-link.entity.ts";
import { findLink, type AccountLink } from "./account-links.ts";

/** The link behind a token, ready to be used; refuses one that is unknown, expired, replaced or used. */
export async function openLink(call: { db: Reader; now: Date }, token: string, purpose: LinkPurpose): Promise<AccountLink> {
  const link = await findLink(call.db, token, call.now, purpose);
  if (!link) return refuse("LINK_INVALID", { path: ["token"] });
  if (link.status === "EXPIRED") return refuse("LINK_EXPIRED", { path: ["token"] });
  if (link.status === "USED") return refuse("LINK_ALREADY_USED", { path: ["token"] });
  return link;
}

import type { EntityManager } from "typeorm";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { endChallengesOf } from "../second-factors/index.ts";
import { supersedeAllLinks } from "../users/index.ts";

/** What the former mailbox could still open: sessions, links and codes on their way. */
export async function closeOldAccess(
  work: { manager: EntityManager; now: Date },
  { userId, exceptSessionId }: { userId: string; exceptSessionId: string | null },
): Promise<void> {
  const { manager, now } = work;
  await endSessionsOf(manager, { userId, ...(exceptSessionId ? { exceptSessionId } : {}), reason: "ADDRESS_CHANGED", now });
  await endChallengesOf(manager, userId, now);
  await supersedeAllLinks(work, userId);
}

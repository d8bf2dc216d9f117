import { canAskMembership, type AskFacts } from "@portail-tic/shared/memberships/ask-membership-rules";
import type { Verdict } from "@portail-tic/shared/kernel/verdict";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";

/** What decides whether this person may ask these structures to be attached. Rejections before the last attachment are forgotten. */
export function readAskFacts(
  reader: Reader,
  userId: string,
  structureIds: readonly string[],
): Promise<(AskFacts & { structureId: string })[]> {
  return reader.query<AskFacts & { structureId: string }>(
    `select s.id as "structureId", s.status = 'INACTIVE' as "isClosed",
       exists (select from membership m where m.user_id = $1 and m.structure_id = s.id and m.ended_at is null) as "isMember",
       exists (select from membership_request r where r.user_id = $1 and r.structure_id = s.id and r.settled_at is null) as "isPending",
       count(p.id)::int as refusals,
       max(p.decided_at) as "lastRefusedAt"
     from structure s
     left join lateral (select max(m.started_at) as started_at from membership m where m.user_id = $1 and m.structure_id = s.id) last on true
     left join approval p on p.requester_id = $1 and p.structure_id = s.id and p.kind = 'MEMBERSHIP' and p.status = 'REJECTED'
       and p.decided_at > coalesce(last.started_at, '-infinity')
     where s.id = any ($2::uuid[]) group by s.id, s.status`,
    [userId, structureIds],
  );
}

/** May the viewer ask to be attached to this structure now? By structure id, the very rule the request enforces. */
export const askVerdictLoader = defineLoader<string, Verdict>(async (ctx: RequestContext, structureIds) => {
  const facts = await readAskFacts(ctx.db, userIdOf(ctx.viewer), structureIds);
  const verdicts = new Map(facts.map((fact) => [fact.structureId, canAskMembership(fact, policy.membershipRequests, ctx.now)]));
  return structureIds.map((id) => verdicts.get(id) ?? null);
});

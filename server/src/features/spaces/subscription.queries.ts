import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { grantParams, holdsOn, readerOf, structuresWith, type Asker } from "../access/index.ts";
import type { SpaceSubscription, SpaceSubscriptionRequest } from "./space.type.ts";

/** SQL: the columns of a subscription under the names of its GraphQL type; the table is `b`. */
export const subscriptionColumns = `b.id, b.access, b.starts_on as "startsOn", b.ends_on as "endsOn", b.user_id as "userId", b.structure_id as "structureId",
  b.space_code as "spaceCode", b.granted_by as "grantedBy", b.ended_at as "endedAt"`;

/** SQL: subscriptions that were not ended and belong to a current attachment, up to their `where`; more tables may be joined. */
export function currentSubscriptions(joins = ""): string {
  return `space_subscription b join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id
    and m.ended_at is null and m.started_at <= b.created_at ${joins}
    where b.ended_at is null`;
}

// PostgreSQL wants every parameter used, hence the instant in a condition that is always true.
/** SQL: subscriptions `b` of the viewer. Needs `grantParams` as $1, $2 and $3. */
export const ownSubscriptions = `b.user_id = $1 and $2::timestamptz is not null and ($3::uuid[] is null or b.structure_id = any ($3))`;
const managed = `b.structure_id in (${structuresWith("STRUCTURE_MANAGE")})`;

/** One subscription of one's own or of a structure one manages; NOT_FOUND otherwise. Ended ones too. */
export async function getSubscription(asker: Asker, id: string): Promise<SpaceSubscription> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<SpaceSubscription>(
    `select ${subscriptionColumns} from space_subscription b where b.id = $4 and (${ownSubscriptions} or ${managed})`,
    [...grantParams(asker.viewer, asker.now), id],
  );
  return row ?? notFound();
}

/** The current subscriptions of an attachment, by its user and structure: one's own, or those a manager may see. */
export interface MemberKey {
  readonly userId: string;
  readonly structureId: string;
}

export const memberSubscriptionsLoader = defineLoader<MemberKey, SpaceSubscription[]>(async (ctx, keys) => {
  const rows = await ctx.db.query<SpaceSubscription>(
    `select b.* from unnest($4::uuid[], $5::uuid[]) k (user_id, structure_id) cross join lateral (
       select ${subscriptionColumns}, b.created_at as "createdAt" from ${currentSubscriptions()}
         and b.user_id = k.user_id and b.structure_id = k.structure_id and (${ownSubscriptions} or ${holdsOn("b.structure_id", "STRUCTURE_MANAGE")})
     ) b order by b."createdAt", b.id`,
    [...grantParams(ctx.viewer, ctx.now), keys.map((key) => key.userId), keys.map((key) => key.structureId)],
  );
  const byMember = Map.groupBy(rows, (row) => `${row.userId} ${row.structureId}`);
  return keys.map((key) => byMember.get(`${key.userId} ${key.structureId}`) ?? []);
});

/** The spaces an approval asks for, by approval id. */
export const subscriptionRequestsLoader = defineLoader<string, SpaceSubscriptionRequest[]>(async (ctx, approvalIds) => {
  const rows = await ctx.db.query<SpaceSubscriptionRequest & { approvalId: string }>(
    `select approval_id as "approvalId", space_code as "spaceCode", requested_access as "requestedAccess",
       requested_starts_on as "requestedStartsOn", requested_ends_on as "requestedEndsOn", granted_access as "grantedAccess",
       granted_starts_on as "grantedStartsOn", granted_ends_on as "grantedEndsOn"
     from space_subscription_request where approval_id = any ($1::uuid[]) order by space_code`,
    [approvalIds],
  );
  const byApproval = Map.groupBy(rows, (row) => row.approvalId);
  return approvalIds.map((id) => byApproval.get(id) ?? []);
});

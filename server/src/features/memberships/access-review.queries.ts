import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { countOf } from "../../platform/database/statements.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { AccessReviewEntity } from "./access-review.entity.ts";
import type { AccessReview } from "./access-review.type.ts";

const daySeconds = 86_400;

/** As people see it. */
export function asSeen({ id, structureId, openedAt, dueAt, closedAt, closedBy }: AccessReviewEntity): AccessReview {
  const nextAt = closedAt && secondsAfter(closedAt, policy.accessReview.everyDays * daySeconds);
  return { id, structureId, openedAt, dueAt, closedAt, closedBy, nextAt };
}

/** The review that waits, else the last one somebody closed; for the managers of the structure, null to anybody else. */
export const accessReviewLoader = defineLoader<string, AccessReview>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<AccessReviewEntity>(
    `select distinct on (r.structure_id) r.id, r.structure_id as "structureId", r.opened_at as "openedAt", r.due_at as "dueAt",
       r.closed_at as "closedAt", r.closed_by as "closedBy"
     from access_review r where r.structure_id = any ($4::uuid[]) and (r.closed_at is null or r.closed_by is not null)
       and r.structure_id in (${structuresWith("STRUCTURE_MANAGE")})
     order by r.structure_id, r.closed_at desc nulls first`,
    [...grantParams(ctx.viewer, ctx.now), structureIds],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, asSeen(row)]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** When each attachment was kept during the review that waits. */
export const keptAtLoader = defineLoader<string, Date>(async (ctx, membershipIds) => {
  const rows = await ctx.db.query<{ id: string; keptAt: Date }>(
    `select k.membership_id as id, k.kept_at as "keptAt" from access_review_mark k
     join access_review r on r.id = k.review_id and r.closed_at is null where k.membership_id = any ($1::uuid[])`,
    [membershipIds],
  );
  const byId = new Map(rows.map((row) => [row.id, row.keptAt]));
  return membershipIds.map((id) => byId.get(id) ?? null);
});

/** Reviews that wait beyond their day on the structures the viewer manages: how many, and the structure that has waited longest. */
export async function findOverdueReviews(ctx: RequestContext): Promise<{ count: number; structureId: string | null }> {
  const [row] = await ctx.db.query<{ count: number; structureId: string | null }>(
    `select count(*)::int as count, (array_agg(r.structure_id order by r.due_at, r.id))[1] as "structureId" from access_review r
     where r.closed_at is null and r.due_at <= $2 and r.structure_id in (${structuresWith("STRUCTURE_MANAGE")})`,
    grantParams(ctx.viewer, ctx.now),
  );
  return row ?? { count: 0, structureId: null };
}

/** The review that waits on a structure; null without one. */
export function findOpenReview(uc: UseCase, structureId: string): Promise<AccessReviewEntity | null> {
  return uc.manager.findOne(AccessReviewEntity, { where: { structureId }, order: { openedAt: "desc" } }).then(openOrNull);
}
const openOrNull = (review: AccessReviewEntity | null) => (review && review.closedAt === null ? review : null);

/** A review by its id, whoever asks. NOT_FOUND without one. */
export async function getReview(uc: UseCase, id: string): Promise<AccessReviewEntity> {
  return (await uc.manager.findOneBy(AccessReviewEntity, { id })) ?? notFound();
}

/** « Looked at »: kept as it is, or given another role during the review that waits; nothing without one. */
export async function markReviewed(uc: UseCase, { id, structureId }: { id: string; structureId: string }, by: string): Promise<boolean> {
  const review = await findOpenReview(uc, structureId);
  if (!review) return false;
  await countOf(
    uc.manager,
    `insert into access_review_mark (review_id, membership_id, kept_by, kept_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [review.id, id, by, uc.now],
  );
  return true;
}

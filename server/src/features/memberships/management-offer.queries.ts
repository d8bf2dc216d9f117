import type { EntityManager } from "typeorm";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { countOf } from "../../platform/database/statements.ts";
import { forbidden, notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { ManagementOfferEntity, type ManagementOfferStatus } from "./management-offer.entity.ts";
import type { ManagementOffer } from "./management-offer.type.ts";

const columns = `o.id, o.structure_id as "structureId", o.from_user_id as "fromUserId", o.to_user_id as "toUserId",
  case when o.status = 'PENDING' and o.expires_at <= $2 then 'EXPIRED' else o.status end as status,
  o.created_at as "createdAt", o.expires_at as "expiresAt"`;
const waits = `o.status = 'PENDING' and o.expires_at > $2`;
const listed = 50;

/** Offers that wait for an answer, made or received by the viewer. For people only: FORBIDDEN to a token. */
export function findMyOffers({ db, viewer, now }: RequestContext): Promise<ManagementOffer[]> {
  if (viewer.kind !== "session") return forbidden();
  return db.query<ManagementOffer>(
    `select ${columns} from management_offer o where $1 in (o.from_user_id, o.to_user_id) and ${waits} order by o.created_at, o.id limit ${listed}`,
    [viewer.userId, now],
  );
}

/** The offer that waits on a structure, by structure id: for whoever may already see its principal manager's business. */
export const pendingOfferLoader = defineLoader<string, ManagementOffer>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<ManagementOffer>(
    `select ${columns} from management_offer o where o.structure_id = any ($1::uuid[]) and ${waits}`,
    [structureIds, ctx.now],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** An offer the viewer made or received, as its payload shows it. NOT_FOUND for anybody else. */
export async function getMyOffer(uc: UseCase, id: string): Promise<ManagementOfferEntity> {
  const offer = await uc.manager.findOneBy(ManagementOfferEntity, { id });
  const viewer = userIdOf(uc.viewer);
  return offer && (offer.fromUserId === viewer || offer.toUserId === viewer) ? offer : notFound();
}

/** Ends an offer that waits; of two answers that race, one gets true. */
export async function settleOffer(
  { manager, now }: { manager: EntityManager; now: Date },
  id: string,
  status: Exclude<ManagementOfferStatus, "PENDING">,
): Promise<boolean> {
  const settled = await countOf(
    manager,
    `update management_offer set status = $2, settled_at = $3 where id = $1 and status = 'PENDING' and ($2 = 'EXPIRED' or expires_at > $3)`,
    [id, status, now],
  );
  return settled === 1;
}

/** Somebody leaves: what was offered to them lapses, so that it can be offered to another. */
export async function cancelOffersTo(uc: UseCase, { userId, structureId }: { userId: string; structureId: string }): Promise<void> {
  await uc.manager.query(
    `update management_offer set status = 'CANCELLED', settled_at = $3 where structure_id = $1 and to_user_id = $2 and status = 'PENDING'`,
    [structureId, userId, uc.now],
  );
}

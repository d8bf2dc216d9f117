import type { InvitationStatus } from "@portail-tic/shared/attachments/invitation-status";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { EntityManager } from "typeorm";
import { countOf } from "../../platform/database/statements.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { forbidden, notFound } from "../../platform/problems/top-level-errors.ts";
import { grantParams, holdsOn, readerOf, type Asker } from "../access/index.ts";
import type { Invitation, InvitationSpace } from "./invitation.type.ts";

/** SQL: the viewer's own login address is the one invited. */
const isInvited = `exists (select from app_user u where u.id = $1 and u.login_email = i.email and u.status = 'ACTIVE')`;
const columns = `i.id, i.email, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt", i.settled_at as "settledAt",
  case when i.status = 'PENDING' and i.expires_at <= $2 then 'EXPIRED' else i.status end as status,
  i.invited_by as "invitedBy", s.id as "structureId", s.siret as "structureSiret", s.name as "structureName", ${isInvited} as "isInvited"`;
const source = `membership_invitation i join structure s on s.id = i.structure_id`;

const newestFirst: KeysetOrder<Invitation> = {
  direction: "desc",
  columns: [
    { sql: "i.created_at", type: "timestamptz", value: (row) => row.createdAt },
    { sql: "i.id", type: "uuid", value: (row) => row.id },
  ],
};

/** One invitation of a structure the viewer manages, or to the viewer's own address; NOT_FOUND for everybody else. */
export async function getInvitation(asker: Asker, id: string): Promise<Invitation> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<Invitation>(
    `select ${columns} from ${source} where i.id = $4 and (${holdsOn("i.structure_id", "STRUCTURE_MANAGE")} or ($5 and ${isInvited}))`,
    [...grantParams(asker.viewer, asker.now), id, asker.viewer.kind === "session"],
  );
  return row ?? notFound();
}

/** The invitations of one structure, for its managers; nothing for others. */
export async function findInvitations(
  ctx: RequestContext,
  structureId: string,
  args: ConnectionArgs,
  status: InvitationStatus | null | undefined,
): Promise<Connection<Invitation>> {
  if (!isUuid(structureId)) return notFound();
  const shown = `case when i.status = 'PENDING' and i.expires_at <= $2 then 'EXPIRED' else i.status end`;
  const where = `i.structure_id = $4 and ${holdsOn("i.structure_id", "STRUCTURE_MANAGE")} and ($5::text is null or ${shown} = $5)`;
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now), structureId, status ?? null];
  const countParams = [...params];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<Invitation>(
    `select ${columns} from ${source} where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async (): Promise<number> =>
    (await ctx.db.query<{ count: number }>(`select count(*)::int as count from membership_invitation i where ${where}`, countParams))[0]
      ?.count ?? 0;
  return page.page(rows, (row) => row, count);
}

const listed = 100;

/** What waits for the viewer's answer, oldest first. For people only: FORBIDDEN to a token. */
export function findMyInvitations({ db, viewer, now }: RequestContext): Promise<Invitation[]> {
  if (viewer.kind !== "session") return forbidden();
  return db.query<Invitation>(
    `select ${columns} from ${source} join app_user me on me.id = $1 and me.login_email = i.email and me.status = 'ACTIVE'
     where i.status = 'PENDING' and i.expires_at > $2 and s.status <> 'INACTIVE' order by i.created_at, i.id limit ${listed}`,
    [viewer.userId, now],
  );
}

/** How many invitations wait for the viewer's answer; a token answers none. */
export async function countMyInvitations(ctx: RequestContext): Promise<number> {
  return ctx.viewer.kind === "session" ? (await findMyInvitations(ctx)).length : 0;
}

/** The spaces of invitations the viewer may see, by invitation id. */
export const invitationSpacesLoader = defineLoader<string, InvitationSpace[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<InvitationSpace & { invitationId: string }>(
    `select invitation_id as "invitationId", space_code as "spaceCode", access, ends_on as "endsOn"
     from membership_invitation_space where invitation_id = any ($1::uuid[]) order by space_code`,
    [ids],
  );
  const byInvitation = Map.groupBy(rows, (row) => row.invitationId);
  return ids.map((id) => byInvitation.get(id) ?? []);
});

/** Does an invitation to this structure wait for this address? */
export async function isInvitedTo(
  { manager, now }: { manager: EntityManager; now: Date },
  structureId: string,
  email: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select 1 from membership_invitation where structure_id = $1 and email = $2 and status = 'PENDING' and expires_at > $3`,
    [structureId, email, now],
  );
  return rows.length > 0;
}

/** Ends an invitation that waits; of two answers that race, one gets true. */
export async function settleInvitation(
  { manager, now }: { manager: EntityManager; now: Date },
  id: string,
  status: "ACCEPTED" | "DECLINED" | "CANCELLED",
  userId: string | null,
): Promise<boolean> {
  const settled = await countOf(
    manager,
    `update membership_invitation set status = $2, settled_at = $3, user_id = $4 where id = $1 and status = 'PENDING' and expires_at > $3`,
    [id, status, now, userId],
  );
  return settled === 1;
}

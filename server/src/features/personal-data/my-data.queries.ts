import { allowedMyDataActions } from "@portail-tic/shared/personal-data/account-closure-rules";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import { pendingOfferLoader } from "../memberships/index.ts";
import { loadStructure } from "../structures/index.ts";
import { findAccountFacts } from "./account-facts.ts";
import { findDeletionByToken, findPendingDeletion } from "./find-deletion.ts";
import type { AccountDeletionLink, DataExport, ManagedStructure, MyData } from "./my-data.type.ts";

const listed = 20;

/** Everything « Mes données » shows but the structures. For people only: FORBIDDEN to a token. */
export async function findMyData({ db, viewer }: RequestContext): Promise<MyData> {
  if (viewer.kind !== "session") return forbidden();
  const { userId } = viewer;
  const facts = await findAccountFacts(db, userId);
  return {
    userId,
    dataExport: await findLastExport(db, userId),
    accountDeletion: await findPendingDeletion(db, userId),
    isStaff: facts.isStaff,
    managedStructureCount: facts.managedStructures,
    allowedActions: allowedMyDataActions(facts),
  };
}

const exportColumns = `id, status, asked_at as "askedAt", steps_done as "stepsDone", steps_total as "stepsTotal", ready_at as "readyAt",
  expires_at as "expiresAt", byte_size as "byteSize"`;

async function findLastExport(db: RequestContext["db"], userId: string): Promise<DataExport | null> {
  const [last] = await db.query<DataExport>(
    `select ${exportColumns} from data_export where user_id = $1 and structure_id is null order by asked_at desc, id desc limit 1`,
    [userId],
  );
  return last ?? null;
}

/** The last export of each structure as the viewer asked it; a program is told of none. */
export const structureExportLoader = defineLoader<string, DataExport>(async ({ db, viewer }, structureIds) => {
  if (viewer.kind !== "session") return structureIds.map(() => null);
  const rows = await db.query<DataExport & { structureId: string }>(
    `select distinct on (structure_id) structure_id as "structureId", ${exportColumns} from data_export
     where user_id = $1 and structure_id = any ($2::uuid[]) order by structure_id, asked_at desc, id desc`,
    [viewer.userId, structureIds],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** The structures that depend on this person alone, by name, with the two ways out of each. */
export async function findManagedStructures(ctx: RequestContext, userId: string): Promise<ManagedStructure[]> {
  const rows = await ctx.db.query<{ id: string }>(
    `select s.id from membership m join structure s on s.id = m.structure_id and s.status = 'ACTIVE'
     where m.user_id = $1 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null order by lower(s.name), s.id limit ${listed}`,
    [userId],
  );
  const ids = rows.map((row) => row.id);
  return Promise.all(ids.map(async (id) => ({ structure: await loadStructure(ctx, id), offer: await pendingOfferLoader(ctx).load(id) })));
}

/** What the page behind the mailed link needs to know. */
export async function readDeletionLink(ctx: RequestContext, token: string): Promise<AccountDeletionLink> {
  await limitAuthenticationCalls(ctx);
  const deletion = await findDeletionByToken(ctx.db, token);
  return deletion?.isPending ? { isPending: true, dueAt: deletion.dueAt } : { isPending: false, dueAt: null };
}

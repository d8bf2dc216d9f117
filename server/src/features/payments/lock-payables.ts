import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { grantParams } from "../access/index.ts";
import { withRelatives } from "../successions/index.ts";
import { payable, payableSelect, type PayableRow } from "./payable.queries.ts";

/**
 * The named requests of an office, held for their order: structures first (with those before and after a change of SIRET, whose advance is
 * the same), then requests, then accounts. What cannot be ordered any more is left out. NOT_FOUND for a request of another office;
 * OWN_STRUCTURE when the officer has a right on one of the structures.
 */
export async function lockPayables(uc: UseCase, officeId: string, requestIds: readonly string[]): Promise<PayableRow[]> {
  const found = await uc.manager.query<{ id: string; structureId: string }[]>(
    `select id, structure_id as "structureId" from refund_request where id = any ($1::uuid[]) and office_id = $2 and status <> 'DRAFT'`,
    [requestIds, officeId],
  );
  if (found.length < new Set(requestIds).size) return notFound();
  const rows = await lock(uc, officeId, found);
  if ((await ownStructures(uc, rows)).size > 0) refuse("OWN_STRUCTURE", { path: ["requestIds"] });
  return rows;
}

/** All that wait for payment in the office, the longest waiting first, without those of the officer's own structures. */
export async function lockOwnPayables(uc: UseCase, officeId: string, limit: number): Promise<PayableRow[]> {
  const found = await uc.manager.query<{ id: string; structureId: string }[]>(
    `select r.id, r.structure_id as "structureId" from refund_request r where ${payable("$1")} order by r.updated_at, r.id limit $2`,
    [[officeId], limit],
  );
  const rows = await lock(uc, officeId, found);
  const own = await ownStructures(uc, rows);
  return rows.filter((row) => !own.has(row.structureId));
}

async function lock(
  uc: UseCase,
  officeId: string,
  found: readonly { readonly id: string; readonly structureId: string }[],
): Promise<PayableRow[]> {
  const ids = found.map((request) => request.id);
  await uc.manager.query(
    `select 1 from structure where id in (select k.id from unnest($1::uuid[]) as own (id) cross join lateral ${withRelatives("own.id")} k)
     order by id for update`,
    [[...new Set(found.map((request) => request.structureId))]],
  );
  await uc.manager.query(`select 1 from refund_request where id = any ($1::uuid[]) order by id for update`, [ids]);
  // An account retired meanwhile waits for us, or we see that it is.
  await uc.manager.query(
    `select 1 from bank_account where id in (select bank_account_id from refund_request where id = any ($1::uuid[])) order by id for share`,
    [ids],
  );
  return uc.manager.query<PayableRow[]>(`${payableSelect} where r.id = any ($2::uuid[]) and ${payable("$1")} order by r.updated_at, r.id`, [
    [officeId],
    ids,
  ]);
}

/** The structures of these on which the officer has any right: nobody pays his own farm. */
async function ownStructures(uc: UseCase, rows: readonly PayableRow[]): Promise<Set<string>> {
  const [userId, now] = grantParams(uc.viewer, uc.now);
  const own = await uc.manager.query<{ id: string }[]>(
    `select distinct structure_id as id from access_grant
     where user_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2) and structure_id = any ($3::uuid[])`,
    [userId, now, rows.map((row) => row.structureId)],
  );
  return new Set(own.map(({ id }) => id));
}

import { policy } from "../../platform/config/policy.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { withRelatives } from "../successions/index.ts";
import { firstPayables, payable, payableSelect, type PayableRow } from "./payable.queries.ts";

/**
 * The named requests of an office, or all that wait there up to one batch, held for their order: structures first (with those before and
 * after a change of SIRET, whose advance is the same), then requests, then accounts. What cannot be ordered any more is left out.
 * NOT_FOUND for a request of another office.
 */
export async function lockPayables(uc: UseCase, officeId: string, requestIds: readonly string[] | null): Promise<PayableRow[]> {
  const found = await uc.manager.query<{ id: string; structureId: string }[]>(
    requestIds
      ? `select id, structure_id as "structureId" from refund_request where id = any ($2::uuid[]) and office_id = any ($1) and status <> 'DRAFT'`
      : firstPayables,
    [[officeId], requestIds ?? policy.payments.perBatch],
  );
  if (requestIds && found.length < new Set(requestIds).size) return notFound();
  return lock(uc, officeId, found);
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

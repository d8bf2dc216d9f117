import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { newId } from "../../platform/database/new-id.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addSuccessionStep, type Succession } from "../successions/index.ts";

/** Open spaces, then the rights on them of everybody attached to the new structure; what the successor has already stays. */
addSuccessionStep("RIGHTS", async (uc, succession) => {
  await openSpaces(uc, succession);
  await giveSubscriptions(uc, succession);
});

async function openSpaces(uc: UseCase, { predecessorId, successorId }: Succession): Promise<void> {
  const spaces = await uc.manager.query<{ id: string }[]>(
    `select o.id from structure_space o where o.structure_id = $1 and o.closed_at is null and not exists (
       select from structure_space n where n.structure_id = $2 and n.space_code = o.space_code and n.closed_at is null) order by o.id`,
    [predecessorId, successorId],
  );
  await uc.manager.query(
    `insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at)
     select n.id, $1, o.space_code, o.ceiling, o.opened_by, $2
     from unnest($3::uuid[], $4::uuid[]) as n (former, id) join structure_space o on o.id = n.former`,
    [successorId, uc.now, spaces.map(({ id }) => id), spaces.map(() => newId(uc.now))],
  );
}

/** The same access and days; those that are over stay behind. A right counts within the attachment it was given in, so it is given now. */
async function giveSubscriptions(uc: UseCase, { predecessorId, successorId }: Succession): Promise<void> {
  const rights = await uc.manager.query<{ id: string }[]>(
    `select b.id from space_subscription b
     join membership f on f.user_id = b.user_id and f.structure_id = $1 and f.ended_at is null and f.started_at <= b.created_at
     join membership m on m.user_id = b.user_id and m.structure_id = $2 and m.ended_at is null
     where b.structure_id = $1 and b.ended_at is null and (b.ends_on is null or b.ends_on >= $3) and not exists (
       select from space_subscription n where n.structure_id = $2 and n.user_id = b.user_id and n.space_code = b.space_code and n.ended_at is null)
     order by b.id`,
    [predecessorId, successorId, parisDateOf(uc.now)],
  );
  await uc.manager.query(
    `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, ends_on, granted_by, created_at)
     select n.id, b.user_id, $1, b.space_code, b.access, b.starts_on, b.ends_on, b.granted_by, $2
     from unnest($3::uuid[], $4::uuid[]) as n (former, id) join space_subscription b on b.id = n.former`,
    [successorId, uc.now, rights.map(({ id }) => id), rights.map(() => newId(uc.now))],
  );
}

import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { newId } from "../../platform/database/new-id.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addSuccessionStep, type Succession } from "../successions/index.ts";
import { countDeputies } from "./give-role.ts";

/**
 * Everybody attached to the former structure is attached to the new one, with the same role, service and proof. Who is there already stays
 * what he or she is there. Where two structures are put together, deputies beyond the two places come as members.
 */
addSuccessionStep("PEOPLE", async (uc, succession) => {
  const people = await lockPeople(uc, succession);
  const room = maxDeputyManagers - (await countDeputies(uc.manager, succession.successorId));
  await uc.manager.query(
    `insert into membership (id, user_id, structure_id, role, service_id, proof, admitted_by, started_at)
     select n.id, m.user_id, $2,
       case when m.role = 'DEPUTY_MANAGER' and row_number() over (partition by m.role order by m.started_at, m.id) > $3 then 'MEMBER' else m.role end,
       (select w.id from structure_service v join structure_service w on w.code = v.code and w.structure_id = $2 where v.id = m.service_id),
       m.proof, m.admitted_by, $4
     from unnest($5::uuid[], $6::uuid[]) as n (user_id, id)
     join membership m on m.user_id = n.user_id and m.structure_id = $1 and m.ended_at is null`,
    [succession.predecessorId, succession.successorId, room, uc.now, people, people.map(() => newId(uc.now))],
  );
});

/** Whoever closes the account at this very moment goes first, or waits: the rows are held until the attachments are written. */
async function lockPeople(uc: UseCase, { predecessorId, successorId }: Succession): Promise<string[]> {
  const rows = await uc.manager.query<{ id: string }[]>(
    `select u.id from app_user u where u.status <> 'DELETED'
       and u.id in (select user_id from membership where structure_id = $1 and ended_at is null)
       and u.id not in (select user_id from membership where structure_id = $2 and ended_at is null)
     order by u.id for share`,
    [predecessorId, successorId],
  );
  return rows.map(({ id }) => id);
}

import { newId } from "../../platform/database/new-id.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addSuccessionStep, type Succession } from "../successions/index.ts";

/** The services a structure takes along under its new SIRET; a code the successor has already is the same service. */
addSuccessionStep("SERVICES", async (uc: UseCase, { predecessorId, successorId }: Succession) => {
  const services = await uc.manager.query<{ id: string }[]>(
    `select v.id from structure_service v where v.structure_id = $1
       and not exists (select from structure_service w where w.structure_id = $2 and w.code = v.code) order by v.id`,
    [predecessorId, successorId],
  );
  await uc.manager.query(
    `insert into structure_service (id, structure_id, code, name, starts_on, ends_on, created_by, created_at, updated_at)
     select n.id, $2, v.code, v.name, v.starts_on, v.ends_on, v.created_by, $1, $1
     from unnest($3::uuid[], $4::uuid[]) as n (former, id) join structure_service v on v.id = n.former`,
    [uc.now, successorId, services.map(({ id }) => id), services.map(() => newId(uc.now))],
  );
});

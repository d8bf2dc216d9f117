import { updateOfficeSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { countOf, rowsOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getOffice } from "../staff/index.ts";

/**
 * An administrator says which départements an office serves, and up to which amount one officer decides alone. A département has one office:
 * it leaves the one it had, which changes with it: a form of that office read before no longer holds. Requests already sent stay where they
 * are; an office sends on those that are not its own.
 */
export const updateOffice = defineUseCase({
  name: "updateOffice",
  access: ["ADMINISTRATOR"],
  tokens: "never",
  stepUp: true,
  input: updateOfficeSchema,
  async run(uc, { id, version, departements, secondEyesAboveCents }) {
    uc.audit({ subjectKind: "Office", subjectId: id });
    // All of them, by id: any may lose a département to this one, and two administrators change them one after the other.
    const offices = await uc.manager.query<{ id: string }[]>(`select id from office order by id for no key update`);
    if (!offices.some((office) => office.id === id)) notFound();
    const written = await countOf(
      uc.manager,
      `update office set second_eyes_above_cents = $3, version = version + 1 where id = $1 and version = $2`,
      [id, version, secondEyesAboveCents],
    );
    if (written !== 1) refuse("VERSION_CONFLICT");
    uc.audit({ details: { departements, secondEyesAboveCents, takenFrom: await takeFromOthers(uc, id, departements) } });
    await uc.manager.query(`delete from office_departement where office_id = $1 and departement <> all ($2::text[])`, [id, departements]);
    await uc.manager.query(
      `insert into office_departement (departement, office_id) select d, $1 from unnest($2::text[]) as d
       on conflict (departement) do update set office_id = excluded.office_id`,
      [id, departements],
    );
    return { office: await getOffice(uc.manager, id) };
  },
});

/** The offices that lose one of these départements have changed; answers which lost what. */
function takeFromOthers(uc: UseCase, id: string, departements: readonly string[]): Promise<{ officeId: string; departements: string[] }[]> {
  return rowsOf(
    uc.manager,
    `with lost as (select office_id, array_agg(departement order by departement) as departements from office_departement
       where departement = any ($2::text[]) and office_id <> $1 group by office_id)
     update office o set version = o.version + 1 from lost where o.id = lost.office_id
     returning o.id as "officeId", lost.departements`,
    [id, departements],
  );
}

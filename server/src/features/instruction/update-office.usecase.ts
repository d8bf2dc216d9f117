import { updateOfficeSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { getOffice } from "../staff/index.ts";

/**
 * An administrator says which départements an office serves, and up to which amount one officer decides alone. A département has one office:
 * it leaves the one it had. Requests already sent stay where they are; an office sends on those that are not its own.
 */
export const updateOffice = defineUseCase({
  name: "updateOffice",
  access: ["ADMINISTRATOR"],
  tokens: "never",
  stepUp: true,
  input: updateOfficeSchema,
  async run(uc, { id, version, departements, secondEyesAboveCents }) {
    if (!(await getOffice(uc.manager, id))) notFound();
    uc.audit({ subjectKind: "Office", subjectId: id, details: { departements, secondEyesAboveCents } });
    const written = await countOf(
      uc.manager,
      `update office set second_eyes_above_cents = $3, version = version + 1 where id = $1 and version = $2`,
      [id, version, secondEyesAboveCents],
    );
    if (written !== 1) refuse("VERSION_CONFLICT");
    await uc.manager.query(`delete from office_departement where office_id = $1 and departement <> all ($2::text[])`, [id, departements]);
    await uc.manager.query(
      `insert into office_departement (departement, office_id) select d, $1 from unnest($2::text[]) as d
       on conflict (departement) do update set office_id = excluded.office_id`,
      [id, departements],
    );
    return { office: await getOffice(uc.manager, id) };
  },
});

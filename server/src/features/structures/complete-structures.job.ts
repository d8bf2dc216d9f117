import type { Company } from "../../integrations/company-directory/company.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";

const oneHour = 3600;
/** The directory is shared and slow: a few at each turn, those asked longest ago first. */
const perTurn = 20;

/** Has the directory asked again for the structures described by hand: one message each, so that no transaction waits for twenty answers. */
export const completeStructures = defineJob({
  name: "completeStructures",
  everySeconds: oneHour,
  async run(effect) {
    const pending = await effect.manager.query<{ id: string }[]>(
      `select id from structure where directory_status = 'PENDING' and status <> 'INACTIVE'
       order by directory_checked_at nulls first, id limit $1`,
      [perTurn],
    );
    for (const { id } of pending) await effect.announce("structure.completionDue", { structureId: id });
  },
});

/** The answer is awaited before anything is locked. A directory that is down leaves the structure for a later turn. */
export const completeStructure = onEvent<{ structureId: string }>("structure.completionDue", async (effect, { structureId }) => {
  const [structure] = await effect.manager.query<{ siret: string }[]>(
    `select siret from structure where id = $1 and directory_status = 'PENDING'`,
    [structureId],
  );
  if (!structure) return;
  const answer = await effect.services.directory.lookUp(structure.siret);
  if (answer.status === "FOUND") return confirm(effect, structureId, answer.company);
  await effect.manager.query(
    `update structure set directory_checked_at = $2, directory_status = $3 where id = $1 and directory_status = 'PENDING'`,
    [structureId, effect.now, answer.status === "MASKED" ? "MASKED" : "PENDING"],
  );
});

/** What a person corrected since the creation stays; the codes only the directory knows are filled in. */
async function confirm(effect: Effect, id: string, company: Company): Promise<void> {
  await effect.manager.query(
    `update structure set directory_status = 'CONFIRMED', directory_checked_at = $2, updated_at = $2, version = version + 1,
       name = case when version = 1 then $3 else name end,
       address = case when version = 1 then $4 else address end,
       address_complement1 = case when version = 1 then $5 else address_complement1 end,
       postal_code = case when version = 1 then $6 else postal_code end,
       town = case when version = 1 then $7 else town end,
       commune_code = case when version = 1 or postal_code = $6 then coalesce($8, commune_code) else commune_code end,
       departement = case when version = 1 or postal_code = $6 then coalesce($9, departement) else departement end,
       vat_number = coalesce(vat_number, $10), legal_form_code = coalesce(legal_form_code, $11), naf_code = coalesce(naf_code, $12)
     where id = $1 and directory_status = 'PENDING'`,
    [
      id,
      effect.now,
      company.name,
      company.address,
      company.addressComplement,
      company.postalCode,
      company.town,
      company.communeCode,
      company.departement,
      company.vatNumber,
      company.legalFormCode,
      company.nafCode,
    ],
  );
}

import type { Company, CompanyDirectory } from "../../integrations/company-directory/company-directory.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";

const oneHour = 3600;
/** The directory is shared and slow: a few at each turn, those asked longest ago first. */
const perTurn = 20;

/** Asks the directory again for the structures described by hand, and completes them. */
export const completeStructures = defineJob({
  name: "completeStructures",
  everySeconds: oneHour,
  async run(effect) {
    const pending = await effect.manager.query<{ id: string; siret: string }[]>(
      `select id, siret from structure where directory_status = 'PENDING' and status <> 'INACTIVE'
       order by directory_checked_at nulls first, id limit $1`,
      [perTurn],
    );
    for (const structure of pending) await completeOne(effect, effect.services.directory, structure);
  },
});

async function completeOne(effect: Effect, directory: CompanyDirectory, { id, siret }: { id: string; siret: string }): Promise<void> {
  const answer = await directory.lookUp(siret);
  if (answer.status === "FOUND") return confirm(effect, id, answer.company);
  const status = answer.status === "MASKED" ? "MASKED" : "PENDING";
  await effect.manager.query(
    `update structure set directory_checked_at = $2, directory_status = $3 where id = $1 and directory_status = 'PENDING'`,
    [id, effect.now, status],
  );
}

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

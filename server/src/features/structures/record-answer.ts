import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { Company, LookUpResult } from "../../integrations/company-directory/company.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import type { Effect } from "../../platform/outbox/event.ts";

type Recording = Pick<Effect, "manager" | "now" | "announce">;

const daySeconds = 86_400;

/**
 * Writes what the directory answered about a structure by itself: completed when it was described by hand, closed or open again. Nothing
 * a person wrote is replaced; the managers are told of a closing once.
 */
export async function recordAnswer(recording: Recording, structureId: string, answer: LookUpResult): Promise<void> {
  if (answer.status === "FOUND" || answer.status === "CLOSED") await complete(recording, structureId, answer.company);
  if (answer.status === "CLOSED") await close(recording, structureId, answer.company.closedOn);
  const isOpen = answer.status === "FOUND" || answer.status === "MASKED";
  // It said nothing: the structure comes round again tomorrow, not in a month.
  const askedAt =
    answer.status === "UNAVAILABLE" ? secondsAfter(recording.now, daySeconds - policy.directoryChecks.confirmedSeconds) : recording.now;
  await recording.manager.query(
    `update structure set directory_checked_at = case when directory_status = 'PENDING' then $2 else $3 end::timestamptz,
       directory_status = case when directory_status = 'PENDING' and $4 then 'MASKED' else directory_status end,
       establishment_closed_on = case when $5 then null else establishment_closed_on end
     where id = $1`,
    [structureId, recording.now, askedAt, answer.status === "MASKED", isOpen],
  );
}

/** Tells of it once: the date is there from then on. */
async function close({ manager, now, announce }: Recording, id: string, closedOn: string | null): Promise<void> {
  const closed = await countOf(
    manager,
    `update structure set establishment_closed_on = $2 where id = $1 and status = 'ACTIVE' and establishment_closed_on is null`,
    [id, closedOn ?? parisDateOf(now)],
  );
  if (closed === 1) await announce("structure.establishmentClosed", { structureId: id });
}

/** What a person corrected since the creation stays; the codes only the directory knows are filled in. */
async function complete({ manager, now }: Recording, id: string, company: Company): Promise<void> {
  await manager.query(
    `update structure set directory_status = 'CONFIRMED', updated_at = $2, version = version + 1,
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
      now,
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

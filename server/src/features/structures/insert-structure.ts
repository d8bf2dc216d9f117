import { sirenOfSiret } from "@portail-tic/shared/kernel/siret";
import type { DirectoryStatus } from "@portail-tic/shared/structures/structure-status";
import { newId } from "../../platform/database/new-id.ts";

import { countOf } from "../../platform/database/statements.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { StructureDescription } from "./resolve-company.ts";

export interface NewStructure {
  readonly userId: string;
  readonly siret: string;
  readonly company: StructureDescription;
  readonly directoryStatus: DirectoryStatus;
  readonly isManagementCenter: boolean;
}

/**
 * Inserts a structure unless its SIRET is taken: the first one wins, a racing one waits here and is told. Answers its id, or null.
 * The transaction cannot commit before its principal manager is there: see `foundStructure` of memberships.
 */
export async function insertStructure(uc: UseCase, { company, ...asked }: NewStructure): Promise<string | null> {
  const id = newId(uc.now);
  const inserted = await countOf(
    uc.manager,
    `insert into structure (id, siret, siren, name, legal_form_code, naf_code, vat_number, address, address_complement1, postal_code, town,
       commune_code, departement, is_management_center, status, directory_status, created_by, created_at, updated_at, directory_checked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'ACTIVE', $15, $16, $17, $17, $17) on conflict (siret) do nothing`,
    [
      id,
      asked.siret,
      sirenOfSiret(asked.siret),
      company.name,
      company.legalFormCode ?? null,
      company.nafCode ?? null,
      company.vatNumber ?? null,
      company.address,
      company.addressComplement ?? "",
      company.postalCode,
      company.town,
      company.communeCode ?? null,
      company.departement ?? null,
      asked.isManagementCenter,
      asked.directoryStatus,
      asked.userId,
      uc.now,
    ],
  );
  return inserted === 1 ? id : null;
}

/** The structure of a SIRET, whoever asks: for use cases that must know it, never to be shown to a stranger. */
export async function findStructureBySiret(uc: UseCase, siret: string): Promise<{ id: string; name: string } | null> {
  const [row] = await uc.manager.query<{ id: string; name: string }[]>(`select id, name from structure where siret = $1`, [siret]);
  return row ?? null;
}

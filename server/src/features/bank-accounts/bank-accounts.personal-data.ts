import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** An IBAN is the structure's, not the person's: the export shows its country and last four characters, like every list. */
export const bankAccountsPersonalData: PersonalData = {
  columns: {
    "bank_account.created_by": { file: "bank-accounts-added", atDeletion: "KEEP", why: "payments of the structure refer to it" },
    "bank_account.archived_by": { file: "bank-accounts-added", atDeletion: "KEEP", why: "payments of the structure refer to it" },
  },
  files: [
    {
      name: "bank-accounts-added",
      about: {
        fr: "Les coordonnées bancaires que vous avez enregistrées ou archivées pour une structure : l'IBAN est celui de la structure, il est masqué.",
        en: "Bank accounts you recorded or retired for a structure: the IBAN is the structure's, it is masked.",
      },
      sql: `select b.id, s.siret as "structureSiret", b.label, b.iban_country as "ibanCountry", b.iban_last4 as "ibanLast4",
        b.created_at as "createdAt", b.archived_at as "archivedAt",
        b.created_by = $1 as "isAddedByYou", coalesce(b.archived_by = $1, false) as "isArchivedByYou" from bank_account b join structure s on s.id = b.structure_id
        where b.created_by = $1 or b.archived_by = $1 order by b.created_at, b.id`,
    },
  ],
};

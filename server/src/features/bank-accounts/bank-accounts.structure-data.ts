import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Bank accounts, masked like everywhere outside their own page. */
export const bankAccountsStructureData: StructureData = {
  files: [
    {
      name: "bank-accounts",
      about: { fr: "Les coordonnées bancaires ; les IBAN sont masqués.", en: "Bank accounts; IBANs are masked." },
      sql: `select id, label, iban_country as "ibanCountry", iban_last4 as "ibanLast4", created_at as "createdAt", archived_at as "archivedAt"
        from bank_account where structure_id = $1 order by created_at, id`,
    },
  ],
};

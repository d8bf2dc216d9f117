import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

const accounting = "an order of payment and its proof are accounting papers of the State, kept ten years with the name of who made them";

/** Names of agents only: payments themselves belong to structures. */
export const paymentsPersonalData: PersonalData = {
  columns: {
    "payment_batch.ordered_by": { file: "payment-batches", atDeletion: "KEEP", why: accounting },
    "payment_batch.released_by": { file: "payment-batches", atDeletion: "KEEP", why: accounting },
    "payment_import.imported_by": { file: "payment-imports", atDeletion: "KEEP", why: accounting },
  },
  files: [
    {
      name: "payment-batches",
      about: { fr: "Les lots de paiements que vous avez ordonnés ou sortis.", en: "The batches of payments you ordered or took out." },
      sql: `select number, ordered_at as "orderedAt", ordered_by = $1 as "isOrderedByYou", released_at as "releasedAt",
        coalesce(released_by = $1, false) as "isReleasedByYou" from payment_batch where ordered_by = $1 or released_by = $1
        order by ordered_at, id`,
    },
    {
      name: "payment-imports",
      about: { fr: "Les fichiers de la banque que vous avez importés.", en: "The files of the bank you took in." },
      sql: `select file_name as "fileName", imported_at as "importedAt" from payment_import where imported_by = $1 order by imported_at, id`,
    },
  ],
};

import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What was paid to the structure, the accounts masked like everywhere. */
export const paymentsStructureData: StructureData = {
  files: [
    {
      name: "payments",
      about: { fr: "Les paiements de vos demandes.", en: "The payments of your requests." },
      sql: `select r.number as "requestNumber", p.end_to_end_id as reference, p.status, p.granted_cents as "grantedCents",
        p.recovered_cents as "recoveredCents", p.amount_cents as "amountCents", p.holder, p.iban_country as "ibanCountry",
        p.iban_last4 as "ibanLast4", p.ordered_at as "orderedAt", p.paid_on as "paidOn", p.failure_code as "failureCode"
        from payment p join refund_request r on r.id = p.request_id where p.structure_id = $1 order by p.id`,
    },
  ],
};

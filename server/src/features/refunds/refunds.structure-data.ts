import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Refund requests as a whole; the payment of each is in its steps. */
export const refundsStructureData: StructureData = {
  files: [
    {
      name: "refund-requests",
      about: { fr: "Les demandes de remboursement.", en: "Refund requests." },
      sql: `select r.id, r.number, c.period, r.form_kind as "formKind", r.status, r.total_cents as "totalCents", r.created_at as "createdAt",
        r.submitted_at as "submittedAt", r.decision_reason as "decisionReason"
        from refund_request r join campaign c on c.id = r.campaign_id where r.structure_id = $1 order by r.created_at, r.id`,
    },
    {
      name: "refund-requests-lines",
      about: { fr: "Les lignes (factures) de ces demandes.", en: "The lines (invoices) of these requests." },
      sql: `select r.number as "requestNumber", l.position, l.product_code as "productCode", l.invoice_number as "invoiceNumber", l.supplier,
        l.delivery_date as "deliveryDate", l.quantity, l.unit, l.with_attestation as "withAttestation", l.rate, l.amount_cents as "amountCents",
        l.document_id as "documentId" from refund_line l join refund_request r on r.id = l.request_id
        where r.structure_id = $1 order by r.created_at, r.id, l.position`,
    },
    {
      name: "refund-requests-events",
      about: { fr: "Les étapes de ces demandes.", en: "The steps of these requests." },
      sql: `select r.number as "requestNumber", e.status, e.actor_kind as "actorKind", e.at
        from refund_event e join refund_request r on r.id = e.request_id where r.structure_id = $1 order by e.at, e.id`,
    },
  ],
};

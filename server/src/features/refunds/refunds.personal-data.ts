import { rowsOf } from "../../platform/database/statements.ts";
import { isUnused } from "../documents/index.ts";
import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

/** May the person still read the requests of this structure? The table is `r`. */
const stillReads = `exists (select from access_grant a where a.user_id = $1 and a.structure_id = r.structure_id
  and a.capability = 'TIC_REFUND_READ' and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2))`;
const sent = "a sent request is an accounting paper of the structure, kept ten years (Code de commerce, art. L123-22)";

/** Requests the person created or sent: whole where they may still be read, their number and dates elsewhere. */
export const refundsPersonalData: PersonalData = {
  columns: {
    "refund_request.created_by": { file: "refund-requests", atDeletion: "KEEP", why: sent },
    "refund_request.submitted_by": { file: "refund-requests", atDeletion: "KEEP", why: sent },
    "refund_request.instructor_id": { file: null, atDeletion: "KEEP", why: "the work of an officer, kept with the request by the office" },
    "refund_request.header_saved_by": { file: "refund-headers-saved", atDeletion: "KEEP", why: sent },
    "refund_line.saved_by": { file: "refund-lines-saved", atDeletion: "KEEP", why: sent },
    "refund_event.actor_user_id": { file: "refund-events", atDeletion: "KEEP", why: sent },
  },
  files: [
    {
      name: "refund-requests",
      about: {
        fr: "Les demandes que vous avez créées ou envoyées. Le contenu est donné pour les structures dont vous pouvez encore lire les demandes.",
        en: "The requests you created or sent. The content is given for the structures whose requests you may still read.",
      },
      sql: `select r.id, r.number, s.siret as "structureSiret", c.period, r.form_kind as "formKind", r.status, r.created_at as "createdAt",
        r.submitted_at as "submittedAt", r.created_by = $1 as "isCreatedByYou", coalesce(r.submitted_by = $1, false) as "isSentByYou",
        case when ${stillReads} then r.total_cents end as "totalCents", case when ${stillReads} then r.decision_reason end as "decisionReason"
        from refund_request r join structure s on s.id = r.structure_id join campaign c on c.id = r.campaign_id
        where r.created_by = $1 or r.submitted_by = $1 order by r.created_at, r.id`,
    },
    {
      name: "refund-requests-lines",
      about: { fr: "Les lignes (factures) de ces demandes.", en: "The lines (invoices) of these requests." },
      sql: `select r.number as "requestNumber", l.position, l.product_code as "productCode", l.invoice_number as "invoiceNumber", l.supplier,
        l.delivery_date as "deliveryDate", l.quantity, l.unit, l.with_attestation as "withAttestation", l.rate, l.amount_cents as "amountCents",
        l.document_id as "documentId" from refund_line l join refund_request r on r.id = l.request_id
        where (r.created_by = $1 or r.submitted_by = $1) and ${stillReads} order by r.created_at, r.id, l.position`,
    },
    {
      name: "refund-lines-saved",
      about: { fr: "Les lignes de demandes que vous avez enregistrées en dernier.", en: "The lines of requests that you saved last." },
      sql: `select r.number as "requestNumber", l.position, l.saved_at as "savedAt", case when ${stillReads} then l.invoice_number end as "invoiceNumber"
        from refund_line l join refund_request r on r.id = l.request_id where l.saved_by = $1 order by l.saved_at, r.id, l.position`,
    },
    {
      name: "refund-headers-saved",
      about: {
        fr: "Les demandes dont vous avez enregistré en dernier l'en-tête (catégorie, compte, déclarations).",
        en: "The requests whose header (category, account, statements) you saved last.",
      },
      sql: `select r.number as "requestNumber", r.header_saved_at as "savedAt" from refund_request r
        where r.header_saved_by = $1 order by r.header_saved_at, r.id`,
    },
    {
      name: "refund-events",
      about: { fr: "Les étapes que vous avez faites sur des demandes.", en: "The steps you took on requests." },
      sql: `select r.number as "requestNumber", e.status, e.actor_kind as "actorKind", e.at from refund_event e
        join refund_request r on r.id = e.request_id where e.actor_user_id = $1 order by e.at, e.id`,
    },
  ],
  erase: deleteOwnDrafts,
};

const nobodyElse = `not exists (select from membership m where m.structure_id = t.structure_id and m.user_id <> $1 and m.ended_at is null)`;

/** A draft is the structure's: it goes only when nobody else is there to take it up, with the files that nothing else uses. */
async function deleteOwnDrafts({ manager, userId, announce }: Erasure): Promise<void> {
  await manager.query(`delete from refund_request t where t.created_by = $1 and t.status = 'DRAFT' and ${nobodyElse}`, [userId]);
  const unused = await rowsOf<{ storageKey: string }>(
    manager,
    `delete from document t where t.uploaded_by = $1 and ${nobodyElse} and ${isUnused("t")} returning storage_key as "storageKey"`,
    [userId],
  );
  for (const { storageKey } of unused) await announce("document.deleted", { storageKey });
}

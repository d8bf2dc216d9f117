import { createHash } from "node:crypto";
import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import type { SubmissionFinding } from "@portail-tic/shared/refunds/submission-checks";
import type { Reader } from "../../platform/database/reader.ts";
import type { FormKind } from "../campaigns/index.ts";

export interface SnapshotLine {
  readonly position: number;
  readonly productCode: string;
  readonly productName: string;
  readonly invoiceNumber: string;
  readonly supplier: string;
  readonly deliveryDate: string;
  readonly quantity: string;
  readonly unit: QuantityUnit;
  readonly withAttestation: boolean;
  readonly tariffId: string;
  readonly rate: string;
  readonly rateUnit: RateUnit;
  readonly rateVerified: boolean;
  readonly amountCents: number;
  readonly documentId: string | null;
  readonly documentSha256: string | null;
}

/** A request as it was sent: words, rates and files by their hash, so that nothing that changes later changes it. */
export interface RefundSnapshot {
  /** Version of the draft that was sent: sending that version again is the same sending. */
  readonly draftVersion: number;
  readonly number: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly formKind: FormKind;
  readonly period: string;
  readonly structure: {
    readonly name: string;
    readonly siret: string;
    readonly address: string;
    readonly postalCode: string;
    readonly town: string;
    readonly departement: string | null;
  };
  readonly office: string;
  /** Number of the first request of the campaign, which this one completes. Absent from requests sent before it was kept. */
  readonly complements?: string | null;
  readonly beneficiaryCategory: string;
  readonly pacage: string | null;
  readonly bankAccount: {
    readonly id: string;
    readonly holder: string;
    readonly maskedIban: string;
    readonly bic: string | null;
    readonly ribSha256: string;
    /** No payment to it before this instant, ISO in UTC. Absent from requests sent before it was kept. */
    readonly usableFrom?: string;
  };
  readonly swornAccuracy: boolean;
  readonly swornNotInDifficulty: boolean;
  readonly advanceCents: number | null;
  readonly totalCents: number;
  /** What limited the total below the sum of the lines; null when nothing did. */
  readonly ceiling: { readonly linesCents: number; readonly amountCents: number; readonly words: string } | null;
  readonly lines: readonly SnapshotLine[];
  readonly attachments: readonly { readonly fileName: string; readonly sha256: string }[];
  /** What the sender said to have looked at. Absent from requests sent before it was asked. */
  readonly warnings?: readonly SubmissionFinding[];
}

/** SHA-256 of a snapshot, hexadecimal: printed on the PDF, it proves that the content is the one that was sent. */
export function snapshotHash(snapshot: RefundSnapshot): string {
  return contentHash(snapshot);
}

/** SHA-256 of frozen content, hexadecimal, whatever the order of its fields. */
export function contentHash(content: object): string {
  return createHash("sha256").update(canonical(content)).digest("hex");
}

/** The same text whatever the order PostgreSQL keeps the fields in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

type HeaderRow = Omit<RefundSnapshot, "submittedAt" | "submittedBy" | "lines" | "attachments" | "bankAccount" | "warnings"> & {
  bankAccount: Omit<RefundSnapshot["bankAccount"], "maskedIban" | "usableFrom"> & { country: string; last4: string; usableFrom: string };
  attachments: RefundSnapshot["attachments"];
};

/** Reads a draft that is complete, in French: the language of the procedure. */
export async function readSnapshot(
  reader: Reader,
  id: string,
  sending: { readonly officeName: string; readonly userId: string; readonly at: Date; readonly warnings: readonly SubmissionFinding[] },
): Promise<RefundSnapshot> {
  const [header] = await reader.query<HeaderRow>(headerStatement, [id, sending.officeName]);
  if (!header) throw new Error("The request that is being sent exists.");
  const [sender] = await reader.query<{ name: string }>(`select first_name || ' ' || last_name as name from app_user where id = $1`, [
    sending.userId,
  ]);
  const lines = await reader.query<SnapshotLine>(linesStatement, [id]);
  const { country, last4, usableFrom, ...bankAccount } = header.bankAccount;
  return {
    ...header,
    submittedAt: sending.at.toISOString(),
    submittedBy: sender?.name ?? "",
    bankAccount: { ...bankAccount, maskedIban: maskedIban(country, last4), usableFrom: new Date(usableFrom).toISOString() },
    lines: lines.map((line) => ({ ...line, quantity: normalizeDecimal(line.quantity), rate: normalizeDecimal(line.rate) })),
    warnings: sending.warnings,
  };
}

const headerStatement = `
  select r.version as "draftVersion", r.number, r.form_kind as "formKind", c.period, $2::text as office,
    json_build_object('name', s.name, 'siret', s.siret, 'address', s.address, 'postalCode', s.postal_code, 'town', s.town,
      'departement', s.departement) as structure,
    (select o.number from refund_request o where o.structure_id = r.structure_id and o.campaign_id = r.campaign_id and o.id <> r.id
      and o.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') order by o.submitted_at, o.id limit 1) as complements,
    k.name_fr as "beneficiaryCategory", r.pacage,
    json_build_object('id', b.id, 'holder', b.holder, 'country', b.iban_country, 'last4', b.iban_last4, 'bic', b.bic,
      'usableFrom', b.usable_from,
      'ribSha256', encode(d.sha256, 'hex')) as "bankAccount",
    r.sworn_accuracy as "swornAccuracy", r.sworn_not_in_difficulty as "swornNotInDifficulty", r.advance_cents as "advanceCents",
    r.total_cents as "totalCents",
    (select case when sum(l.amount_cents) > r.total_cents then json_build_object('linesCents', sum(l.amount_cents), 'amountCents',
      c.ceiling_cents, 'words', c.ceiling_words) end from refund_line l where l.request_id = r.id) as ceiling,
    coalesce((select json_agg(json_build_object('fileName', ad.file_name, 'sha256', encode(ad.sha256, 'hex')) order by a.created_at, ad.id)
      from refund_attachment a join document ad on ad.id = a.document_id where a.request_id = r.id), '[]'::json) as attachments
  from refund_request r
  join campaign c on c.id = r.campaign_id
  join structure s on s.id = r.structure_id
  join beneficiary_category k on k.code = r.beneficiary_category_code
  join bank_account b on b.id = r.bank_account_id
  join document d on d.id = b.rib_document_id
  where r.id = $1`;

const linesStatement = `
  select l.position, l.product_code as "productCode", p.name_fr as "productName", l.invoice_number as "invoiceNumber", l.supplier,
    l.delivery_date as "deliveryDate", l.quantity::text as quantity, l.unit, l.with_attestation as "withAttestation",
    l.tariff_id as "tariffId", l.rate::text as rate, p.rate_unit as "rateUnit", t.verified as "rateVerified",
    l.amount_cents as "amountCents", l.document_id as "documentId", encode(d.sha256, 'hex') as "documentSha256"
  from refund_line l
  join product p on p.code = l.product_code
  join tariff t on t.id = l.tariff_id
  left join document d on d.id = l.document_id
  where l.request_id = $1 order by l.position`;

import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { Reader } from "../../platform/database/reader.ts";
import { withRelatives } from "../successions/index.ts";
import { isRefused } from "./refused-account.ts";

/** A granted request with what its order of payment needs. */
export interface PayableRow {
  readonly id: string;
  readonly number: string;
  readonly status: RefundStatus;
  readonly version: number;
  readonly officeId: string;
  readonly instructorId: string | null;
  readonly proposedBy: string | null;
  readonly createdBy: string;
  readonly submittedBy: string | null;
  readonly structureId: string;
  readonly structureName: string;
  readonly campaignId: string;
  readonly updatedAt: Date;
  readonly grantedCents: number;
  /** One name for a structure whatever its SIRETs were: its advances are the same money. */
  readonly family: string;
  /** The structures of that family. */
  readonly relatives: readonly string[];
  readonly advanceCents: number;
  readonly recoveredCents: number;
  readonly attempts: number;
  readonly bankAccountId: string;
  readonly isRefused: boolean;
  readonly usableFrom: Date;
  readonly archivedAt: Date | null;
  readonly holder: string;
  readonly ibanCountry: string;
  readonly ibanLast4: string;
}

/** SQL: the request `r` waits for its payment; the index of payable requests serves it. */
const isPayable = `r.status in ('APPROVED', 'PAYMENT_FAILED')`;

/** SQL: it does in one of the offices this parameter holds. */
export const payable = (offices: string) => `r.office_id = any (${offices}::uuid[]) and ${isPayable}`;

/** SQL: the columns of `PayableRow`, with its joins. The advance is declared once for a structure and campaign, whatever the requests. */
export const payableSelect = `
  select r.id, r.number, r.status, r.version, r.office_id as "officeId", r.instructor_id as "instructorId",
    r.proposed_by as "proposedBy", r.created_by as "createdBy", r.submitted_by as "submittedBy",
    r.structure_id as "structureId", s.name as "structureName", r.campaign_id as "campaignId", r.updated_at as "updatedAt",
    r.granted_cents as "grantedCents", f.family, f.ids as relatives,
    coalesce((select max(a.advance_cents) from refund_request a where a.structure_id = any (f.ids) and a.campaign_id = r.campaign_id
      and a.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')), 0) as "advanceCents",
    coalesce((select sum(p.recovered_cents) from payment p where p.structure_id = any (f.ids) and p.campaign_id = r.campaign_id
      and p.status <> 'FAILED'), 0)::bigint as "recoveredCents",
    (select count(*)::int from payment p where p.request_id = r.id) as attempts,
    b.id as "bankAccountId", ${isRefused("r.id", "b.id")} as "isRefused", b.usable_from as "usableFrom",
    b.archived_at as "archivedAt", b.holder, b.iban_country as "ibanCountry", b.iban_last4 as "ibanLast4"
  from refund_request r join structure s on s.id = r.structure_id join bank_account b on b.id = r.bank_account_id
    cross join lateral (select array_agg(k.id) as ids, min(k.id::text) as family from ${withRelatives("r.structure_id")} k) f`;

/** SQL: the first $2 requests that wait for their payment in each of the offices $1, the longest waiting first. */
export const firstPayables = `
  select r.id, r.structure_id as "structureId" from unnest($1::uuid[]) as office (id) cross join lateral
    (select * from refund_request r where r.office_id = office.id and ${isPayable} order by r.updated_at, r.id limit $2) r`;

/** The requests of each of these offices that wait for their payment, the longest waiting first, up to a number by office. */
export function readPayables(reader: Reader, officeIds: readonly string[], limit: number): Promise<PayableRow[]> {
  return reader.query<PayableRow>(
    `${payableSelect} where r.id in (select first.id from (${firstPayables}) as first) order by r.updated_at, r.id`,
    [officeIds, limit],
  );
}

/** What waits before the first of these and may draw on the same advances. */
export function readPayablesBefore(reader: Reader, officeIds: readonly string[], rows: readonly PayableRow[]): Promise<PayableRow[]> {
  return reader.query<PayableRow>(
    `${payableSelect} where ${payable("$1")} and r.structure_id = any ($2::uuid[]) and (r.updated_at, r.id) < ($3, $4::uuid)
     order by r.updated_at, r.id`,
    [officeIds, rows.flatMap(({ relatives }) => relatives), rows[0]?.updatedAt, rows[0]?.id],
  );
}

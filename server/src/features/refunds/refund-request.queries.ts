import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { isFullySignedIn, type Viewer } from "../../platform/sessions/viewer.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import type { RefundRequest } from "./refund-request.type.ts";

/** The columns of a request under the names of its GraphQL type; the table is `r`. */
export const refundRequestColumns = `r.id, r.number, r.structure_id as "structureId", r.campaign_id as "campaignId", r.form_kind as "formKind",
  r.status, r.version, r.header_version as "headerVersion", r.office_id as "officeId", r.instructor_id as "instructorId",
  r.beneficiary_category_code as "beneficiaryCategoryCode", r.pacage, r.bank_account_id as "bankAccountId",
  r.sworn_accuracy as "swornAccuracy", r.sworn_not_in_difficulty as "swornNotInDifficulty", r.advance_cents as "advanceCents",
  r.total_cents as "totalCents", (select count(*)::int from refund_line l where l.request_id = r.id) as "lineCount",
  r.decision_reason as "decisionReason", r.decision_motive as "decisionMotiveCode",
  r.granted_cents as "grantedCents", r.proposed_by as "proposedBy", r.flags, r.submitted_by as "submittedBy", r.created_by as "createdBy", r.created_at as "createdAt", r.updated_at as "updatedAt",
  r.submitted_at as "submittedAt"`;

/** The offices whose requests the viewer instructs. */
export function instructedOffices(viewer: Viewer): string[] {
  if (viewer.kind !== "session" || !isFullySignedIn(viewer)) return [];
  return viewer.staffRoles.flatMap((grant) => (grant.role === "INSTRUCTOR" && grant.officeId ? [grant.officeId] : []));
}

/** SQL: the viewer reads it for its structure. Needs `grantParams` as $1, $2 and $3. */
export const readableForStructure = `r.structure_id in (${structuresWith("TIC_REFUND_READ")})`;

/** SQL: it is in the hands of one of the viewer's offices, whose ids this parameter holds. A draft has no office. */
export function readableForOffice(offices: `$${number}`): string {
  return `(r.office_id = any (${offices}::uuid[]) and r.status <> 'DRAFT')`;
}

/** One request the viewer may read, for its structure or for its office; NOT_FOUND otherwise. */
export async function getRefundRequest(ctx: RequestContext, id: string): Promise<RefundRequest> {
  if (!isUuid(id)) return notFound();
  const [row] = await ctx.db.query<RefundRequest>(
    `select ${refundRequestColumns} from refund_request r where r.id = $5 and (${readableForStructure} or ${readableForOffice("$4")})`,
    [...grantParams(ctx.viewer, ctx.now), instructedOffices(ctx.viewer), id],
  );
  return row ?? notFound();
}

/** Requests by id, without asking who looks: for the answer of a use case that already did. One statement per batch. */
export const refundRequestLoader = defineLoader<string, RefundRequest>(async (ctx, ids) => {
  const rows = await ctx.db.query<RefundRequest>(`select ${refundRequestColumns} from refund_request r where r.id = any ($1::uuid[])`, [
    ids,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

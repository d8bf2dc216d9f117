import { structuresWith } from "../access/index.ts";

/** SQL: the viewer belongs to those who decide the request `p`. Needs `grantParams` as $1, $2 and $3. */
export const viewerDecides = `p.decider_structure_id in (${structuresWith("STRUCTURE_MANAGE")})`;

// PostgreSQL wants every parameter used, hence the instant in a condition that is always true.
/** SQL: the viewer asked the request `p`, seen through the structures a token is limited to. */
export const viewerAsked = `(p.requester_id = $1 and $2::timestamptz is not null and ($3::uuid[] is null or p.structure_id = any ($3)))`;

/** SQL: the columns of a request under the names of its GraphQL type. */
export const approvalColumns = `p.id, p.kind, p.status, p.comment, p.public_reason as "publicReason", p.internal_note as note,
  p.created_at as "createdAt", p.expires_at as "expiresAt", p.decided_at as "decidedAt", p.requester_id as "requesterId",
  p.decided_by as "deciderId", s.id as "structureId", s.siret as "structureSiret", s.name as "structureName",
  coalesce(${viewerDecides}, false) as "isDecider",
  exists (select from access_grant r where r.user_id = p.requester_id and r.structure_id = p.structure_id
    and r.capability = 'STRUCTURE_READ' and r.valid_from <= $2) as "requesterIsMember"`;

/** SQL: where they come from. */
export const approvalTables = `approval p join structure s on s.id = p.structure_id`;

/** SQL: the filters of both lists, $4 to $8; an absent one is null and narrows nothing. */
export const approvalFilters = `($4::text is null or p.status = $4) and ($5::text is null or p.kind = $5)
  and ($6::uuid is null or p.structure_id = $6) and ($7::text is null or starts_with(s.siret, $7))`;

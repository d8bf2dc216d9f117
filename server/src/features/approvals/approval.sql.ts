import { currentGrants, holdsOn } from "../access/index.ts";

/** SQL: one request at most, `p`, that the viewer decides. Needs `grantParams` as $1, $2 and $3. */
export const viewerDecides = holdsOn("p.decider_structure_id", "STRUCTURE_MANAGE");

// PostgreSQL wants every parameter used, hence the instant in a condition that is always true.
/** SQL: the viewer asked the request `p`, seen through the structures a token is limited to. */
export const viewerAsked = `(p.requester_id = $1 and $2::timestamptz is not null and ($3::uuid[] is null or p.structure_id = any ($3)))`;

/** SQL: the structures whose requests the viewer decides, each once, with the name they are sorted by. */
export const decidedStructures = `(select distinct a.structure_key, a.structure_id from ${currentGrants} and a.capability = 'STRUCTURE_MANAGE') g`;

/** SQL: the columns of a request under the names of its GraphQL type. */
export const approvalColumns = `p.id, p.kind, p.status, p.comment, p.rejection_reason as "rejectionReason", p.public_reason as "publicReason", p.internal_note as note,
  p.created_at as "createdAt", p.expires_at as "expiresAt", p.decided_at as "decidedAt", p.requester_id as "requesterId",
  p.decided_by as "deciderId", s.id as "structureId", s.siret as "structureSiret", s.name as "structureName",
  exists (select from access_grant r where r.user_id = p.requester_id and r.structure_id = p.structure_id
    and r.capability = 'STRUCTURE_READ' and r.valid_from <= $2) as "requesterIsMember"`;

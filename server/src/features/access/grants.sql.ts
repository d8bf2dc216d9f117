import type { Capability } from "@portail-tic/shared/access/capability";

import { userIdOf, type Viewer } from "../../platform/sessions/viewer.ts";

/** The first three parameters of every statement that looks at the viewer's grants. */
type GrantParams = [userId: string, now: Date, structureIds: readonly string[] | null];

/** $1 the viewer, $2 the instant, $3 the structures an API token is limited to (null: no limit, empty: nothing). */
export function grantParams(viewer: Viewer, now: Date): GrantParams {
  return [userIdOf(viewer), now, viewer.kind === "token" ? viewer.structureIds : null];
}

/** May this viewer's token speak of this structure at all? Sessions and unlimited tokens may. */
export function isWithinToken(viewer: Viewer, structureId: string): boolean {
  return viewer.kind !== "token" || viewer.structureIds === null || viewer.structureIds.includes(structureId);
}

/** SQL: the viewer's grants that count now, as `a`. Needs `grantParams` as $1, $2 and $3. */
export const currentGrants = `access_grant a
  where a.user_id = $1 and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2)
    and ($3::uuid[] is null or a.structure_id = any ($3))`;

/**
 * SQL: the structures on which the viewer holds this capability now, for `x.structure_id in (…)`.
 * Needs `grantParams` as $1, $2 and $3. Rights live in the statement itself: no filter can widen it.
 */
export function structuresWith(capability: Capability): string {
  return `select a.structure_id from ${currentGrants} and a.capability = '${capability}'`;
}

/** SQL: the viewer holds this capability on the structure of `column` now; for one row, where a list would read every grant. Same parameters. */
export function holdsOn(column: string, capability: Capability): string {
  return `exists (select from ${currentGrants} and a.capability = '${capability}' and a.structure_id = ${column})`;
}

import type { AskedSpace } from "@portail-tic/shared/spaces/asked-space";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findSpaces } from "./space.queries.ts";

export interface SpacesAsked {
  readonly approvalId: string;
  readonly userId: string;
  readonly structureId: string;
  readonly spaces: readonly AskedSpace[];
}

/**
 * Adds the spaces asked with an attachment to its request. Only what the catalogue and the calendar say is judged here; whether the
 * structure opened them is not the requester's to learn. Refuses under the path `spaces`.
 */
export async function askSpaces(uc: UseCase, { approvalId, userId, structureId, spaces }: SpacesAsked): Promise<void> {
  const startsOn = parisDateOf(uc.now);
  const known = new Set((await findSpaces(uc.manager)).map(({ code }) => code));
  for (const [index, { spaceCode, access, endsOn }] of spaces.entries()) {
    if (!known.has(spaceCode)) refuse("INVALID_VALUE", { path: ["spaces", String(index), "spaceCode"] });
    if (endsOn !== null && endsOn < startsOn) refuse("DATE_IN_PAST", { path: ["spaces", String(index), "endsOn"] });
    const asked = await countOf(
      uc.manager,
      `insert into space_subscription_request (approval_id, user_id, structure_id, space_code, requested_access, requested_starts_on, requested_ends_on)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (user_id, structure_id, space_code) where settled_at is null do nothing`,
      [approvalId, userId, structureId, spaceCode, access, startsOn, endsOn],
    );
    if (asked !== 1) refuse("REQUEST_ALREADY_PENDING");
  }
}

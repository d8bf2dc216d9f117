import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { at } from "@portail-tic/shared/kernel/verdict";
import type { AskedSpace } from "@portail-tic/shared/spaces/asked-space";
import { isWithinCeiling } from "@portail-tic/shared/spaces/subscription-rules";
import { canGrantSubscription, type StructureFacts } from "@portail-tic/shared/structures/structure-rules";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { judgeTerms, subscribe } from "./subscribe.ts";

/** May these spaces go with an invitation today? Refuses under the path `spaces`. The structure's row is locked. */
export async function judgeSpacesToGive(
  uc: UseCase,
  facts: StructureFacts,
  structureId: string,
  spaces: readonly AskedSpace[],
): Promise<void> {
  const opened = await uc.manager.query<{ spaceCode: string; ceiling: SpaceAccess }[]>(
    `select space_code as "spaceCode", ceiling from structure_space where structure_id = $1 and closed_at is null`,
    [structureId],
  );
  for (const [index, { spaceCode, access, endsOn }] of spaces.entries()) {
    const path = (field: string) => ["spaces", String(index), field];
    enforce(at(path("spaceCode"), canGrantSubscription(facts, spaceCode)));
    const ceiling = opened.find((space) => space.spaceCode === spaceCode)?.ceiling ?? "READ";
    enforce(at(path("access"), isWithinCeiling(access, ceiling)));
    if (endsOn !== null && endsOn < parisDateOf(uc.now)) refuse("DATE_IN_PAST", { path: path("endsOn") });
  }
}

interface SpacesGiven {
  readonly userId: string;
  readonly structureId: string;
  /** Who proposed them. */
  readonly grantedBy: string;
  readonly spaces: readonly AskedSpace[];
}

/**
 * Gives the spaces of an accepted invitation, from today. One that was closed, lowered or over meanwhile is left out, like one the person
 * already holds: what a manager gave since then is not undone by an older promise.
 */
export async function giveSpaces(uc: UseCase, { userId, structureId, grantedBy, spaces }: SpacesGiven): Promise<void> {
  const startsOn = parisDateOf(uc.now);
  for (const { spaceCode, access, endsOn } of spaces) {
    const subscriber = { userId, structureId, spaceCode };
    const terms = { access, startsOn, endsOn };
    const isOver = endsOn !== null && endsOn < startsOn;
    if (isOver || (await holdsSpace(uc, subscriber)) || !(await judgeTerms(uc, subscriber, terms)).allowed) continue;
    await subscribe(uc, subscriber, terms, { grantedBy });
  }
}

async function holdsSpace(uc: UseCase, { userId, structureId, spaceCode }: { userId: string; structureId: string; spaceCode: string }) {
  const held = await uc.manager.query<unknown[]>(
    `select 1 from space_subscription b
     join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null and m.started_at <= b.created_at
     where b.user_id = $1 and b.structure_id = $2 and b.space_code = $3 and b.ended_at is null and (b.ends_on is null or b.ends_on >= $4)`,
    [userId, structureId, spaceCode, parisDateOf(uc.now)],
  );
  return held.length > 0;
}

import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { canChangeSpace } from "@portail-tic/shared/spaces/space-rules";
import { changeSpaceCeilingSchema, type ChangeSpaceCeilingInput } from "@portail-tic/shared/spaces/space.schema";
import { changedTerms } from "@portail-tic/shared/spaces/subscription-rules";
import { countOf, rowsOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getStructure, lockOwnStructure } from "../structures/index.ts";
import { refuseWhileInUse } from "./space-obstacles.ts";
import { subscribe } from "./subscribe.ts";

/**
 * Opens a space for more or for less (FR: consultation, modification). Narrowed, whoever could modify may only read from now on, and the
 * subscriptions say so; widened, nobody gets more than he was given. Refused when narrowing would strand a request in progress.
 */
export const changeSpaceCeiling = defineUseCase({
  name: "changeSpaceCeiling",
  access: "signedIn",
  input: changeSpaceCeilingSchema,
  async run(uc: UseCase, input: ChangeSpaceCeilingInput) {
    const { structureId, spaceCode, ceiling } = input;
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId, details: { spaceCode, ceiling } });
    enforce(canChangeSpace(facts, spaceCode));
    if (ceiling === "READ") await refuseWhileInUse(uc, input);
    const changed = await countOf(
      uc.manager,
      `update structure_space set ceiling = $3 where structure_id = $1 and space_code = $2 and closed_at is null and ceiling <> $3`,
      [structureId, spaceCode, ceiling],
    );
    if (changed !== 1) refuse("CEILING_UNCHANGED", { path: ["ceiling"] });
    if (ceiling === "READ") await narrowSubscriptions(uc, structureId, spaceCode);
    return { structure: await getStructure(uc, structureId), viewer: {} };
  },
});

async function narrowSubscriptions(uc: UseCase, structureId: string, spaceCode: string): Promise<void> {
  const today = parisDateOf(uc.now);
  const writers = await rowsOf<{ userId: string; startsOn: string; endsOn: string | null }>(
    uc.manager,
    // Of somebody who has just left, the row is not tidied yet: it is not made new.
    `select b.user_id as "userId", b.starts_on as "startsOn", b.ends_on as "endsOn" from space_subscription b
     join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null and m.started_at <= b.created_at
     where b.structure_id = $1 and b.space_code = $2 and b.access = 'WRITE' and b.ended_at is null and (b.ends_on is null or b.ends_on >= $3)`,
    [structureId, spaceCode, today],
  );
  for (const { userId, ...current } of writers) {
    const terms = changedTerms({ access: "WRITE", ...current }, { access: "READ", endsOn: current.endsOn }, today);
    const subscriptionId = await subscribe(uc, { userId, structureId, spaceCode }, terms);
    await uc.announce("subscription.changed", { subscriptionId, by: userIdOf(uc.viewer) });
  }
}

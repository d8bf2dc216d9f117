import { covers, type SpaceAccess } from "@portail-tic/shared/access/space-access";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { newId } from "../../platform/database/new-id.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { addManagementMover, type ManagementMove, type RoleWork } from "../memberships/index.ts";
import { SpaceSubscriptionEntity } from "./space-subscription.entity.ts";

interface Right {
  readonly spaceCode: string;
  readonly access: SpaceAccess;
  readonly endsOn: string | null;
  /** Good today, and given within the attachment of now; the others are tidied on the way. */
  readonly isGood: boolean;
}

/**
 * The right that came with opening a space belongs to whoever is principal manager: it moves with the role (domain notes, section 5).
 * Whoever takes the role over keeps what was already better; the former one may be given a right again, like anybody attached.
 */
addManagementMover(async (work: RoleWork, { structureId, fromUserId, toUserId }: ManagementMove) => {
  const given = (await endRights(work, structureId, fromUserId, null)).filter(({ isGood }) => isGood);
  if (given.length === 0) return;
  const spaces = given.map(({ spaceCode }) => spaceCode);
  const had = (await endRights(work, structureId, toUserId, spaces)).filter(({ isGood }) => isGood);
  for (const spaceCode of spaces) {
    const rights = [...given, ...had].filter((right) => right.spaceCode === spaceCode);
    await work.manager.insert(SpaceSubscriptionEntity, {
      id: newId(work.now),
      userId: toUserId,
      structureId,
      spaceCode,
      access: rights.some(({ access }) => covers(access, "WRITE")) ? "WRITE" : "READ",
      startsOn: parisDateOf(work.now),
      endsOn: rights.some(({ endsOn }) => endsOn === null)
        ? null
        : (rights
            .flatMap(({ endsOn }) => endsOn ?? [])
            .sort()
            .at(-1) ?? null),
      grantedBy: toUserId,
      approvalId: null,
      createdAt: work.now,
    });
  }
});

/** Ends what a person holds on the spaces of a structure (on these only, when named) and answers what it was. */
function endRights(
  { manager, now }: RoleWork,
  structureId: string,
  userId: string,
  spaceCodes: readonly string[] | null,
): Promise<Right[]> {
  return rowsOf<Right>(
    manager,
    `update space_subscription b set ended_at = $3
     from membership m where m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null
       and b.structure_id = $1 and b.user_id = $2 and b.ended_at is null and ($5::text[] is null or b.space_code = any ($5))
     returning b.space_code as "spaceCode", b.access, b.ends_on as "endsOn",
       m.started_at <= b.created_at and b.starts_on <= $4 and (b.ends_on is null or b.ends_on >= $4) as "isGood"`,
    [structureId, userId, now, parisDateOf(now), spaceCodes],
  );
}

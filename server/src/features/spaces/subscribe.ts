import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { at, deny, firstDenial, type Verdict } from "@portail-tic/shared/kernel/verdict";
import { isWithinCeiling, judgeReplacement, type SubscriptionTerms } from "@portail-tic/shared/spaces/subscription-rules";
import { newId } from "../../platform/database/new-id.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { SpaceSubscriptionEntity } from "./space-subscription.entity.ts";

/** Whose right, on what. The structure's row is locked. */
export interface Subscriber {
  readonly userId: string;
  readonly structureId: string;
  readonly spaceCode: string;
}

/** The terms on an open space, under its ceiling and beside the right already there. */
export async function judgeTerms(uc: UseCase, subscriber: Subscriber, terms: SubscriptionTerms): Promise<Verdict> {
  const [space] = await uc.manager.query<{ ceiling: SpaceAccess }[]>(
    `select ceiling from structure_space where structure_id = $1 and space_code = $2 and closed_at is null`,
    [subscriber.structureId, subscriber.spaceCode],
  );
  if (!space) return at("spaceCode", deny("SPACE_NOT_OPEN"));
  const [current] = await uc.manager.query<SubscriptionTerms[]>(
    `select b.access, b.starts_on as "startsOn", b.ends_on as "endsOn" from space_subscription b
     join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null and m.started_at <= b.created_at
     where b.user_id = $1 and b.structure_id = $2 and b.space_code = $3 and b.ended_at is null`,
    [subscriber.userId, subscriber.structureId, subscriber.spaceCode],
  );
  return firstDenial(
    at("access", isWithinCeiling(terms.access, space.ceiling)),
    judgeReplacement(current ?? null, terms, parisDateOf(uc.now)),
  );
}

/** What a right comes from: a request, and who gave it when that is not whoever acts now. */
interface SubscriptionOrigin {
  readonly approvalId?: string;
  readonly grantedBy?: string;
}

/** Gives the right, in place of the one already there; answers its id. Judged before. */
export async function subscribe(
  uc: UseCase,
  subscriber: Subscriber,
  terms: SubscriptionTerms,
  { approvalId, grantedBy }: SubscriptionOrigin = {},
): Promise<string> {
  await uc.manager.query(
    `update space_subscription set ended_at = $4 where user_id = $1 and structure_id = $2 and space_code = $3 and ended_at is null`,
    [subscriber.userId, subscriber.structureId, subscriber.spaceCode, uc.now],
  );
  const id = newId(uc.now);
  const { access, startsOn, endsOn } = terms;
  await uc.manager.insert(SpaceSubscriptionEntity, {
    id,
    ...subscriber,
    access,
    startsOn,
    endsOn,
    grantedBy: grantedBy ?? userIdOf(uc.viewer),
    approvalId: approvalId ?? null,
    createdAt: uc.now,
  });
  return id;
}

import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import type { Effect } from "../../platform/outbox/event.ts";

/** A subscription with the words its mails need, as it is when they leave. */
export interface SubscriptionFacts {
  readonly userId: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly spaceFr: string;
  readonly spaceEn: string;
  readonly access: SpaceAccess;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly isEnded: boolean;
  /** Still open on the structure? */
  readonly isSpaceOpen: boolean;
  /** Is the person still attached? Without it a right counts for nothing. */
  readonly isMember: boolean;
}

const factsSql = `select b.user_id as "userId", b.structure_id as "structureId", s.name as "structureName", p.name_fr as "spaceFr",
    p.name_en as "spaceEn", b.access, b.starts_on as "startsOn", b.ends_on as "endsOn", b.ended_at is not null as "isEnded",
    exists (select from structure_space o where o.structure_id = b.structure_id and o.space_code = b.space_code and o.closed_at is null)
      as "isSpaceOpen",
    exists (select from membership m where m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null) as "isMember"
  from space_subscription b join structure s on s.id = b.structure_id join space p on p.code = b.space_code`;

/** The subscription of an event; it is never deleted. */
export async function readSubscription({ manager }: Effect, id: string): Promise<SubscriptionFacts> {
  const [row] = await manager.query<SubscriptionFacts[]>(`${factsSql} where b.id = $1`, [id]);
  if (!row) throw new Error("An event names a subscription that does not exist.");
  return row;
}

import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import { policy } from "../../platform/config/policy.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { badUserInput } from "../../platform/problems/top-level-errors.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import type { SpaceSubscription } from "./space.type.ts";
import { currentSubscriptions, ownSubscriptions, subscriptionColumns } from "./subscription.queries.ts";

export interface SubscriptionFilterArgs {
  structureId?: string | null;
  spaceCode?: string | null;
  search?: string | null;
  endsSoon?: boolean | null;
}
export type SubscriptionOrderName = "PERSON_ASC" | "STRUCTURE_ASC" | "STARTS_DESC" | "ENDS_ASC";

type Listed = SpaceSubscription & { personKey: string; structureKey: string; endKey: string };

const personKey = `lower(u.last_name || ' ' || u.first_name) collate "C"`;
const structureKey = `lower(s.name) collate "C"`;
const endKey = `coalesce(b.ends_on, date '2999-12-31')`; // without a last day: after all the others
const id = { sql: "b.id", type: "uuid", value: (row: Listed) => row.id } as const;

const orders: Record<SubscriptionOrderName, KeysetOrder<Listed>> = {
  PERSON_ASC: { direction: "asc", columns: [{ sql: personKey, type: "text", value: (row) => row.personKey }, id] },
  STRUCTURE_ASC: { direction: "asc", columns: [{ sql: structureKey, type: "text", value: (row) => row.structureKey }, id] },
  STARTS_DESC: { direction: "desc", columns: [{ sql: "b.starts_on", type: "date", value: (row) => row.startsOn }, id] },
  ENDS_ASC: { direction: "asc", columns: [{ sql: endKey, type: "date", value: (row) => row.endKey }, id] },
};

const managedSubscriptions = `b.structure_id in (${structuresWith("STRUCTURE_MANAGE")})`;
const matches = ` ($4::uuid is null or b.structure_id = $4) and ($5::text is null or b.space_code = $5)
  and ($6::text is null or starts_with(s.siret, $6))
  and ($7::text is null or lower(s.name) like $7 or lower(u.first_name || ' ' || u.last_name) like $7)
  and ($8::date is null or b.ends_on <= $8)`;

interface Asked {
  readonly args: ConnectionArgs;
  readonly filter: SubscriptionFilterArgs | null | undefined;
  readonly order: SubscriptionOrderName;
}

/** Who may use which space of the structures the viewer manages, and until when (FR: abonnés). */
export const findSubscriptions = (ctx: RequestContext, asked: Asked) => list(ctx, managedSubscriptions, asked);

/** The viewer's own, also those still to start or run out (FR: mes abonnements aux espaces). */
export const findMySubscriptions = (ctx: RequestContext, asked: Asked) => list(ctx, ownSubscriptions, asked);

async function list(ctx: RequestContext, whose: string, { args, filter, order }: Asked): Promise<Connection<SpaceSubscription>> {
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now), ...filterParams(ctx, filter)];
  const countParams = [...params];
  const page = keyset(orders[order], args, params);
  const from = `${currentSubscriptions("join app_user u on u.id = b.user_id join structure s on s.id = b.structure_id")} and ${whose} and ${matches}`;
  const rows = await ctx.db.query<Listed>(
    `select ${subscriptionColumns}, ${personKey} as "personKey", ${structureKey} as "structureKey", ${endKey} as "endKey"
     from ${from} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async (): Promise<number> => {
    const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${from}`, countParams);
    return row?.count ?? 0;
  };
  return page.page(rows, (row) => row, count);
}

function filterParams(ctx: RequestContext, filter: SubscriptionFilterArgs | null | undefined): unknown[] {
  const structureId = filter?.structureId ?? null;
  if (structureId !== null && !isUuid(structureId)) badUserInput(`"structureId" is not an identifier.`);
  const search = readStructureSearch(filter?.search);
  const soon = filter?.endsSoon ? addDays(parisDateOf(ctx.now), policy.subscriptionNotices.firstDays) : null;
  return [structureId, filter?.spaceCode ?? null, search.siretPrefix, search.namePattern, soon];
}

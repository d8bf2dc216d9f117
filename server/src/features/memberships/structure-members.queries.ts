import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { membershipColumns } from "./membership.queries.ts";
import type { Membership } from "./membership.type.ts";

/** One page of the members of one structure. */
interface MembersKey {
  readonly structureId: string;
  readonly args: ConnectionArgs;
}

const oldestFirst: KeysetOrder<Membership> = {
  direction: "asc",
  columns: [
    { sql: "m.started_at", type: "timestamptz", value: (row) => row.startedAt },
    { sql: "m.id", type: "uuid", value: (row) => row.id },
  ],
};

// Managers see everybody; a member sees himself, and nobody learns who manages a structure by reading its members.
const visible = `m.ended_at is null and (m.structure_id in (${structuresWith("STRUCTURE_MANAGE")})
  or (m.user_id = $1 and ($3::uuid[] is null or m.structure_id = any ($3))))`;

/** The members of a structure as the viewer may see them, page by page; one statement for all the structures of a list. */
export async function loadMembers(ctx: RequestContext, structureId: string, args: ConnectionArgs): Promise<Connection<Membership>> {
  const page = await membersLoader(ctx).load({ structureId, args });
  if (!page) throw new Error("The members of a structure were not read.");
  return page;
}

const membersLoader = defineLoader<MembersKey, Connection<Membership>>(async (ctx, keys) => {
  const sameArgs = Map.groupBy(keys, ({ args }) => JSON.stringify([args.first ?? null, args.after ?? null]));
  const pages = new Map<MembersKey, Connection<Membership>>();
  for (const group of sameArgs.values()) await readPages(ctx, group, pages);
  return keys.map((key) => pages.get(key) ?? null);
});

async function readPages(ctx: RequestContext, keys: readonly MembersKey[], pages: Map<MembersKey, Connection<Membership>>): Promise<void> {
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now), [...new Set(keys.map((key) => key.structureId))]];
  const page = keyset(oldestFirst, keys[0]?.args ?? {}, params);
  const rows = await ctx.db.query<Membership>(
    `select x.* from unnest($4::uuid[]) as k (structure_id) cross join lateral (
       select ${membershipColumns} from membership m where m.structure_id = k.structure_id and ${visible} and ${page.condition}
       order by ${page.orderBy} limit ${page.limit}) x`,
    params,
  );
  const byStructure = Map.groupBy(rows, (row) => row.structureId);
  for (const key of keys) {
    const count = async (): Promise<number> => (await countLoader(ctx).load(key.structureId)) ?? 0;
    pages.set(
      key,
      page.page(byStructure.get(key.structureId) ?? [], (row) => row, count),
    );
  }
}

const countLoader = defineLoader<string, number>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<{ structureId: string; count: number }>(
    `select m.structure_id as "structureId", count(*)::int as count from membership m
     where m.structure_id = any ($4::uuid[]) and ${visible} group by m.structure_id`,
    [...grantParams(ctx.viewer, ctx.now), structureIds],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row.count]));
  return structureIds.map((id) => byStructure.get(id) ?? 0);
});

import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { loadCapabilities } from "../access/index.ts";
import type { StructureSuccession } from "./succession.type.ts";

interface Link extends StructureSuccession {
  readonly ofStructureId: string;
}

/** One side of the successions of some structures, as seen from there. */
const links = (own: "predecessor_id" | "successor_id", other: "predecessor_id" | "successor_id") =>
  defineLoader<string, Link[]>(async (ctx, structureIds) => {
    const rows = await ctx.db.query<Link>(
      `select x.${own} as "ofStructureId", s.id as "otherId", s.siret, s.name, x.moved_on as "movedOn", x.declared_at as "declaredAt"
       from structure_succession x join structure s on s.id = x.${other} where x.${own} = any ($1::uuid[]) order by x.moved_on, s.id`,
      [structureIds],
    );
    const found = Map.groupBy(rows, (row) => row.ofStructureId);
    return structureIds.map((id) => found.get(id) ?? []);
  });
const successorLoader = links("predecessor_id", "successor_id");
const predecessorsLoader = links("successor_id", "predecessor_id");

/** Under which SIRET a structure goes on; null while it does not move, and for whoever is not attached to it. */
export async function loadSuccessor(ctx: RequestContext, structureId: string): Promise<StructureSuccession | null> {
  if (!(await loadCapabilities(ctx, structureId)).has("STRUCTURE_READ")) return null;
  return (await successorLoader(ctx).load(structureId))?.[0] ?? null;
}

/** The structures it goes on with; none for whoever is not attached to it. */
export async function loadPredecessors(ctx: RequestContext, structureId: string): Promise<StructureSuccession[]> {
  if (!(await loadCapabilities(ctx, structureId)).has("STRUCTURE_READ")) return [];
  return (await predecessorsLoader(ctx).load(structureId)) ?? [];
}

/** The day a structure moved to another SIRET, or null: what was delivered from then on is not its own to claim. */
export async function dayOfMove(reader: Reader, structureId: string): Promise<string | null> {
  const [row] = await reader.query<{ movedOn: string }>(
    `select moved_on as "movedOn" from structure_succession where predecessor_id = $1`,
    [structureId],
  );
  return row?.movedOn ?? null;
}

/**
 * Takes the rows of the structures before and after a change of SIRET: an invoice may be claimed on one side only. Two that wait for each
 * other are a deadlock, which starts one of them again.
 */
export async function lockRelatives(uc: UseCase, structureId: string): Promise<void> {
  await uc.manager.query(`select 1 from structure where id in ${withRelatives("$1::uuid")} and id <> $1 order by id for update`, [
    structureId,
  ]);
}

/** SQL: a structure with all those before and after it, however often it moved; an invoice serves once among them. */
export function withRelatives(structureId: string): string {
  return `(with recursive relative (id) as (
    select ${structureId} union
    select side.id from relative r join structure_succession x on r.id in (x.predecessor_id, x.successor_id)
      cross join lateral (values (x.predecessor_id), (x.successor_id)) as side (id)
  ) select id from relative)`;
}

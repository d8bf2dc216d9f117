import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";
import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import type { DeactivationObstacleItem, StructureObstacle } from "./deactivation-obstacles.type.ts";

/** Codes of the problems that name an obstacle. */
export type ObstacleCode = Extract<ProblemCode, `STRUCTURE_HAS_${string}`>;

/** One reason why a structure cannot be closed now. */
export interface DeactivationObstacle {
  readonly code: ObstacleCode;
  /** SQL: one row per thing to settle on the structures $1: `id` of the structure, "objectId" and `label` of the thing, or null. */
  readonly sql: string;
}

/** How many things are named; their number is said. */
const named = 10;

const obstacles: DeactivationObstacle[] = [];

/** A higher feature says what must be settled before a structure closes: people attached, requests in progress. */
export function addDeactivationObstacle(obstacle: DeactivationObstacle): void {
  obstacles.push(obstacle);
}

/** The first obstacle of a structure, if there is one. */
export async function findDeactivationObstacle(reader: Reader, structureId: string): Promise<ObstacleCode | null> {
  for (const { code, sql } of obstacles) if ((await reader.query<unknown[]>(`${sql} limit 1`, [[structureId]])).length > 0) return code;
  return null;
}

type Row = DeactivationObstacleItem & { readonly structureId: string; readonly count: number };

/** Everything in the way of closing each structure, by name; one statement per kind of obstacle. Without asking who looks. */
export const deactivationObstaclesLoader = defineLoader<string, StructureObstacle[]>(async ({ db, request }, structureIds) => {
  const found = new Map(structureIds.map((id): [string, StructureObstacle[]] => [id, []]));
  for (const { code, sql } of obstacles) {
    const rows = await db.query<Row>(
      `select y."structureId", y.id, y.label, y.count from (
         select x.id as "structureId", x."objectId" as id, x.label, count(*) over (partition by x.id)::int as count,
           row_number() over (partition by x.id order by x.label, x."objectId") as place from (${sql}) x) y
       where y.place <= ${named} order by y.place`,
      [structureIds],
    );
    for (const [structureId, things] of Map.groupBy(rows, (row) => row.structureId)) {
      const problem = new Problem({ code, path: [], params: {} }, request.language);
      found.get(structureId)?.push({ problem, count: things[0]?.count ?? 0, items: things.filter(({ id }) => id !== null) });
    }
  }
  return structureIds.map((id) => found.get(id) ?? []);
});

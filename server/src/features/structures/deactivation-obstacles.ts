import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";
import type { Reader } from "../../platform/database/reader.ts";

/** Codes of the problems that name an obstacle. */
export type ObstacleCode = Extract<ProblemCode, `STRUCTURE_HAS_${string}`>;

/** One reason why a structure cannot be closed now. */
export interface DeactivationObstacle {
  readonly code: ObstacleCode;
  /** SQL: those of the structures $1 that it stops, as `id`. */
  readonly sql: string;
}

const obstacles: DeactivationObstacle[] = [];

/** A higher feature says what must be settled before a structure closes: people attached, requests in progress. */
export function addDeactivationObstacle(obstacle: DeactivationObstacle): void {
  obstacles.push(obstacle);
}

/** The first obstacle of each structure that has one; one statement per kind of obstacle. */
export async function deactivationObstaclesOf(reader: Reader, structureIds: readonly string[]): Promise<Map<string, ObstacleCode>> {
  const found = new Map<string, ObstacleCode>();
  for (const { code, sql } of obstacles) {
    for (const { id } of await reader.query<{ id: string }>(sql, [structureIds])) if (!found.has(id)) found.set(id, code);
  }
  return found;
}

import type { ProblemCode } from "@portail-tic/shared/problems/problem-codes";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** One reason why an open space may not be narrowed or closed now. */
export interface SpaceObstacle {
  readonly spaceCode: string;
  readonly code: Extract<ProblemCode, `SPACE_HAS_${string}`>;
  /** SQL: a row when the structure $1 has it. */
  readonly sql: string;
}

const obstacles: SpaceObstacle[] = [];

/** The feature that lives in a space says what must be finished before it closes. */
export function addSpaceObstacle(obstacle: SpaceObstacle): void {
  obstacles.push(obstacle);
}

/** Refuses while something in the space is in progress. The structure's row is locked: nothing new begins meanwhile. */
export async function refuseWhileInUse(uc: UseCase, { structureId, spaceCode }: { structureId: string; spaceCode: string }): Promise<void> {
  for (const obstacle of obstacles.filter((one) => one.spaceCode === spaceCode)) {
    const found = await uc.manager.query<unknown[]>(`${obstacle.sql} limit 1`, [structureId]);
    if (found.length > 0) refuse(obstacle.code);
  }
}

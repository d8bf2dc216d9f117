import type { RoleWork } from "./give-role.ts";

export interface ManagementMove {
  readonly structureId: string;
  readonly fromUserId: string;
  readonly toUserId: string;
}

type Mover = (work: RoleWork, move: ManagementMove) => Promise<void>;

const movers: Mover[] = [];

/** A higher feature says what goes with the role of principal manager: it moves in the same transaction, or the role does not move. */
export function addManagementMover(mover: Mover): void {
  movers.push(mover);
}

/** The role has changed hands: what waits on the former principal manager's word lapses, what goes with the role follows it. */
export async function moveManagement(work: RoleWork, move: ManagementMove): Promise<void> {
  await work.manager.query(
    `update management_offer set status = 'CANCELLED', settled_at = $2 where structure_id = $1 and status = 'PENDING'`,
    [move.structureId, work.now],
  );
  for (const mover of movers) await mover(work, move);
}

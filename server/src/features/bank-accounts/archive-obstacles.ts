import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { refuse } from "../../platform/problems/problem-error.ts";

/** SQL: the `label` of each thing that still needs the bank account $1. */
const obstacles: string[] = [];

/** A higher feature says what still needs an account: a request to be paid to it. */
export function addArchiveObstacle(sql: string): void {
  obstacles.push(sql);
}

/** How many are named. */
const named = 5;

/** Refuses while a refund is on its way to the account. The structure's row is locked: none begins meanwhile. */
export async function refuseWhileNeeded(uc: UseCase, bankAccountId: string): Promise<void> {
  for (const sql of obstacles) {
    const found = await uc.manager.query<{ label: string }[]>(`${sql} order by label limit ${named + 1}`, [bankAccountId]);
    const labels = found.slice(0, named).map(({ label }) => label);
    if (found.length > 0) refuse("BANK_ACCOUNT_IN_USE", { params: { requests: labels.join(", ") + (found.length > named ? "…" : "") } });
  }
}

import type { DataSource } from "typeorm";
import type { Services } from "../platform/services/services.ts";

/** An account of the demonstration, as the start banner shows it. Its password is public: never in production. */
export interface DemoAccount {
  readonly loginEmail: string;
  readonly password: string;
  /** Who this is, in plain French. */
  readonly description: string;
}

export const demoAccounts: readonly DemoAccount[] = [];

/** Fills an empty database with a small believable world; does nothing when it is already there. */
export async function seedDemo(_dataSource: DataSource, _services: Services): Promise<void> {}

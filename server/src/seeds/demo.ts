import type { SeedTarget } from "./act-as.ts";
import { demoPeople, insertPeople } from "./demo-people.ts";
import { insertLostManager } from "./demo-management-recovery.ts";
import { insertLostMailbox } from "./demo-lost-mailbox.ts";
import { buildDemoOffice } from "./demo-office.ts";
import { buildDemoWorld } from "./demo-world.ts";

/** An account of the demonstration, as the start banner shows it. Its password is public: never in production. */
export interface DemoAccount {
  readonly loginEmail: string;
  readonly password: string;
  /** Who this is, in plain French. */
  readonly description: string;
}

export const demoAccounts: readonly DemoAccount[] = demoPeople;

/**
 * Fills a database with a small believable world, through the same operations a person would use.
 * Run again (second start, or a start that was killed halfway) it completes what is missing and changes nothing else.
 */
export async function seedDemo(target: SeedTarget): Promise<void> {
  await insertPeople(target);
  await buildDemoOffice(target); // what was sent weeks ago first: requests are numbered as they are sent
  await buildDemoWorld(target);
  await insertLostMailbox(target);
  await insertLostManager(target);
}

import type { EntityManager } from "typeorm";

/** The two ways to write. */
export interface Transactions {
  /** READ COMMITTED; serialisation failures and deadlocks run `work` again from its beginning. */
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Its own small pool: a transaction in progress may wait for it without starving itself of connections. */
  aside<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
}

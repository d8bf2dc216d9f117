export interface EmbeddedPostgres {
  /** Connection string of one database of the cluster; its user may do everything. */
  url(database: string): string;
  /** True when another living process had started it: `stop` then leaves it alone. */
  adopted: boolean;
  stop(): Promise<void>;
}

export function startEmbeddedPostgres(options: {
  directory: string;
  durable?: boolean;
  settings?: Record<string, string>;
}): Promise<EmbeddedPostgres>;

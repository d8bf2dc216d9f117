import type { Reader } from "../database/reader.ts";

/** What waits in the background, for all processes together. */
export interface Backlog {
  /** Messages of the outbox that are due, or failed and will be tried again. */
  readonly waitingMessages: number;
  /** Age in seconds of the oldest of them; 0 when none waits. */
  readonly oldestMessageSeconds: number;
  /** Messages nobody will try again. */
  readonly givenUpMessages: number;
  /** Since any regular work began, in seconds; null before the first. */
  readonly lastJobSeconds: number | null;
  readonly jobs: readonly { readonly name: string; readonly sinceEndSeconds: number | null; readonly isFailing: boolean }[];
}

/** One statement, on indexes of what waits: as quick with a year of messages behind. */
export async function readBacklog(reader: Reader, now: Date): Promise<Backlog> {
  const [row] = await reader.query<Backlog>(
    `with waiting as (
       select count(*)::int as count, coalesce(extract(epoch from $1::timestamptz - min(created_at)), 0)::float8 as oldest
       from outbox_message where done_at is null and failed_at is null and (available_at <= $1 or attempts > 0)
     ), job as (
       select name, extract(epoch from $1 - last_started_at)::float8 as "sinceStart",
         extract(epoch from $1 - last_finished_at)::float8 as "sinceEndSeconds", last_error is not null as "isFailing"
       from job_run
     )
     select w.count as "waitingMessages", greatest(w.oldest, 0) as "oldestMessageSeconds",
       (select count(*)::int from outbox_message where failed_at is not null) as "givenUpMessages",
       (select min("sinceStart") from job) as "lastJobSeconds",
       coalesce((select json_agg(json_build_object('name', name, 'sinceEndSeconds', "sinceEndSeconds", 'isFailing', "isFailing") order by name)
         from job), '[]') as jobs
     from waiting w`,
    [now],
  );
  if (!row) throw new Error("An aggregate always has a row.");
  return row;
}

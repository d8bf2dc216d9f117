import { isCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { journalActions, type JournalDetails, type JournalKind } from "@portail-tic/shared/structure-journal/journal-kinds";
import type { Reader } from "../../platform/database/reader.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { badUserInput, notFound } from "../../platform/problems/top-level-errors.ts";
import { loadCapabilities } from "../access/index.ts";
import { describeEntry } from "./describe-entry.ts";
import { subjectOfEntry } from "./journal-subjects.sql.ts";
import type { JournalEntry } from "./journal.type.ts";

export interface JournalFilterArgs {
  readonly kind?: JournalKind | null;
  /** Days in Paris, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A line of the journal as the table has it. */
export interface JournalRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: "ANONYMOUS" | "USER" | "TOKEN" | "SYSTEM";
  readonly result: "ACCEPTED" | "REFUSED";
  readonly details: JournalDetails;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** The person is or was attached, or asked to be: its managers know the name. */
  readonly isKnown: boolean;
  readonly subject: string | null;
}

/** Attempts worth knowing: somebody tried what is not theirs to do. Mistakes of typing and forms out of date are nobody's business. */
const tellingRefusals = [
  "NOT_MANAGER",
  "NOT_PRINCIPAL_MANAGER",
  "NOT_ALLOWED",
  "NOT_MEMBER",
  "CANNOT_RAISE_OWN_ROLE",
  "SUCCESSOR_REGISTERED",
];

const newestFirst: KeysetOrder<JournalRow> = {
  direction: "desc",
  columns: [
    { sql: "e.at", type: "timestamptz", value: (row) => row.at },
    { sql: "e.id", type: "uuid", value: (row) => row.id },
  ],
};

/** Who did what for a structure, newest first, for its managers; NOT_FOUND for everybody else. Two statements, however long the page. */
export async function findJournal(
  ctx: RequestContext,
  structureId: string,
  args: ConnectionArgs,
  filter: JournalFilterArgs | null | undefined,
): Promise<Connection<JournalEntry>> {
  if (!isUuid(structureId) || !(await loadCapabilities(ctx, structureId)).has("STRUCTURE_MANAGE")) return notFound();
  const params = journalParams(structureId, filter ?? {});
  const countParams = [...params];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<JournalRow>(`${select} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`, params);
  return page.page(
    rows,
    (row) => describeEntry(row, ctx.request.language),
    async () => (await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${lines}`, countParams))[0]?.count ?? 0,
  );
}

/** The rows before this one, for a file: the rights were judged when its link was made. */
export function readJournalRows(
  reader: Reader,
  structureId: string,
  filter: JournalFilterArgs,
  before: Pick<JournalRow, "at" | "id"> | null,
  limit: number,
): Promise<JournalRow[]> {
  const params = [...journalParams(structureId, filter), before?.at ?? null, before?.id ?? null, limit];
  return reader.query<JournalRow>(
    `${select} and ($6::timestamptz is null or (e.at, e.id) < ($6, $7::uuid)) order by e.at desc, e.id desc limit $8`,
    params,
  );
}

function journalParams(structureId: string, { kind, from, to }: JournalFilterArgs): unknown[] {
  if ([from, to].some((day) => day && !isCivilDate(day))) badUserInput(`"from" and "to" are days (YYYY-MM-DD).`);
  const actions = kind ? Object.keys(journalActions).filter((action) => journalActions[action]?.kind === kind) : null;
  return [structureId, tellingRefusals, actions, from || null, to || null];
}

const lines = `audit_entry e left join app_user u on u.id = e.actor_user_id
  where e.acting_for_structure_id = $1 and (e.result = 'ACCEPTED' or (e.result = 'REFUSED' and e.problem_codes && $2::text[]))
    and ($3::text[] is null or e.action = any ($3))
    and ($4::date is null or e.at >= $4::date::timestamp at time zone 'Europe/Paris')
    and ($5::date is null or e.at < ($5::date + 1)::timestamp at time zone 'Europe/Paris')`;

const select = `select e.id, e.at, e.action, e.actor_kind as "actorKind", e.result, e.details, u.first_name as "firstName", u.last_name as "lastName",
    exists (select from membership m where m.user_id = u.id and m.structure_id = $1)
      or exists (select from approval p where p.requester_id = u.id and p.structure_id = $1) as "isKnown",
    ${subjectOfEntry} as subject
  from ${lines}`;

import { csvLine } from "@portail-tic/shared/kernel/csv-line";
import { formatInstant, parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { Readable } from "node:stream";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Download } from "../documents/index.ts";
import { describeEntry } from "./describe-entry.ts";
import { readJournalRows, type JournalFilterArgs, type JournalRow } from "./journal.queries.ts";

export const journalExportKind = "structure-journal";

/** What the link opens: it is signed, so that nobody changes the structure or the filter in it. */
interface Asked extends JournalFilterArgs {
  readonly structureId: string;
  readonly language: Language;
}

export const writeExportId = (asked: Asked) => JSON.stringify(asked);

const rowsPerRead = 500;
const headings = {
  fr: ["Date et heure (Paris)", "Qui", "Quoi", "Par un programme"],
  en: ["Date and time (Paris)", "Who", "What", "By a program"],
} as const;
const yes = { fr: "oui", en: "yes" } as const;

/** The journal as a file, read and sent by pieces. */
export async function journalExport(ctx: RequestContext, id: string): Promise<Download | null> {
  const asked = JSON.parse(id) as Asked;
  const [structure] = await ctx.db.query<{ siret: string }>(`select siret from structure where id = $1`, [asked.structureId]);
  if (!structure) return null;
  const fileName = `journal-${structure.siret}-${parisDateOf(ctx.now)}.csv`;
  return { fileName, mediaType: "text/csv; charset=utf-8", content: Readable.from(lines(ctx, asked)) };
}

async function* lines(ctx: RequestContext, { structureId, language, ...filter }: Asked): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings[language])}`; // the mark tells spreadsheets that it is UTF-8
  let before: JournalRow | null = null;
  for (;;) {
    const rows: JournalRow[] = await readJournalRows(ctx.db, structureId, filter, before, rowsPerRead);
    yield rows.map((row) => lineOf(row, language)).join("");
    before = rows.at(-1) ?? null;
    if (rows.length < rowsPerRead) return;
  }
}

function lineOf(row: JournalRow, language: Language): string {
  const { at, who, what, isByProgram } = describeEntry(row, language);
  return csvLine([formatInstant(at, language), who, what, isByProgram ? yes[language] : ""]);
}

import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { InstructionReason, ReasonPurpose } from "./instruction-reason.type.ts";

interface ReasonRow {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

const columns = `code, name_fr as "nameFr", name_en as "nameEn"`;

/** The reasons to choose from, in their order. */
export async function findReasons(ctx: RequestContext, purpose: ReasonPurpose | null): Promise<InstructionReason[]> {
  const rows = await ctx.db.query<ReasonRow>(
    `select ${columns} from instruction_reason where $1::text is null or $1 = any (purposes) order by position`,
    [purpose],
  );
  return rows.map((row) => reasonAsSeen(ctx, row));
}

const reasonLoader = defineLoader<string, ReasonRow>(async (ctx, codes) => {
  const rows = await ctx.db.query<ReasonRow>(`select ${columns} from instruction_reason where code = any ($1::text[])`, [codes]);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code) ?? null);
});

/** One reason in the reader's language. */
export async function loadReason(ctx: RequestContext, code: string | null): Promise<InstructionReason | null> {
  const row = code === null ? null : await reasonLoader(ctx).load(code);
  return row && reasonAsSeen(ctx, row);
}

/** The codes offered for a purpose, to judge what was chosen. */
export async function knownReasons(reader: Reader, purpose: ReasonPurpose): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ code: string }>(`select code from instruction_reason where $1 = any (purposes)`, [purpose]);
  return new Set(rows.map(({ code }) => code));
}

function reasonAsSeen({ request }: RequestContext, { code, nameFr, nameEn }: ReasonRow): InstructionReason {
  return { code, name: request.language === "fr" ? nameFr : nameEn };
}

import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Download } from "../documents/index.ts";
import { recoveryLetterCode } from "./recovery-links.ts";
import { renderRecoveryLetter, type RecoveryLetter } from "./recovery-letter.pdf.ts";

export const recoveryLetterKind = "recovery-letter";

/** Drawn for whoever holds the link of a minute, while the letter waits to be posted; kept nowhere. */
export async function recoveryLetterDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [row] = await ctx.db.query<Omit<RecoveryLetter, "code" | "baseUrl">>(
    `select r.number::text as number, r.letter_lines as lines, s.name as "structureName", s.siret,
       u.first_name || ' ' || u.last_name as requester, r.created_at as "askedAt", r.printed_at as "printedAt"
     from management_recovery r join structure s on s.id = r.structure_id join app_user u on u.id = r.requester_id
     where r.id = $1 and r.way = 'LETTER' and r.closed_at is null and r.printed_at is not null and r.posted_at is null`,
    [id],
  );
  if (!row) return null;
  const { secrets, settings } = ctx.services;
  const content = await renderRecoveryLetter({ ...row, code: recoveryLetterCode(secrets, id), baseUrl: settings.baseUrl });
  return { fileName: `courrier-${row.number}.pdf`, mediaType: "application/pdf", content };
}

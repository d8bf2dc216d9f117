import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import type { LineVerdict } from "@portail-tic/shared/instruction/judge-line-verdict";
import type { EntityManager } from "typeorm";
import type { FormKind } from "../campaigns/index.ts";

/** A line that is not granted as it was asked. */
interface LetterLine {
  readonly invoiceNumber: string;
  readonly supplier: string;
  readonly productName: string;
  readonly verdict: LineVerdict;
  readonly quantity: string;
  readonly grantedQuantity: string | null;
  readonly unit: QuantityUnit;
  readonly amountCents: number;
  readonly grantedCents: number;
  readonly reason: string;
  readonly words: string;
}

/** What an office decided, in the words of that day: nothing that changes later changes it (FR: lettre de décision). */
export interface DecisionLetter {
  readonly number: string;
  readonly verdict: "APPROVED" | "REJECTED";
  /** ISO, UTC. */
  readonly decidedAt: string;
  readonly submittedAt: string;
  readonly office: string;
  readonly formKind: FormKind;
  readonly period: string;
  readonly structure: {
    readonly name: string;
    readonly siret: string;
    readonly address: string;
    readonly postalCode: string;
    readonly town: string;
  };
  readonly askedCents: number;
  readonly grantedCents: number;
  readonly motive: string | null;
  readonly words: string | null;
  readonly lineCount: number;
  readonly reducedLines: readonly LetterLine[];
}

/**
 * Freezes the letter of the final decision of a request, once; nothing where none is final. In the transaction that decides: what it says is
 * what was decided.
 */
export async function keepDecisionLetter(manager: EntityManager, requestId: string): Promise<void> {
  const [header] = await manager.query<(Omit<DecisionLetter, "reducedLines"> & { decisionId: string })[]>(headerStatement, [requestId]);
  if (!header) return;
  const { decisionId, ...facts } = header;
  const rows = facts.verdict === "REJECTED" ? [] : await manager.query<LetterLine[]>(linesStatement, [requestId]);
  const reducedLines = rows.map((line) => ({
    ...line,
    quantity: normalizeDecimal(line.quantity),
    grantedQuantity: line.grantedQuantity === null ? null : normalizeDecimal(line.grantedQuantity),
  }));
  const letter: DecisionLetter = { ...facts, decidedAt: iso(facts.decidedAt), submittedAt: iso(facts.submittedAt), reducedLines };
  await manager.query(`update refund_decision set letter = $2 where id = $1 and letter is null`, [decisionId, JSON.stringify(letter)]);
}

const iso = (instant: string) => new Date(instant).toISOString();

const headerStatement = `
  select d.id as "decisionId", r.number, d.verdict, d.settled_at as "decidedAt", r.submitted_at as "submittedAt", o.name as office,
    r.form_kind as "formKind", c.period, r.total_cents as "askedCents", d.granted_cents as "grantedCents", m.name_fr as motive,
    d.reason as words, (select count(*)::int from refund_line l where l.request_id = r.id) as "lineCount",
    json_build_object('name', s.name, 'siret', s.siret, 'address', s.address, 'postalCode', s.postal_code, 'town', s.town) as structure
  from refund_decision d join refund_request r on r.id = d.request_id join campaign c on c.id = r.campaign_id
  join structure s on s.id = r.structure_id join office o on o.id = r.office_id
  left join instruction_reason m on m.code = d.motive_code
  where d.request_id = $1 and d.outcome = 'FINAL' and d.letter is null and r.submitted_at is not null`;

const linesStatement = `
  select l.invoice_number as "invoiceNumber", l.supplier, p.name_fr as "productName", l.verdict, l.quantity::text as quantity,
    l.granted_quantity::text as "grantedQuantity", l.unit, l.amount_cents as "amountCents", l.granted_cents as "grantedCents",
    coalesce(m.name_fr, '') as reason, l.verdict_words as words
  from refund_line l join product p on p.code = l.product_code left join instruction_reason m on m.code = l.verdict_reason
  where l.request_id = $1 and l.verdict in ('CORRECTED', 'REFUSED') order by l.position`;

import { formatCents } from "@portail-tic/shared/kernel/money";
import { refundSteps, type RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { stepWords } from "./step-words.ts";

interface Facts {
  readonly id: string;
  readonly number: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly totalCents: number;
  readonly createdBy: string;
  readonly submittedBy: string | null;
  readonly reason: string | null;
}

/** Steps that say nothing new to the people of the structure: the draft, and the reception that follows the sending at once. */
const silent: readonly RefundStatus[] = ["DRAFT", "AVAILABLE"];

/** Tells the people of a structure each step of their request, once per step. */
export const mailRefundStep = onEvent<{ requestId: string; status: string }>("refund.stepped", async (effect, { requestId, status }) => {
  const step = status as RefundStatus;
  const facts = silent.includes(step) ? null : await readFacts(effect, requestId, step);
  if (!facts) return;
  const { fr, en } = refundSteps[step];
  await notify(effect, {
    kind: "REFUND_STEP",
    userIds: [...(await recipientsOf(effect, facts))],
    params: { requestId, number: facts.number, status, stepFr: fr.title, stepEn: en.title },
    link: `/demandes-tic/${requestId}`,
  });
});

registerLetter("REFUND_STEP", async (effect, { requestId, status }, { language }) => {
  const step = status as RefundStatus;
  const facts = await readFacts(effect, requestId, step);
  return facts && stepLetter(facts, step, language, await stepWords(effect, facts.id, step, language));
});

/** The managers, and whoever prepared or sent it as long as he still may read it. */
async function recipientsOf(effect: Effect, facts: Facts): Promise<Set<string>> {
  const managers = await holdersOf(effect.manager, facts.structureId, "STRUCTURE_MANAGE", effect.now);
  const readers = await holdersOf(effect.manager, facts.structureId, "TIC_REFUND_READ", effect.now);
  return new Set([...readers.filter((id) => id === facts.createdBy || id === facts.submittedBy), ...managers]);
}

async function readFacts({ manager }: Effect, requestId: string, status: RefundStatus): Promise<Facts | null> {
  const [facts] = await manager.query<Facts[]>(
    `select r.id, r.number, s.id as "structureId", s.name as "structureName", r.total_cents as "totalCents", r.created_by as "createdBy",
       r.submitted_by as "submittedBy",
       (select e.reason from refund_event e where e.request_id = r.id and e.status = $2 order by e.at desc, e.id desc limit 1) as reason
     from refund_request r join structure s on s.id = r.structure_id where r.id = $1`,
    [requestId, status],
  );
  return facts ?? null;
}

function stepLetter(facts: Facts, status: RefundStatus, language: Language, more: readonly string[]): LetterWords {
  const { title, explanation, nextStep } = refundSteps[status][language];
  const words = texts[language];
  const subject = `${title}${language === "fr" ? " : " : ": "}${facts.number}`;
  const paragraphs = [words.about(facts), explanation, ...(facts.reason ? [words.reason(facts.reason)] : []), ...more, nextStep];
  return { subject, title, paragraphs, label: words.action, closing: words.closing };
}

const texts = {
  fr: {
    about: (facts: Facts) => `Demande ${facts.number}, ${facts.structureName}, montant demandé : ${formatCents(facts.totalCents, "fr")}.`,
    reason: (reason: string) => `Motif : ${reason}`,
    action: "Voir la demande",
    closing: "Vous recevez ce message parce que vous gérez cette structure ou avez préparé cette demande.",
  },
  en: {
    about: (facts: Facts) => `Request ${facts.number}, ${facts.structureName}, amount asked: ${formatCents(facts.totalCents, "en")}.`,
    reason: (reason: string) => `Reason: ${reason}`,
    action: "See the request",
    closing: "You receive this message because you manage this structure or prepared this request.",
  },
} satisfies Record<Language, unknown>;

import { formatCents } from "@portail-tic/shared/kernel/money";
import { refundStepTexts } from "@portail-tic/shared/refunds/refund-step-texts";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { nextStepText } from "@portail-tic/shared/refunds/usual-delays";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { reasonIn } from "./refund-request.loaders.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { stepWords, type StepWords } from "./step-words.ts";
import { peopleOfRequest } from "./people-of-request.ts";

interface Facts {
  readonly id: string;
  readonly number: string;
  readonly structureName: string;
  readonly totalCents: number;
  readonly reason: string | null;
  readonly motiveFr: string | null;
  readonly motiveEn: string | null;
  readonly grantedCents: number | null;
  readonly officeName: string | null;
}

/**
 * Steps that say nothing new to the people of the structure: the draft, and the reception that follows the sending at once. What is asked
 * of them is told with its last day by whoever asks.
 */
const silent: readonly RefundStatus[] = ["DRAFT", "AVAILABLE", "SUSPENDED"];

/** Tells the people of a structure each step of their request, once per step. */
export const mailRefundStep = onEvent<{ requestId: string; status: string }>("refund.stepped", async (effect, { requestId, status }) => {
  const step = status as RefundStatus;
  const facts = silent.includes(step) ? null : await readFacts(effect, requestId, step);
  if (!facts) return;
  const { fr, en } = refundStepTexts[step];
  await notify(effect, {
    kind: "REFUND_STEP",
    userIds: await peopleOfRequest(effect.manager, requestId, effect.now),
    params: { requestId, number: facts.number, status, stepFr: fr.title, stepEn: en.title },
    link: `/demandes-tic/${requestId}`,
  });
});

registerLetter("REFUND_STEP", async (effect, { requestId, status }, { language }) => {
  const step = status as RefundStatus;
  const facts = await readFacts(effect, requestId, step);
  return facts && stepLetter(facts, step, language, await stepWords(effect, facts.id, step, language));
});

async function readFacts({ manager }: Effect, requestId: string, status: RefundStatus): Promise<Facts | null> {
  const [facts] = await manager.query<Facts[]>(
    `select r.id, r.number, s.name as "structureName", r.total_cents as "totalCents",
       r.granted_cents as "grantedCents", o.name as "officeName", e.reason, m.name_fr as "motiveFr", m.name_en as "motiveEn"
     from refund_request r join structure s on s.id = r.structure_id left join office o on o.id = r.office_id
     left join lateral (select e.reason, e.motive_code from refund_event e where e.request_id = r.id and e.status = $2
       order by e.at desc, e.id desc limit 1) e on true
     left join instruction_reason m on m.code = e.motive_code
     where r.id = $1`,
    [requestId, status],
  );
  return facts ?? null;
}

function stepLetter(facts: Facts, status: RefundStatus, language: Language, more: readonly StepWords[]): LetterWords {
  const { title, explanation } = refundStepTexts[status][language];
  const words = texts[language];
  const subject = `${title}${language === "fr" ? " : " : ": "}${facts.number}`;
  const reason = reasonIn(language, facts);
  const paragraphs = [
    words.about(facts),
    explanation,
    ...(status === "APPROVED" && facts.grantedCents !== null ? [words.granted(facts.grantedCents)] : []),
    ...(status === "REROUTED" && facts.officeName !== null ? [words.office(facts.officeName)] : []),
    ...(reason ? [words.reason(reason)] : []),
    ...more.flatMap(({ paragraphs: said }) => said),
    more.find((said) => said.nextStep)?.nextStep ?? nextStepText(status, language),
  ];
  return { subject, title, paragraphs, label: words.action, closing: words.closing };
}

const texts = {
  fr: {
    about: (facts: Facts) => `Demande ${facts.number}, ${facts.structureName}, montant demandé : ${formatCents(facts.totalCents, "fr")}.`,
    granted: (cents: number) => `Montant accordé : ${formatCents(cents, "fr")}.`,
    office: (name: string) => `Nouveau service : ${name}.`,
    reason: (reason: string) => `Motif : ${reason}`,
    action: "Voir la demande",
    closing: "Vous recevez ce message parce que vous gérez cette structure ou avez préparé cette demande.",
  },
  en: {
    about: (facts: Facts) => `Request ${facts.number}, ${facts.structureName}, amount asked: ${formatCents(facts.totalCents, "en")}.`,
    granted: (cents: number) => `Amount granted: ${formatCents(cents, "en")}.`,
    office: (name: string) => `New office: ${name}.`,
    reason: (reason: string) => `Reason: ${reason}`,
    action: "See the request",
    closing: "You receive this message because you manage this structure or prepared this request.",
  },
} satisfies Record<Language, unknown>;

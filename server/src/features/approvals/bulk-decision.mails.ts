import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import type { BulkSubjectName } from "./bulk-subjects.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import type { User } from "../users/index.ts";

type AboutBulk = { bulkDecisionId: string };

interface Finished {
  readonly askedBy: string;
  readonly subject: BulkSubjectName;
  readonly verdict: "APPROVED" | "REJECTED";
  readonly decided: number;
  /** Above the limit of one officer: a colleague confirms each. */
  readonly proposed: number;
  readonly notDecided: number;
}

/** One message for the whole list: hundreds would hide the one that was not its decider's doing. */
export const whenBulkFinished = onEvent<AboutBulk>("bulkDecision.finished", async (effect, { bulkDecisionId }) => {
  const { askedBy, subject, decided, proposed, notDecided } = await readFinished(effect, bulkDecisionId);
  await notify(effect, {
    kind: "BULK_DECISION_FINISHED",
    userIds: [askedBy],
    params: { bulkDecisionId, decided, proposed, notDecided },
    link: `${subject === "APPROVAL" ? "/approbations" : "/instruction"}/groupees/${bulkDecisionId}`,
  });
});

registerLetter("BULK_DECISION_FINISHED", async (effect, { bulkDecisionId }, reader: User): Promise<LetterWords> => {
  const facts = await readFinished(effect, bulkDecisionId);
  return reader.language === "fr" ? inFrench(facts) : inEnglish(facts);
});

function inFrench({ verdict, decided, proposed, notDecided }: Finished): LetterWords {
  const done = verdict === "APPROVED" ? "approuvées" : "rejetées";
  return {
    subject: "Votre décision groupée est terminée",
    paragraphs: [
      `Demandes ${done} : ${decided}. Demandes laissées en l'état : ${notDecided}.`,
      ...(proposed > 0 ? [`Décisions proposées, pas encore prises : ${proposed}. Un collègue de votre service doit les confirmer.`] : []),
      ...(notDecided > 0 ? ["La page de la décision dit pourquoi, demande par demande."] : []),
      "Si cette décision n'est pas la vôtre, changez votre mot de passe et prévenez les autres gestionnaires.",
    ],
    label: "Voir le résultat",
    closing:
      "Vous recevez ce message parce que vous avez décidé de plusieurs demandes à la fois. Le lien ouvre une page ; il ne décide de rien.",
  };
}

function inEnglish({ verdict, decided, proposed, notDecided }: Finished): LetterWords {
  const done = verdict === "APPROVED" ? "approved" : "rejected";
  return {
    subject: "Your bulk decision is finished",
    paragraphs: [
      `Requests ${done}: ${decided}. Requests left as they are: ${notDecided}.`,
      ...(proposed > 0 ? [`Decisions proposed, not taken yet: ${proposed}. A colleague of your office must confirm them.`] : []),
      ...(notDecided > 0 ? ["The page of the decision says why, request by request."] : []),
      "If this decision is not yours, please change your password and warn the other managers.",
    ],
    label: "See the result",
    closing: "You receive this message because you decided several requests at once. The link opens a page; it decides nothing.",
  };
}

async function readFinished({ manager }: Effect, id: string): Promise<Finished> {
  const [row] = await manager.query<Finished[]>(
    `select b.asked_by as "askedBy", b.subject, b.verdict, count(*) filter (where i.outcome = 'DECIDED')::int as decided,
       count(*) filter (where i.outcome = 'PROPOSED')::int as proposed, count(*) filter (where i.outcome = 'NOT_DECIDED')::int as "notDecided"
     from bulk_decision b join bulk_decision_item i on i.bulk_decision_id = b.id where b.id = $1 group by b.id`,
    [id],
  );
  if (!row) throw new Error("A bulk decision is gone.");
  return row;
}

import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { onEvent } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { AccessReviewEntity } from "./access-review.entity.ts";

/** A review waits, or still waits: its managers are told, each as they chose; who has just opened it knows. */
export const accessReviewMails = [
  onEvent<{ reviewId: string; openedBy?: string }>("accessReview.waits", async (effect, { reviewId, openedBy }) => {
    const { structureId, closedAt, dueAt } = await effect.manager.findOneByOrFail(AccessReviewEntity, { id: reviewId });
    if (closedAt !== null) return; // closed meanwhile
    const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [structureId]);
    const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
    await notify(effect, {
      kind: "ACCESS_REVIEW_DUE",
      userIds: managers.filter((id) => id !== openedBy),
      params: { reviewId, structureName: structure?.name ?? "", isOverdue: dueAt <= effect.now },
      link: `/organisation/structures/${structureId}/revue-des-acces`,
    });
  }),
];

registerLetter("ACCESS_REVIEW_DUE", async (effect, { reviewId, structureName, isOverdue }, { language }) => {
  const { closedAt, dueAt } = await effect.manager.findOneByOrFail(AccessReviewEntity, { id: reviewId });
  return closedAt === null ? words[language](structureName, formatInstant(dueAt, language), isOverdue) : null;
});

const words = {
  fr: (structure: string, until: string, isOverdue: boolean) => ({
    subject: `${isOverdue ? "En retard : vérifiez" : "Vérifiez"} qui a accès à ${structure}`,
    paragraphs: [
      `Une fois par an, un gestionnaire de ${structure} regarde qui y est rattaché, avec quel rôle et quels abonnements, et retire ce qui n'a plus lieu d'être : une personne partie, un droit devenu inutile.`,
      isOverdue
        ? `Cette revue devait être close le ${until} (heure de Paris). Personne ne perd ses droits pour autant, mais il est temps de regarder : quelques minutes suffisent.`
        : `Vous avez jusqu'au ${until} (heure de Paris). Quelques minutes suffisent, et il suffit qu'un seul gestionnaire le fasse.`,
    ],
    label: "Vérifier les accès",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (structure: string, until: string, isOverdue: boolean) => ({
    subject: `${isOverdue ? "Overdue: please" : "Please"} check who has access to ${structure}`,
    paragraphs: [
      `Once a year, a manager of ${structure} looks at who is attached to it, with which role and subscriptions, and takes away what is no longer needed: somebody who has left, a right of no more use.`,
      isOverdue
        ? `This review should have been closed by ${until} (Paris time). Nobody loses a right for that, but it is time to look: a few minutes are enough.`
        : `You have until ${until} (Paris time). A few minutes are enough, and one manager doing it is enough.`,
    ],
    label: "Check the accesses",
    closing: "You receive this message because you manage this structure.",
  }),
};

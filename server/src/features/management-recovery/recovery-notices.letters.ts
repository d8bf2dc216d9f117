import { isRecoveryStep, stepSpokenIn } from "@portail-tic/shared/management-recovery/recovery-steps-told";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { registerLetter, type LetterWords } from "../notifications/index.ts";
import { findUser } from "../users/index.ts";
import { readRecovery } from "./recovery.handlers.ts";
import { requesterLetter } from "./recovery-requester.letters.ts";

registerLetter("RECOVERY_STEP", async (effect, { recoveryId, step }, reader) => {
  const recovery = await readRecovery(effect, recoveryId);
  if (!recovery || !isRecoveryStep(step) || !stepSpokenIn[step].includes(recovery.status)) return null;
  return requesterLetter(step, recovery, reader.language);
});

registerLetter("RECOVERY_TO_VOUCH", async (effect, { recoveryId }, reader) => {
  const recovery = await readRecovery(effect, recoveryId);
  const requester = recovery && (await findUser(effect.manager, recovery.requesterId));
  if (!requester || recovery.status !== "ASKED") return null;
  return toVoucher[reader.language](recovery.structureName, `${requester.firstName} ${requester.lastName}`);
});

registerLetter("MANAGER_AWAITED", async (_effect, { structureName }, reader) => toManager[reader.language](structureName));
registerLetter("MANAGER_SILENT", async (_effect, { structureName }, reader) => toMember[reader.language](structureName));

const toVoucher: Record<Language, (structure: string, requester: string) => LetterWords> = {
  fr: (structure, requester) => ({
    subject: `${requester} demande votre confirmation pour gérer ${structure}`,
    paragraphs: [
      `Les gestionnaires de ${structure} n'ont pas répondu. ${requester} demande à devenir gestionnaire principal, et a besoin qu'une autre personne rattachée le confirme.`,
      `Confirmez seulement si vous connaissez ${requester} et si cette personne doit bien gérer la structure. Appelez-la en cas de doute ; si quelque chose vous paraît anormal, ne confirmez pas et prévenez le gestionnaire.`,
    ],
    label: "Voir la demande",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure. Le lien ouvre la demande ; il ne confirme rien.",
  }),
  en: (structure, requester) => ({
    subject: `${requester} asks you to confirm a request to manage ${structure}`,
    paragraphs: [
      `The managers of ${structure} have not answered. ${requester} asks to become principal manager, and needs another attached person to confirm it.`,
      `Please confirm only if you know ${requester} and this person should indeed manage the structure. Call them if in doubt; if anything looks wrong, do not confirm and warn the manager.`,
    ],
    label: "See the request",
    closing: "You receive this message because you are attached to this structure. The link opens the request; it confirms nothing.",
  }),
};

const toManager: Record<Language, (structure: string) => LetterWords> = {
  fr: (structure) => ({
    subject: `Des demandes vous attendent : ${structure}`,
    paragraphs: [
      `Des demandes concernant ${structure} attendent votre réponse depuis plus d'une semaine, et aucun gestionnaire ne s'est connecté depuis.`,
      "Sans réponse, les personnes rattachées à la structure seront informées qu'elles peuvent demander un autre gestionnaire. Si vous ne gérez plus la structure, transmettez votre rôle.",
    ],
    label: "Voir les demandes",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (structure) => ({
    subject: `Requests await you: ${structure}`,
    paragraphs: [
      `Requests about ${structure} have awaited your answer for more than a week, and no manager has signed in since.`,
      "Without an answer, the people attached to the structure will be told that they may ask for another manager. If you no longer manage it, please hand your role over.",
    ],
    label: "See the requests",
    closing: "You receive this message because you manage this structure.",
  }),
};

const toMember: Record<Language, (structure: string) => LetterWords> = {
  fr: (structure) => ({
    subject: `Votre gestionnaire ne répond pas ? ${structure}`,
    paragraphs: [
      `Des demandes concernant ${structure} attendent depuis plus de deux semaines, et aucun de ses gestionnaires ne s'est connecté depuis.`,
      "Essayez d'abord de les joindre. S'ils ne répondent plus, vous pouvez demander à devenir gestionnaire principal : ils seront prévenus et pourront s'y opposer.",
    ],
    label: "Voir ce que je peux faire",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure. Si vous n'êtes pas concerné, ne faites rien.",
  }),
  en: (structure) => ({
    subject: `Does your manager not answer? ${structure}`,
    paragraphs: [
      `Requests about ${structure} have waited for more than two weeks, and none of its managers has signed in since.`,
      "Please try to reach them first. If they no longer answer, you may ask to become principal manager: they will be told and may object.",
    ],
    label: "See what I can do",
    closing: "You receive this message because you are attached to this structure. If this does not concern you, do nothing.",
  }),
};

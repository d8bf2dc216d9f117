import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { RecoveryStep } from "@portail-tic/shared/management-recovery/recovery-steps-told";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { LetterWords } from "../notifications/index.ts";
import type { Recovery } from "./recovery.queries.ts";

type Facts = Pick<Recovery, "structureName" | "way" | "managersUntil" | "delayedUntil" | "expiresAt" | "reason" | "number">;
type Words = readonly [subject: string, ...paragraphs: string[]];

/** What the requester reads at each step: what happened, what it means, what to do now, when. */
export function requesterLetter(step: RecoveryStep, facts: Facts, language: Language): LetterWords {
  const [subject, ...paragraphs] = language === "fr" ? fr(facts)[step]() : en(facts)[step]();
  const closing =
    language === "fr"
      ? `Vous recevez ce message parce que vous avez fait la demande n° ${facts.number}. Si ce n'était pas vous, changez votre mot de passe et prévenez le support.`
      : `You receive this message because you made request number ${facts.number}. If this was not you, change your password and tell support.`;
  return { subject, paragraphs, label: language === "fr" ? "Voir ma demande" : "See my request", closing };
}

const nextFr: Record<Recovery["way"], string> = {
  MEMBER: "Ensuite, une autre personne rattachée depuis 30 jours au moins devra confirmer votre demande.",
  LETTER: "Ensuite, un courrier avec un code sera posté à l'adresse de la structure que donne l'annuaire des entreprises.",
  PACAGE: "Ensuite, vous devrez donner le numéro PACAGE de la structure.",
  SUPPORT: "Ensuite, deux agents du support vérifieront vos preuves, chacun de son côté.",
  DEPUTY: "",
};

const fr = ({ structureName: name, ...facts }: Facts): Record<RecoveryStep, () => Words> => {
  const at = (instant: Date | null) => (instant ? `${formatInstant(instant, "fr")} (heure de Paris)` : "");
  return {
    ASKED: () => [
      `Votre demande pour gérer ${name} est transmise`,
      `Les gestionnaires de ${name} sont prévenus. Jusqu'au ${at(facts.managersUntil)}, eux seuls peuvent répondre : accepter, ou arrêter la demande.`,
      nextFr[facts.way],
    ],
    OPENED: () => [
      `Les gestionnaires de ${name} n'ont pas répondu`,
      facts.way === "PACAGE"
        ? "Ouvrez votre demande pour donner le numéro PACAGE de la structure."
        : nextFr[facts.way].replace("Ensuite, ", "Maintenant, "),
      `La demande attend sa preuve jusqu'au ${at(facts.expiresAt)}.`,
    ],
    POSTED: () => [
      `Le courrier pour ${name} est parti`,
      `Un courrier avec un code a été posté à l'adresse de la structure. Saisissez ce code dans votre demande avant le ${at(facts.expiresAt)}. Trois saisies fausses y mettent fin.`,
    ],
    DELAYED: () => [
      `Votre demande pour gérer ${name} est prouvée`,
      `Les gestionnaires peuvent encore s'y opposer jusqu'au ${at(facts.delayedUntil)}. Passé ce moment, vous pourrez terminer vous-même votre demande ; un nouveau courriel vous préviendra.`,
    ],
    ACCEPTED: () => [
      `Le gestionnaire de ${name} accepte votre demande`,
      `Vous pouvez devenir gestionnaire principal dès maintenant, et jusqu'au ${at(facts.expiresAt)} : ouvrez votre demande et confirmez avec un code.`,
    ],
    DUE: () => [
      `Vous pouvez devenir gestionnaire principal de ${name}`,
      `Personne ne s'est opposé à votre demande. Ouvrez-la et confirmez avec un code avant le ${at(facts.expiresAt)}. Rien ne change tant que vous ne l'avez pas fait.`,
    ],
    COMPLETED: () => [
      `Vous êtes gestionnaire principal de ${name}`,
      "Vous décidez maintenant des rattachements, des espaces et des droits de la structure. L'ancien gestionnaire reste rattaché comme simple utilisateur ; il en est prévenu.",
    ],
    STOPPED: () => [
      `Votre demande pour gérer ${name} est arrêtée`,
      "Un gestionnaire de la structure s'y oppose : il est donc joignable. Adressez-vous à lui. S'il n'a plus de droit sur la structure, contactez le support avec vos preuves.",
    ],
    TAKEN_OVER: () => [
      `Un gestionnaire suppléant reprend ${name}`,
      "Un gestionnaire suppléant de la structure demande le rôle à votre place. Vous n'avez rien à faire : il pourra bientôt répondre à vos demandes.",
    ],
    REJECTED: () => [
      `Votre demande pour gérer ${name} est rejetée`,
      "Le support n'a pas pu donner suite à votre demande.",
      `Motif :\n${facts.reason ?? ""}`,
    ],
    FAILED: () => [
      `Votre demande pour gérer ${name} est close`,
      "Trois preuves fausses ont été données : par prudence, la demande est close. Vous pouvez en refaire une avec un autre moyen de preuve.",
    ],
    EXPIRED: () => [
      `Votre demande pour gérer ${name} a expiré`,
      "Elle n'a pas été prouvée ou terminée à temps. Rien n'a changé ; vous pouvez en refaire une.",
    ],
  };
};

const nextEn: Record<Recovery["way"], string> = {
  MEMBER: "Then another person attached for at least 30 days will have to confirm your request.",
  LETTER: "Then a letter with a code will be posted to the address that the directory of companies gives for the structure.",
  PACAGE: "Then you will have to give the PACAGE number of the structure.",
  SUPPORT: "Then two support agents will check your proofs, each separately.",
  DEPUTY: "",
};

const en = ({ structureName: name, ...facts }: Facts): Record<RecoveryStep, () => Words> => {
  const at = (instant: Date | null) => (instant ? `${formatInstant(instant, "en")} (Paris time)` : "");
  return {
    ASKED: () => [
      `Your request to manage ${name} was sent`,
      `The managers of ${name} are told. Until ${at(facts.managersUntil)} they alone may answer: accept, or stop the request.`,
      nextEn[facts.way],
    ],
    OPENED: () => [
      `The managers of ${name} have not answered`,
      facts.way === "PACAGE" ? "Open your request to give the PACAGE number of the structure." : nextEn[facts.way].replace("Then ", "Now "),
      `The request waits for its proof until ${at(facts.expiresAt)}.`,
    ],
    POSTED: () => [
      `The letter for ${name} has left`,
      `A letter with a code was posted to the address of the structure. Please enter that code in your request before ${at(facts.expiresAt)}. Three wrong ones end it.`,
    ],
    DELAYED: () => [
      `Your request to manage ${name} is proved`,
      `The managers may still object until ${at(facts.delayedUntil)}. After that you can finish your request yourself; another mail will tell you.`,
    ],
    ACCEPTED: () => [
      `The manager of ${name} accepts your request`,
      `You may become principal manager from now until ${at(facts.expiresAt)}: open your request and confirm with a code.`,
    ],
    DUE: () => [
      `You may become principal manager of ${name}`,
      `Nobody objected to your request. Open it and confirm with a code before ${at(facts.expiresAt)}. Nothing changes until you do.`,
    ],
    COMPLETED: () => [
      `You are principal manager of ${name}`,
      "You now decide on attachments, spaces and rights of the structure. The former manager stays attached as a plain user, and is told.",
    ],
    STOPPED: () => [
      `Your request to manage ${name} is stopped`,
      "A manager of the structure objects, and so can be reached: please speak to that person. If they have no right to the structure any more, contact support with your proofs.",
    ],
    TAKEN_OVER: () => [
      `A deputy manager takes over ${name}`,
      "A deputy manager of the structure asks for the role instead of you. There is nothing for you to do: they will soon be able to answer your requests.",
    ],
    REJECTED: () => [
      `Your request to manage ${name} is rejected`,
      "Support could not grant your request.",
      `Reason:\n${facts.reason ?? ""}`,
    ],
    FAILED: () => [
      `Your request to manage ${name} is closed`,
      "Three wrong proofs were given: to be safe, the request is closed. You may make another one with another way of proof.",
    ],
    EXPIRED: () => [
      `Your request to manage ${name} has expired`,
      "It was not proved or finished in time. Nothing has changed; you may make another one.",
    ],
  };
};

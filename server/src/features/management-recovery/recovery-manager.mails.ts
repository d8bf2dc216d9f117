import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail, type MailContent } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { Recovery } from "./recovery.queries.ts";

export type ManagerLetter = "ASKED" | "DELAYED" | "COMPLETED";

export interface ManagerMailFacts {
  readonly recovery: Pick<Recovery, "structureName" | "createdAt" | "managersUntil" | "delayedUntil" | "way" | "principalId">;
  readonly requester: string;
  readonly reader: User;
  readonly address: "loginEmail" | "contactEmail";
  readonly stopUrl: string;
  readonly pageUrl: string;
}

/** To those who manage the structure: they may stop it with one link, without signing in, until the very end. */
export function managerMail(letter: ManagerLetter, facts: ManagerMailFacts): Mail {
  const { reader, address } = facts;
  const title = reader.language === "fr" ? `Bonjour ${reader.firstName},` : `Hello ${reader.firstName},`;
  const isPrincipal = reader.id === facts.recovery.principalId;
  const content = letter === "COMPLETED" ? completed(facts, isPrincipal) : letter === "ASKED" ? asked(facts, isPrincipal) : delayed(facts);
  return composeMail(reader[address], reader.language, { ...content[reader.language], title });
}

type Content = Record<"fr" | "en", MailContent>;

const stop = (stopUrl: string) => ({
  fr: { label: "Je suis là : arrêter la demande", url: stopUrl },
  en: { label: "I am here: stop the request", url: stopUrl },
});

function asked({ recovery, requester, stopUrl, pageUrl }: ManagerMailFacts, isPrincipal: boolean): Content {
  const { structureName: name, managersUntil } = recovery;
  return {
    fr: {
      subject: `${requester} demande à gérer ${name}`,
      paragraphs: [
        `${requester} dit que le gestionnaire principal de ${name} ne répond pas, et demande à le remplacer.`,
        `Jusqu'au ${formatInstant(managersUntil, "fr")} (heure de Paris), seuls les gestionnaires peuvent répondre. Ensuite, cette personne pourra prouver sa demande autrement ; vous pourrez encore l'arrêter jusqu'à la fin.`,
        isPrincipal
          ? `Si vous êtes d'accord, connectez-vous et acceptez : ${pageUrl}`
          : `Gestionnaire suppléant, vous pouvez prendre le rôle à sa place. Connectez-vous : ${pageUrl}`,
      ],
      action: stop(stopUrl).fr,
      closing:
        "Le lien ouvre une page où un bouton arrête la demande ; il n'est pas nécessaire de se connecter. Rien ne change avant la fin des délais.",
    },
    en: {
      subject: `${requester} asks to manage ${name}`,
      paragraphs: [
        `${requester} says that the principal manager of ${name} does not answer, and asks to take the role.`,
        `Until ${formatInstant(managersUntil, "en")} (Paris time) only the managers may answer. After that this person may prove the request another way; you may still stop it until the end.`,
        isPrincipal
          ? `If you agree, sign in and accept: ${pageUrl}`
          : `As a deputy manager you may take the role instead. Please sign in: ${pageUrl}`,
      ],
      action: stop(stopUrl).en,
      closing:
        "The link opens a page where a button stops the request; there is no need to sign in. Nothing changes before the delays are over.",
    },
  };
}

const provedFr: Record<Recovery["way"], string> = {
  MEMBER: "Une autre personne rattachée à la structure confirme la demande.",
  LETTER: "Le code posté à l'adresse de la structure a été donné.",
  PACAGE: "Le numéro PACAGE de la structure a été donné.",
  SUPPORT: "Deux agents du support ont vérifié des preuves.",
  DEPUTY: "Cette personne est gestionnaire suppléant de la structure.",
};
const provedEn: Record<Recovery["way"], string> = {
  MEMBER: "Another person attached to the structure confirms the request.",
  LETTER: "The code posted to the address of the structure was given.",
  PACAGE: "The PACAGE number of the structure was given.",
  SUPPORT: "Two support agents have checked proofs.",
  DEPUTY: "This person is deputy manager of the structure.",
};

function delayed({ recovery, requester, stopUrl }: ManagerMailFacts): Content {
  const { structureName: name, delayedUntil, way } = recovery;
  const until = (language: "fr" | "en") => (delayedUntil ? formatInstant(delayedUntil, language) : "");
  return {
    fr: {
      subject: `${requester} va gérer ${name}, sauf si vous l'arrêtez`,
      paragraphs: [
        `${requester} demande à devenir gestionnaire principal de ${name}. ${provedFr[way]}`,
        `À partir du ${until("fr")} (heure de Paris), cette personne pourra prendre le rôle, et le gestionnaire principal actuel deviendra simple utilisateur rattaché.`,
      ],
      action: stop(stopUrl).fr,
      closing:
        "Si c'est bien ce que vous voulez, ne faites rien. Sinon, le lien ouvre une page où un bouton arrête tout, sans se connecter.",
    },
    en: {
      subject: `${requester} will manage ${name} unless you stop it`,
      paragraphs: [
        `${requester} asks to become principal manager of ${name}. ${provedEn[way]}`,
        `From ${until("en")} (Paris time) this person may take the role, and the present principal manager will become a plain attached user.`,
      ],
      action: stop(stopUrl).en,
      closing: "If this is what you want, do nothing. If not, the link opens a page where a button stops everything, without signing in.",
    },
  };
}

function completed({ recovery, requester, pageUrl }: ManagerMailFacts, isPrincipal: boolean): Content {
  const { structureName: name } = recovery;
  return {
    fr: {
      subject: `${requester} gère maintenant ${name}`,
      paragraphs: [
        `${requester} a maintenant le rôle de gestionnaire principal de ${name}, au terme d'une demande annoncée par nos courriels précédents.`,
        isPrincipal ? "Vous restez rattaché à la structure comme utilisateur." : "Votre rôle de gestionnaire suppléant ne change pas.",
      ],
      action: { label: "Voir la demande", url: pageUrl },
      closing: "Si vous pensez qu'il s'agit d'une erreur ou d'une fraude, contactez le support aussitôt.",
    },
    en: {
      subject: `${requester} now manages ${name}`,
      paragraphs: [
        `${requester} now has the role of principal manager of ${name}, after a request announced in our earlier mails.`,
        isPrincipal ? "You stay attached to the structure as a user." : "Your role of deputy manager stays the same.",
      ],
      action: { label: "See the request", url: pageUrl },
      closing: "If you think this is a mistake or a fraud, contact support at once.",
    },
  };
}

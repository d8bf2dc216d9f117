import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { LetterWords } from "../notifications/index.ts";
import type { SubscriptionFacts } from "./subscription-facts.ts";

export type LetterName = "granted" | "changed" | "ended" | "closed" | "ending" | "expired";

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

/** What a letter to the owner of a subscription says, with its terms spelled out. */
export function subscriptionLetter(name: LetterName, facts: SubscriptionFacts, language: Language): LetterWords {
  const { closing, labels } = common[language];
  const space = language === "fr" ? facts.spaceFr : facts.spaceEn;
  const { subject, paragraphs, label } = letters[language][name]({ space, structure: facts.structureName });
  const day = (date: string) => formatCivilDate(date, language);
  return {
    subject,
    paragraphs,
    facts: [
      [labels.structure, facts.structureName],
      [labels.access, labels.accesses[facts.access]],
      [labels.from, day(facts.startsOn)],
      [labels.until, facts.endsOn ? day(facts.endsOn) : labels.noEnd],
    ],
    label,
    closing,
  };
}

const common = {
  fr: {
    closing: "Vous recevez ce message parce que vous avez ou aviez un accès à cette structure.",
    labels: {
      structure: "Structure",
      access: "Accès",
      from: "À partir du",
      until: "Jusqu'au",
      noEnd: "sans date de fin",
      accesses: { READ: "consultation", WRITE: "consultation et modification" } satisfies Record<SpaceAccess, string>,
    },
  },
  en: {
    closing: "You receive this message because you have or had access to this structure.",
    labels: {
      structure: "Structure",
      access: "Access",
      from: "From",
      until: "Until",
      noEnd: "no end date",
      accesses: { READ: "reading", WRITE: "reading and writing" } satisfies Record<SpaceAccess, string>,
    },
  },
};

interface About {
  readonly space: string;
  readonly structure: string;
}
type Letters = Readonly<Record<LetterName, (about: About) => Words>>;

const fr: Letters = {
  granted: ({ space, structure }) => ({
    subject: `Vous avez accès à l'espace « ${space} »`,
    paragraphs: [`Un gestionnaire de ${structure} vous a abonné à l'espace « ${space} ». Il n'est pas nécessaire de vous reconnecter.`],
    label: "Voir mon abonnement",
  }),
  changed: ({ space, structure }) => ({
    subject: `Votre abonnement à l'espace « ${space} » a changé`,
    paragraphs: [`Un gestionnaire de ${structure} a modifié votre abonnement à l'espace « ${space} ». Voici ce qui vaut maintenant.`],
    label: "Voir mon abonnement",
  }),
  ended: ({ space, structure }) => ({
    subject: `Votre abonnement à l'espace « ${space} » a pris fin`,
    paragraphs: [
      `Un gestionnaire de ${structure} a mis fin à votre abonnement à l'espace « ${space} ». Si vous en avez encore besoin, demandez-en un nouveau.`,
    ],
    label: "Voir les espaces de la structure",
  }),
  closed: ({ space, structure }) => ({
    subject: `L'espace « ${space} » est fermé pour ${structure}`,
    paragraphs: [
      `Le gestionnaire principal de ${structure} a fermé l'espace « ${space} ». Votre abonnement a pris fin avec lui. Il faudra en demander un nouveau si l'espace est rouvert.`,
    ],
    label: "Voir les espaces de la structure",
  }),
  ending: ({ space, structure }) => ({
    subject: `Votre abonnement à l'espace « ${space} » prend bientôt fin`,
    paragraphs: [
      `Votre abonnement à l'espace « ${space} » de ${structure} prend fin à la date ci-dessous. Ensuite, vous ne pourrez plus utiliser cet espace.`,
      "Si vous en avez encore besoin, demandez une prolongation dès maintenant : le gestionnaire aura le temps de répondre.",
    ],
    label: "Prolonger mon abonnement",
  }),
  expired: ({ space, structure }) => ({
    subject: `Votre abonnement à l'espace « ${space} » est terminé`,
    paragraphs: [
      `Votre abonnement à l'espace « ${space} » de ${structure} est arrivé à sa date de fin. Si vous en avez encore besoin, demandez-en un nouveau.`,
    ],
    label: "Demander un abonnement",
  }),
};

const en: Letters = {
  granted: ({ space, structure }) => ({
    subject: `You have access to the space “${space}”`,
    paragraphs: [`A manager of ${structure} subscribed you to the space “${space}”. There is no need to sign in again.`],
    label: "See my subscription",
  }),
  changed: ({ space, structure }) => ({
    subject: `Your subscription to the space “${space}” has changed`,
    paragraphs: [`A manager of ${structure} changed your subscription to the space “${space}”. This is what counts now.`],
    label: "See my subscription",
  }),
  ended: ({ space, structure }) => ({
    subject: `Your subscription to the space “${space}” has ended`,
    paragraphs: [`A manager of ${structure} ended your subscription to the space “${space}”. If you still need it, ask for a new one.`],
    label: "See the spaces of the structure",
  }),
  closed: ({ space, structure }) => ({
    subject: `The space “${space}” is closed for ${structure}`,
    paragraphs: [
      `The principal manager of ${structure} closed the space “${space}”. Your subscription ended with it. You will have to ask for a new one if the space opens again.`,
    ],
    label: "See the spaces of the structure",
  }),
  ending: ({ space, structure }) => ({
    subject: `Your subscription to the space “${space}” ends soon`,
    paragraphs: [
      `Your subscription to the space “${space}” of ${structure} ends on the day below. After it you will no longer be able to use this space.`,
      "If you still need it, ask for an extension now: the manager will have time to answer.",
    ],
    label: "Extend my subscription",
  }),
  expired: ({ space, structure }) => ({
    subject: `Your subscription to the space “${space}” is over`,
    paragraphs: [
      `Your subscription to the space “${space}” of ${structure} reached its last day. If you still need it, ask for a new one.`,
    ],
    label: "Ask for a subscription",
  }),
};

const letters = { fr, en };

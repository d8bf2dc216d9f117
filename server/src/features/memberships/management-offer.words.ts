/** The letters about the role of principal manager, offered and answered. */
export type OfferStep = "offered" | "reminded" | "accepted" | "given" | "declined";

export interface OfferFacts {
  readonly structure: string;
  readonly other: string;
  readonly until: string;
  /** Does the former principal manager stay a deputy, or plainly attached because there are two already? */
  readonly staysDeputy: boolean;
}

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly closing: string;
}
type Letters = Readonly<Record<OfferStep, (facts: OfferFacts) => Words>>;

const fr: Letters = {
  offered: ({ structure, other, until, staysDeputy }) => ({
    subject: `${other} vous propose de gérer ${structure}`,
    paragraphs: [
      `${other}, gestionnaire principal de ${structure}, vous propose de prendre ce rôle. Si vous acceptez, vous déciderez des rattachements, des espaces et des droits de la structure, et son abonnement aux espaces ouverts passera à votre nom. ${other} restera ${staysDeputy ? "gestionnaire suppléant" : "rattaché à la structure"}.`,
      `Rien ne change tant que vous n'avez pas répondu. La proposition vaut jusqu'au ${until} (heure de Paris).`,
    ],
    action: "Répondre à la proposition",
    closing:
      "Vous recevez ce message parce que vous êtes rattaché à cette structure. Si vous ne voulez pas de ce rôle, refusez ou ne faites rien.",
  }),
  reminded: ({ structure, other, until }) => ({
    subject: `${other} attend votre réponse : gérer ${structure}`,
    paragraphs: [
      `${other} vous a proposé de devenir gestionnaire principal de ${structure} et n'a pas encore votre réponse.`,
      `La proposition expire le ${until} (heure de Paris). Sans réponse, rien ne change et ${other} reste gestionnaire principal.`,
    ],
    action: "Répondre à la proposition",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure. C'est le seul rappel.",
  }),
  accepted: ({ structure, other }) => ({
    subject: `Vous êtes gestionnaire principal de ${structure}`,
    paragraphs: [
      `Vous avez accepté la proposition de ${other}. Vous êtes maintenant gestionnaire principal de ${structure}, et son abonnement aux espaces ouverts est à votre nom.`,
      "Vous pouvez nommer jusqu'à deux gestionnaires suppléants, pour que personne n'attende en votre absence.",
    ],
    action: "Voir mes rattachements",
    closing: "Si ce n'était pas vous, changez tout de suite votre mot de passe, puis contactez le support.",
  }),
  given: ({ structure, other, staysDeputy }) => ({
    subject: `${other} gère maintenant ${structure}`,
    paragraphs: [
      `${other} a accepté votre proposition et devient gestionnaire principal de ${structure}. Vous restez ${staysDeputy ? "gestionnaire suppléant" : "rattaché à la structure, qui a déjà ses deux gestionnaires suppléants"}.`,
      "Votre abonnement aux espaces ouverts est passé à son nom avec le rôle. S'il vous en faut un, un gestionnaire peut vous le donner.",
    ],
    action: "Voir mes rattachements",
    closing: "Si vous n'avez rien proposé, changez tout de suite votre mot de passe, puis contactez le support.",
  }),
  declined: ({ structure, other }) => ({
    subject: `Votre proposition à ${other} est restée sans suite`,
    paragraphs: [
      `${other} n'a pas accepté de devenir gestionnaire principal de ${structure}. Vous le restez, et pouvez le proposer à une autre personne.`,
    ],
    action: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire principal de cette structure.",
  }),
};

const en: Letters = {
  offered: ({ structure, other, until, staysDeputy }) => ({
    subject: `${other} offers you to manage ${structure}`,
    paragraphs: [
      `${other}, principal manager of ${structure}, offers you this role. If you accept, you will decide on attachments, spaces and rights of the structure, and the principal manager's subscription to its open spaces will move to you. ${other} will stay ${staysDeputy ? "as a deputy manager" : "attached to the structure"}.`,
      `Nothing changes until you answer. The offer stands until ${until} (Paris time).`,
    ],
    action: "Answer the offer",
    closing: "You receive this message because you are attached to this structure. If you do not want this role, decline or do nothing.",
  }),
  reminded: ({ structure, other, until }) => ({
    subject: `${other} awaits your answer: managing ${structure}`,
    paragraphs: [
      `${other} offered you to become principal manager of ${structure} and does not have your answer yet.`,
      `The offer expires on ${until} (Paris time). Without an answer nothing changes and ${other} stays principal manager.`,
    ],
    action: "Answer the offer",
    closing: "You receive this message because you are attached to this structure. This is the only reminder.",
  }),
  accepted: ({ structure, other }) => ({
    subject: `You are principal manager of ${structure}`,
    paragraphs: [
      `You accepted the offer of ${other}. You are now principal manager of ${structure}, and the subscription to its open spaces is yours.`,
      "You may name up to two deputy managers, so that nobody waits while you are away.",
    ],
    action: "See my attachments",
    closing: "If this was not you, change your password at once, then contact support.",
  }),
  given: ({ structure, other, staysDeputy }) => ({
    subject: `${other} now manages ${structure}`,
    paragraphs: [
      `${other} accepted your offer and becomes principal manager of ${structure}. You stay ${staysDeputy ? "as a deputy manager" : "attached to the structure, which already has its two deputy managers"}.`,
      "Your subscription to the open spaces moved with the role. If you need one, a manager may give it to you.",
    ],
    action: "See my attachments",
    closing: "If you did not offer anything, change your password at once, then contact support.",
  }),
  declined: ({ structure, other }) => ({
    subject: `Your offer to ${other} came to nothing`,
    paragraphs: [`${other} did not become principal manager of ${structure}. You still are, and may offer the role to another person.`],
    action: "See my attachments",
    closing: "You receive this message because you are principal manager of this structure.",
  }),
};

export const offerWords = { fr, en };

/** To the deputies. */
export const changedWords = {
  fr: (structure: string, name: string) => ({
    subject: `${name} est le nouveau gestionnaire principal de ${structure}`,
    paragraphs: [`${name} a pris le rôle de gestionnaire principal de ${structure}. Votre rôle de gestionnaire suppléant ne change pas.`],
    label: "Voir les membres",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire suppléant de cette structure.",
  }),
  en: (structure: string, name: string) => ({
    subject: `${name} is the new principal manager of ${structure}`,
    paragraphs: [`${name} took over the role of principal manager of ${structure}. Your role of deputy manager does not change.`],
    label: "See the members",
    closing: "You receive this message because you are a deputy manager of this structure.",
  }),
};

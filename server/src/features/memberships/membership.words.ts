/** What a letter about an attachment says: the structure, and the person attached. */
export type Words = Readonly<
  Record<"fr" | "en", (structure: string, member: string) => { subject: string; text: string; label: string; closing: string }>
>;

export const toMember: Words = {
  fr: (structure: string) => ({
    subject: `Votre rattachement à ${structure} a pris fin`,
    text: `Un gestionnaire de ${structure} a mis fin à votre rattachement. Vos droits sur cette structure ont cessé. Vous pouvez demander un nouveau rattachement.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous étiez rattaché à cette structure.",
  }),
  en: (structure: string) => ({
    subject: `Your attachment to ${structure} has ended`,
    text: `A manager of ${structure} ended your attachment. Your rights on this structure have ended. You may ask for a new attachment.`,
    label: "See my attachments",
    closing: "You receive this message because you were attached to this structure.",
  }),
};

export const toManager: Words = {
  fr: (structure: string, member: string) => ({
    subject: `${member} a quitté ${structure}`,
    text: `${member} a mis fin à son rattachement à ${structure}. Ses droits sur la structure ont cessé.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (structure: string, member: string) => ({
    subject: `${member} has left ${structure}`,
    text: `${member} ended the attachment to ${structure}. The rights that came with it have ended.`,
    label: "See my attachments",
    closing: "You receive this message because you manage this structure.",
  }),
};

export const promoted: Words = {
  fr: (structure: string) => ({
    subject: `Vous êtes gestionnaire suppléant de ${structure}`,
    text: `Le gestionnaire principal de ${structure} vous a nommé gestionnaire suppléant. Vous pouvez décider des demandes de rattachement et d'abonnement, donner et retirer des droits, et modifier la fiche de la structure, pour que personne n'attende quand il est absent.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure. Vous pouvez rendre ce rôle à tout moment.",
  }),
  en: (structure: string) => ({
    subject: `You are a deputy manager of ${structure}`,
    text: `The principal manager of ${structure} made you a deputy manager. You may decide requests of attachment and subscription, give and take rights, and change the structure's description, so that nobody waits when the principal manager is away.`,
    label: "See my attachments",
    closing: "You receive this message because you are attached to this structure. You may give this role up at any time.",
  }),
};

export const lowered: Words = {
  fr: (structure: string) => ({
    subject: `Vous n'êtes plus gestionnaire suppléant de ${structure}`,
    text: `Le gestionnaire principal de ${structure} a mis fin à votre rôle de gestionnaire suppléant. Vous restez rattaché à la structure, et vos abonnements ne changent pas.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure.",
  }),
  en: (structure: string) => ({
    subject: `You are no longer a deputy manager of ${structure}`,
    text: `The principal manager of ${structure} ended your role of deputy manager. You stay attached to the structure, and your subscriptions do not change.`,
    label: "See my attachments",
    closing: "You receive this message because you are attached to this structure.",
  }),
};

export const steppedDown: Words = {
  fr: (structure: string, member: string) => ({
    subject: `${member} n'est plus gestionnaire suppléant de ${structure}`,
    text: `${member} a rendu son rôle de gestionnaire suppléant de ${structure} et reste rattaché à la structure. Le gestionnaire principal peut nommer quelqu'un d'autre, pour que personne n'attende en son absence.`,
    label: "Voir les membres",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (structure: string, member: string) => ({
    subject: `${member} is no longer a deputy manager of ${structure}`,
    text: `${member} gave up the role of deputy manager of ${structure} and stays attached to the structure. The principal manager may name somebody else, so that nobody waits during an absence.`,
    label: "See the members",
    closing: "You receive this message because you manage this structure.",
  }),
};

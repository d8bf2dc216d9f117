import { formatSiret } from "@portail-tic/shared/kernel/siret";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { LetterWords } from "../notifications/index.ts";

/** What a letter about an invitation may quote. */
export interface InvitationFacts {
  readonly inviter: string;
  readonly structureName: string;
  readonly siret: string;
  /** The login address invited. */
  readonly email: string;
  readonly isDeputy: boolean;
  /** Last day to accept, as people write it. */
  readonly until: string;
}

const named = ({ structureName, siret }: InvitationFacts) => `${structureName} (SIRET ${formatSiret(siret)})`;
const asRole = {
  fr: ({ isDeputy }: InvitationFacts) => (isDeputy ? "comme gestionnaire suppléant" : "comme utilisateur rattaché"),
  en: ({ isDeputy }: InvitationFacts) => (isDeputy ? "as a deputy manager" : "as an attached user"),
};
const ifUnexpected = {
  fr: "Si vous ne connaissez pas cette structure, ne faites rien : sans votre accord, rien ne change et l'invitation expire.",
  en: "If you do not know this structure, do nothing: without your consent nothing changes and the invitation expires.",
};
const toManager = {
  fr: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  en: "You receive this message because you manage this structure.",
};

/** Every letter about an invitation, in both languages. */
export const letters = {
  TO_INVITED: {
    fr: (facts) => ({
      subject: `${facts.structureName} vous invite à la rejoindre`,
      paragraphs: [
        `${facts.inviter} vous invite à vous rattacher à ${named(facts)}, ${asRole.fr(facts)}, pour la demande de remboursement de taxe sur les carburants.`,
        `Connectez-vous pour accepter ou refuser. L'invitation vaut jusqu'au ${facts.until}.`,
      ],
      label: "Répondre à l'invitation",
      closing: ifUnexpected.fr,
    }),
    en: (facts) => ({
      subject: `${facts.structureName} invites you to join`,
      paragraphs: [
        `${facts.inviter} invites you to join ${named(facts)}, ${asRole.en(facts)}, for the requests of fuel tax refunds.`,
        `Please sign in to accept or decline. The invitation stands until ${facts.until}.`,
      ],
      label: "Answer the invitation",
      closing: ifUnexpected.en,
    }),
  },
  TO_STRANGER: {
    fr: (facts) => ({
      subject: `${facts.structureName} vous invite à la rejoindre`,
      paragraphs: [
        `${facts.inviter} vous invite à vous rattacher à ${named(facts)}, ${asRole.fr(facts)}, pour la demande de remboursement de taxe sur les carburants.`,
        `Créez d'abord votre compte avec cette adresse, ${facts.email}, et le SIRET ${formatSiret(facts.siret)}. À votre première connexion, vous accepterez ou refuserez l'invitation. Elle vaut jusqu'au ${facts.until}.`,
      ],
      label: "Créer mon compte",
      closing: ifUnexpected.fr,
    }),
    en: (facts) => ({
      subject: `${facts.structureName} invites you to join`,
      paragraphs: [
        `${facts.inviter} invites you to join ${named(facts)}, ${asRole.en(facts)}, for the requests of fuel tax refunds.`,
        `Please create your account first, with this address, ${facts.email}, and the SIRET ${formatSiret(facts.siret)}. When you sign in for the first time you will accept or decline the invitation. It stands until ${facts.until}.`,
      ],
      label: "Create my account",
      closing: ifUnexpected.en,
    }),
  },
  ACCEPTED: {
    fr: (facts) => ({
      subject: `${facts.email} a rejoint ${facts.structureName}`,
      paragraphs: [
        `La personne invitée par ${facts.inviter} (${facts.email}) a accepté : elle est rattachée à ${named(facts)}, ${asRole.fr(facts)}.`,
      ],
      label: "Voir les membres",
      closing: `${toManager.fr} Si cette personne n'aurait pas dû être invitée, détachez-la dans la liste des membres.`,
    }),
    en: (facts) => ({
      subject: `${facts.email} has joined ${facts.structureName}`,
      paragraphs: [
        `The person invited by ${facts.inviter} (${facts.email}) accepted and is attached to ${named(facts)}, ${asRole.en(facts)}.`,
      ],
      label: "See the members",
      closing: `${toManager.en} If this person should not have been invited, end the attachment in the list of members.`,
    }),
  },
  DECLINED: {
    fr: (facts) => ({
      subject: `${facts.email} a refusé votre invitation`,
      paragraphs: [`La personne que vous aviez invitée à rejoindre ${named(facts)} (${facts.email}) a refusé. Rien n'a changé.`],
      label: "Voir les invitations",
      closing: toManager.fr,
    }),
    en: (facts) => ({
      subject: `${facts.email} declined your invitation`,
      paragraphs: [`The person you had invited to join ${named(facts)} (${facts.email}) declined. Nothing has changed.`],
      label: "See the invitations",
      closing: toManager.en,
    }),
  },
} as const satisfies Record<string, Record<Language, (facts: InvitationFacts) => LetterWords>>;

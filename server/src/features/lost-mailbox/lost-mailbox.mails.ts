import { maskEmail } from "@portail-tic/shared/kernel/email";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail, type MailContent } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";

export type LostMailboxLetter =
  | "VERIFY_TO_APPLICANT"
  | "OPENED_TO_ACCOUNT"
  | "OPENED_TO_CONTACT"
  | "OPENED_TO_MANAGER"
  | "DELAYED_TO_ACCOUNT"
  | "DELAYED_TO_CONTACT"
  | "DELAYED_TO_APPLICANT"
  | "REJECTED_TO_APPLICANT"
  | "STOPPED_TO_APPLICANT";

interface Facts {
  readonly request: LostMailboxRequestEntity;
  /** The owner of the account; null when there is none. */
  readonly owner: User | null;
  /** Who reads: the owner, or a manager of the same structure. */
  readonly reader: User | null;
  readonly verifyUrl: string;
  readonly stopUrl: string;
  readonly reason: string;
}
type Content = Record<"fr" | "en", Omit<MailContent, "title">>;
type Write = (facts: Facts) => Mail | null;

/** To whoever asks, at the address they gave: nothing here says whether there is an account. */
const toApplicant =
  (write: (facts: Facts) => Content): Write =>
  (facts) => {
    const { newEmail, language, firstName } = facts.request;
    const title = language === "fr" ? `Bonjour ${firstName},` : `Hello ${firstName},`;
    return composeMail(newEmail, language, { ...write(facts)[language], title });
  };

/** To the account: its login address, its contact address, or a manager beside it. */
const toAccount =
  (address: "loginEmail" | "contactEmail", write: (facts: Facts) => Content): Write =>
  (facts) => {
    const { reader } = facts;
    if (!reader) return null;
    const title = reader.language === "fr" ? `Bonjour ${reader.firstName},` : `Hello ${reader.firstName},`;
    return composeMail(reader[address], reader.language, { ...write(facts)[reader.language], title });
  };

const at = (instant: Date | null, language: "fr" | "en") => (instant ? formatInstant(instant, language) : "");

const verify = ({ request, verifyUrl }: Facts): Content => ({
  fr: {
    subject: "Vérifiez votre nouvelle adresse",
    paragraphs: [
      "Vous avez déclaré ne plus avoir accès à la messagerie avec laquelle vous vous connectez au portail, et donné cette adresse pour la remplacer.",
      "Ouvrez ce lien pour confirmer que vous la lisez : votre demande sera alors transmise au support. Rien ne change avant sa décision.",
    ],
    action: { label: "Transmettre ma demande", url: verifyUrl },
    closing: `Ce lien est valable jusqu'au ${at(request.expiresAt, "fr")} (heure de Paris) et ne sert qu'une fois. Si vous n'avez rien demandé, ne faites rien.`,
  },
  en: {
    subject: "Verify your new address",
    paragraphs: [
      "You declared that you can no longer open the mailbox you sign in to the portal with, and gave this address to replace it.",
      "Open this link to confirm that you read it: your request will then be passed to support. Nothing changes before they decide.",
    ],
    action: { label: "Send my request", url: verifyUrl },
    closing: `This link is valid until ${at(request.expiresAt, "en")} (Paris time) and works once. If you did not ask for anything, do nothing.`,
  },
});

const opened = ({ request, stopUrl }: Facts): Content => ({
  fr: {
    subject: "Quelqu'un demande à remplacer votre adresse de connexion",
    paragraphs: [
      `Le ${at(request.createdAt, "fr")} (heure de Paris), une personne a déclaré ne plus avoir accès à votre messagerie et demandé que votre compte se connecte avec ${maskEmail(request.newEmail)}.`,
      "Un agent du support a vérifié des preuves. Un second agent doit encore approuver, puis un délai de 72 heures passera avant tout changement. Votre mot de passe et vos autres moyens de connexion ne changent pas.",
    ],
    action: { label: "Ce n'est pas moi : arrêter la demande", url: stopUrl },
    closing: "Si c'est bien vous, ne faites rien. Sinon, arrêtez la demande : un seul clic sur la page suffit.",
  },
  en: {
    subject: "Somebody asks to replace your login address",
    paragraphs: [
      `On ${at(request.createdAt, "en")} (Paris time), a person declared that your mailbox is lost and asked that your account sign in with ${maskEmail(request.newEmail)}.`,
      "A support agent has checked proofs. A second agent has still to approve, then 72 hours will pass before any change. Your password and your other ways to sign in stay the same.",
    ],
    action: { label: "This is not me: stop the request", url: stopUrl },
    closing: "If this is you, do nothing. If not, stop the request: one click on the page is enough.",
  },
});

const openedToManager = ({ request, owner }: Facts): Content => {
  const name = owner ? `${owner.firstName} ${owner.lastName}` : "";
  return {
    fr: {
      subject: `Une demande de changement d'adresse au nom de ${name}`,
      paragraphs: [
        `Une personne déclare être ${name}, dont le compte est rattaché à une structure que vous gérez. Elle dit avoir perdu sa messagerie et demande à se connecter avec une autre adresse.`,
        "Si vous le pouvez, appelez cette personne au numéro que vous connaissez. Si elle n'a rien demandé, dites-lui de se connecter et d'arrêter la demande, ou prévenez le support.",
      ],
      closing: `Demande faite le ${at(request.createdAt, "fr")} (heure de Paris). Vous recevez ce message parce que vous gérez une structure à laquelle ce compte est rattaché.`,
    },
    en: {
      subject: `A change of address is asked for in the name of ${name}`,
      paragraphs: [
        `A person who says they are ${name}, attached to a structure you manage, declares their mailbox lost and asks to sign in with another address.`,
        "If you can, please call that person on the number you know. If they did not ask for anything, tell them to sign in and stop the request, or tell support.",
      ],
      closing: `Asked on ${at(request.createdAt, "en")} (Paris time). You receive this message because you manage a structure this account is attached to.`,
    },
  };
};

const delayed = ({ request, stopUrl }: Facts): Content => ({
  fr: {
    subject: "Votre adresse de connexion sera remplacée dans 72 heures",
    paragraphs: [
      `Deux agents du support ont approuvé la demande de remplacer votre adresse de connexion par ${maskEmail(request.newEmail)}. Le changement se fera le ${at(request.delayedUntil, "fr")} (heure de Paris).`,
      "Jusque-là, vous pouvez l'arrêter avec ce lien, ou en vous connectant à votre compte.",
    ],
    action: { label: "Ce n'est pas moi : arrêter le changement", url: stopUrl },
    closing: "Si c'est bien vous, ne faites rien.",
  },
  en: {
    subject: "Your login address will be replaced in 72 hours",
    paragraphs: [
      `Two support agents approved the request to replace your login address with ${maskEmail(request.newEmail)}. The change will be made on ${at(request.delayedUntil, "en")} (Paris time).`,
      "Until then you may stop it with this link, or by signing in to your account.",
    ],
    action: { label: "This is not me: stop the change", url: stopUrl },
    closing: "If this is you, do nothing.",
  },
});

const delayedToApplicant = ({ request }: Facts): Content => ({
  fr: {
    subject: "Votre demande est approuvée",
    paragraphs: [
      `Deux agents du support ont approuvé votre demande. Sauf opposition du titulaire du compte, cette adresse servira à vous connecter à partir du ${at(request.delayedUntil, "fr")} (heure de Paris).`,
      "Vous recevrez alors un lien pour choisir un nouveau mot de passe. Si votre compte a une application d'authentification ou une clé, elle restera demandée.",
    ],
    closing: "Ce délai de 72 heures laisse au titulaire du compte le temps de s'opposer à une demande qui ne viendrait pas de lui.",
  },
  en: {
    subject: "Your request is approved",
    paragraphs: [
      `Two support agents approved your request. Unless the owner of the account objects, this address will sign you in from ${at(request.delayedUntil, "en")} (Paris time).`,
      "You will then receive a link to choose a new password. If your account has an authenticator app or a key, it will still be asked for.",
    ],
    closing: "This delay of 72 hours lets the owner of an account object to a request that is not theirs.",
  },
});

const rejected = ({ reason }: Facts): Content => ({
  fr: {
    subject: "Votre demande est rejetée",
    paragraphs: ["Le support n'a pas pu donner suite à votre demande de remplacer une adresse de connexion.", `Motif :\n${reason}`],
    closing: "Vous pouvez refaire une demande avec d'autres preuves.",
  },
  en: {
    subject: "Your request is rejected",
    paragraphs: ["Support could not grant your request to replace a login address.", `Reason:\n${reason}`],
    closing: "You may ask again with other proofs.",
  },
});

const stopped = ({ request }: Facts): Content => {
  const isTaken = request.stoppedBy === "ADDRESS_TAKEN";
  return {
    fr: {
      subject: "Votre demande est arrêtée",
      paragraphs: [
        isTaken
          ? "Cette adresse sert déjà à se connecter à un autre compte : elle ne peut pas en remplacer une autre. Refaites la demande avec une adresse différente."
          : "Votre demande de remplacer une adresse de connexion a été arrêtée par le titulaire du compte, ou parce que son adresse a changé entre-temps.",
      ],
      closing: "Si vous pensez qu'il s'agit d'une erreur, contactez le support.",
    },
    en: {
      subject: "Your request is stopped",
      paragraphs: [
        isTaken
          ? "This address already signs in to another account: it cannot replace another one. Please ask again with a different address."
          : "Your request to replace a login address was stopped by the owner of the account, or because its address changed meanwhile.",
      ],
      closing: "If you think this is a mistake, contact support.",
    },
  };
};

export const lostMailboxMails: Record<LostMailboxLetter, Write> = {
  VERIFY_TO_APPLICANT: toApplicant(verify),
  OPENED_TO_ACCOUNT: toAccount("loginEmail", opened),
  OPENED_TO_CONTACT: toAccount("contactEmail", opened),
  OPENED_TO_MANAGER: toAccount("contactEmail", openedToManager),
  DELAYED_TO_ACCOUNT: toAccount("loginEmail", delayed),
  DELAYED_TO_CONTACT: toAccount("contactEmail", delayed),
  DELAYED_TO_APPLICANT: toApplicant(delayedToApplicant),
  REJECTED_TO_APPLICANT: toApplicant(rejected),
  STOPPED_TO_APPLICANT: toApplicant(stopped),
};

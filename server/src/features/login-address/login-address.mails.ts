import { maskEmail } from "@portail-tic/shared/kernel/email";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail, type MailContent } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { LoginAddressChangeEntity } from "./login-address-change.entity.ts";

export type AddressLetter =
  | "LINK_TO_OLD"
  | "LINK_TO_NEW"
  | "NOTICE_TO_OLD"
  | "TAKEN_TO_OWNER"
  | "DONE_TO_OLD"
  | "DONE_TO_NEW"
  | "UNDONE_TO_OLD"
  | "UNDONE_TO_NEW";

interface Facts {
  readonly change: LoginAddressChangeEntity;
  readonly user: User;
  readonly url: string;
  readonly at: Date;
}
type Write = (facts: Facts) => Mail;

const until = (instant: Date | null, language: "fr" | "en") => (instant ? formatInstant(instant, language) : "");

/** A letter to the former or the new address, in both languages. The other address is masked: this mailbox may be a stranger's. */
function letter(
  to: "oldEmail" | "newEmail",
  write: (facts: Facts, other: string) => Record<"fr" | "en", Omit<MailContent, "title">>,
): Write {
  return (facts) => {
    const { change, user } = facts;
    const content = write(facts, maskEmail(to === "oldEmail" ? change.newEmail : change.oldEmail))[user.language];
    const title = user.language === "fr" ? `Bonjour ${user.firstName},` : `Hello ${user.firstName},`;
    return composeMail(change[to], user.language, { ...content, title });
  };
}

const linkToOld = letter("oldEmail", ({ change, url }, other) => ({
  fr: {
    subject: "Confirmez le changement de votre adresse de connexion",
    paragraphs: [
      `Il est demandé de remplacer cette adresse par ${other} pour se connecter à votre compte.`,
      "Ouvrez ce lien pour confirmer depuis cette messagerie ; la nouvelle adresse reçoit un lien elle aussi. Le changement se fait quand les deux ont confirmé.",
    ],
    action: { label: "Confirmer le changement", url },
    closing: `Ce lien est valable jusqu'au ${until(change.expiresAt, "fr")} (heure de Paris) et ne sert qu'une fois. Si vous n'avez rien demandé, ne confirmez pas et changez votre mot de passe : quelqu'un est entré dans votre compte.`,
  },
  en: {
    subject: "Confirm the change of your login address",
    paragraphs: [
      `Somebody asks to replace this address with ${other} to sign in to your account.`,
      "Open this link to confirm from this mailbox; the new address receives a link too. The change is made once both have confirmed.",
    ],
    action: { label: "Confirm the change", url },
    closing: `This link is valid until ${until(change.expiresAt, "en")} (Paris time) and works once. If you did not ask for anything, do not confirm and change your password: somebody has entered your account.`,
  },
}));

const linkToNew = letter("newEmail", ({ change, url }, other) => ({
  fr: {
    subject: "Confirmez votre nouvelle adresse de connexion",
    paragraphs: [
      `Le compte qui se connecte avec ${other} veut se connecter avec cette adresse-ci.`,
      "Ouvrez ce lien pour confirmer que cette messagerie est la vôtre.",
    ],
    action: { label: "Confirmer la nouvelle adresse", url },
    closing: `Ce lien est valable jusqu'au ${until(change.expiresAt, "fr")} (heure de Paris) et ne sert qu'une fois. Si vous n'avez rien demandé, ne faites rien.`,
  },
  en: {
    subject: "Confirm your new login address",
    paragraphs: [
      `The account that signs in with ${other} wants to sign in with this address.`,
      "Open this link to confirm that this mailbox is yours.",
    ],
    action: { label: "Confirm the new address", url },
    closing: `This link is valid until ${until(change.expiresAt, "en")} (Paris time) and works once. If you did not ask for anything, do nothing.`,
  },
}));

const noticeToOld = letter("oldEmail", ({ at }, other) => ({
  fr: {
    subject: "Votre adresse de connexion va être remplacée",
    paragraphs: [
      `Le ${until(at, "fr")} (heure de Paris), une personne connectée à votre compte avec un code de récupération ou une clé d'accès a déclaré ne plus avoir accès à cette messagerie. Elle demande à se connecter avec ${other}.`,
      "Le changement se fera quand la nouvelle messagerie aura confirmé. Vous recevrez alors ici un lien pour l'annuler, valable 48 heures.",
    ],
    closing:
      "Si ce n'était pas vous, connectez-vous tout de suite, annulez la demande dans « Mon compte », puis changez votre mot de passe.",
  },
  en: {
    subject: "Your login address is about to be replaced",
    paragraphs: [
      `On ${until(at, "en")} (Paris time), a person signed in to your account with a recovery code or a passkey declared this mailbox lost and asks to sign in with ${other}.`,
      "The change will be made once the new mailbox has confirmed. You will then receive here a link to undo it, valid for 48 hours.",
    ],
    closing: "If this was not you, sign in at once, cancel the request in “My account”, then change your password.",
  },
}));

/** To whoever already signs in with the address somebody else asks for: they alone learn it. */
const takenToOwner: Write = ({ change, user: { language } }) =>
  composeMail(
    change.newEmail,
    language,
    language === "fr"
      ? {
          subject: "Cette adresse est déjà liée à un compte",
          title: "Bonjour,",
          paragraphs: [
            "Il est demandé d'utiliser cette adresse pour se connecter à un autre compte. Ce n'est pas possible : elle est déjà liée à un compte du portail, ou vient de l'être.",
          ],
          closing:
            "Si c'était vous, choisissez une autre adresse, ou connectez-vous au compte qui utilise celle-ci. Sinon, ne faites rien : rien n'a changé.",
        }
      : {
          subject: "This address already belongs to an account",
          title: "Hello,",
          paragraphs: [
            "Somebody asks to sign in to another account with this address. This is not possible: it already belongs to an account of the portal, or did until a moment ago.",
          ],
          closing:
            "If this was you, choose another address, or sign in to the account that uses this one. If not, do nothing: nothing has changed.",
        },
  );

const doneToOld = letter("oldEmail", ({ change, url }, other) => ({
  fr: {
    subject: "Votre adresse de connexion a été changée",
    paragraphs: [
      `Depuis le ${until(change.completedAt, "fr")} (heure de Paris), votre compte se connecte avec ${other}. Cette adresse-ci n'ouvre plus rien.`,
      "Si ce n'est pas vous, ou si vous avez changé d'avis, annulez : cette adresse redevient la vôtre, toutes les sessions se ferment, le mot de passe actuel ne sert plus et un lien pour en choisir un autre vous est envoyé ici.",
    ],
    action: { label: "Annuler ce changement", url },
    closing: `Ce lien est valable 48 heures, jusqu'au ${until(change.undoExpiresAt, "fr")} (heure de Paris), quoi qu'il se passe sur le compte entre-temps. Si c'était vous, ne faites rien.`,
  },
  en: {
    subject: "Your login address was changed",
    paragraphs: [
      `Since ${until(change.completedAt, "en")} (Paris time), your account signs in with ${other}. This address no longer opens anything.`,
      "If this was not you, or if you have changed your mind, undo it: this address becomes yours again, every session ends, the present password no longer works and a link to choose another one is sent to you here.",
    ],
    action: { label: "Undo this change", url },
    closing: `This link is valid for 48 hours, until ${until(change.undoExpiresAt, "en")} (Paris time), whatever happens on the account meanwhile. If this was you, do nothing.`,
  },
}));

const doneToNew = letter("newEmail", ({ change, url }, other) => ({
  fr: {
    subject: "Votre nouvelle adresse de connexion est active",
    paragraphs: [
      `Depuis le ${until(change.completedAt, "fr")} (heure de Paris), vous vous connectez avec cette adresse et non plus avec ${other}. Votre mot de passe et vos autres moyens de connexion ne changent pas ; vos autres sessions ont été fermées.`,
    ],
    action: { label: "Voir mon adresse de connexion", url },
    closing: "Pendant 48 heures, l'ancienne adresse peut annuler ce changement. Aucun autre changement d'adresse n'est possible d'ici là.",
  },
  en: {
    subject: "Your new login address is active",
    paragraphs: [
      `Since ${until(change.completedAt, "en")} (Paris time), you sign in with this address and no longer with ${other}. Your password and your other ways to sign in stay the same; your other sessions were closed.`,
    ],
    action: { label: "See my login address", url },
    closing: "For 48 hours the former address may undo this change. No other change of address is possible until then.",
  },
}));

const undoneToOld = letter("oldEmail", ({ change }) => ({
  fr: {
    subject: "Le changement d'adresse est annulé",
    paragraphs: [
      `Le ${until(change.undoneAt, "fr")} (heure de Paris), cette adresse est redevenue votre adresse de connexion. Toutes les sessions sont fermées et l'ancien mot de passe ne sert plus : un lien pour en choisir un autre vous est envoyé à part.`,
    ],
    closing:
      "Après votre connexion, vérifiez vos moyens de connexion, vos données et vos rattachements dans « Mon compte », puis prévenez le support.",
  },
  en: {
    subject: "The change of address is undone",
    paragraphs: [
      `On ${until(change.undoneAt, "en")} (Paris time), this address became your login address again. Every session is closed and the former password no longer works: a link to choose another one is sent to you separately.`,
    ],
    closing: "Once signed in, check your ways to sign in, your data and your attachments in “My account”, then tell support.",
  },
}));

const undoneToNew = letter("newEmail", ({ change }, other) => ({
  fr: {
    subject: "Le changement d'adresse est annulé",
    paragraphs: [
      `Le ${until(change.undoneAt, "fr")} (heure de Paris), l'ancienne adresse ${other} a annulé le changement : cette adresse-ci ne sert plus à se connecter.`,
    ],
    closing: "Si vous êtes le titulaire du compte et n'avez rien annulé, contactez le support.",
  },
  en: {
    subject: "The change of address is undone",
    paragraphs: [
      `On ${until(change.undoneAt, "en")} (Paris time), the former address ${other} undid the change: this address no longer signs in.`,
    ],
    closing: "If the account is yours and you did not undo anything, contact support.",
  },
}));

export const addressMails: Record<AddressLetter, Write> = {
  LINK_TO_OLD: linkToOld,
  LINK_TO_NEW: linkToNew,
  NOTICE_TO_OLD: noticeToOld,
  TAKEN_TO_OWNER: takenToOwner,
  DONE_TO_OLD: doneToOld,
  DONE_TO_NEW: doneToNew,
  UNDONE_TO_OLD: undoneToOld,
  UNDONE_TO_NEW: undoneToNew,
};

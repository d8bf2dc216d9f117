import { maskEmail } from "@portail-tic/shared/kernel/email";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "./user.queries.ts";

/** Who is told. */
export type NoticeReader = Pick<User, "loginEmail" | "contactEmail" | "language" | "firstName">;

/** Sent to the login address after any change that would help somebody steal the account. */
export function passwordChangedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Votre mot de passe a été changé",
      `Votre mot de passe a été changé le ${formatInstant(at, "fr")} (heure de Paris). Vos autres sessions ont été fermées.`,
    ],
    en: [
      "Your password was changed",
      `Your password was changed on ${formatInstant(at, "en")} (Paris time). Your other sessions were closed.`,
    ],
  });
}

export function contactEmailChangedMail(user: NoticeReader, at: Date): Mail {
  const address = maskEmail(user.contactEmail);
  return notice(user, {
    fr: [
      "Votre adresse de contact a été changée",
      `Depuis le ${formatInstant(at, "fr")} (heure de Paris), les notifications de votre compte sont envoyées à ${address}.`,
    ],
    en: [
      "Your contact address was changed",
      `Since ${formatInstant(at, "en")} (Paris time), the notifications of your account are sent to ${address}.`,
    ],
  });
}

export function accountReactivatedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Votre compte est réactivé",
      `Votre compte a été réactivé le ${formatInstant(at, "fr")} (heure de Paris), avec un nouveau mot de passe. Vos rattachements sont comme vous les aviez laissés ; les jetons d'API sont à recréer.`,
    ],
    en: [
      "Your account is active again",
      `Your account was reactivated on ${formatInstant(at, "en")} (Paris time), with a new password. Your attachments are as you left them; API tokens are to be made again.`,
    ],
  });
}

/** To the contact address that was left. It may be a stranger's by now: nothing but the fact is said. */
export function contactEmailLeftMail(user: NoticeReader, { oldEmail, changedAt }: { oldEmail: string; changedAt: Date }): Mail {
  const isFrench = user.language === "fr";
  return composeMail(oldEmail, user.language, {
    subject: isFrench ? "Cette adresse n'est plus votre adresse de contact" : "This address is no longer your contact address",
    title: isFrench ? `Bonjour ${user.firstName},` : `Hello ${user.firstName},`,
    paragraphs: [
      isFrench
        ? `Depuis le ${formatInstant(changedAt, "fr")} (heure de Paris), les notifications de votre compte sont envoyées à une autre adresse, choisie dans « Mon compte ».`
        : `Since ${formatInstant(changedAt, "en")} (Paris time), the notifications of your account are sent to another address, chosen in “My account”.`,
    ],
    closing: advice[user.language],
  });
}

export function codesFrozenMail(user: NoticeReader): Mail {
  return notice(user, {
    fr: [
      "Trop de codes erronés sur votre compte",
      "Vingt codes erronés ont été saisis en un jour avec votre mot de passe. Ce moyen de vérification est suspendu jusqu'à demain ; les autres moyens que vous avez ajoutés servent toujours.",
    ],
    en: [
      "Too many wrong codes on your account",
      "Twenty wrong codes were entered in one day with your password. This means of verification is suspended until tomorrow; the others you have added still work.",
    ],
  });
}

const advice = {
  fr: "Si ce n'était pas vous, utilisez tout de suite « Mot de passe oublié » sur la page de connexion, puis contactez le support.",
  en: "If this was not you, use “Forgotten password” on the sign-in page at once, then contact support.",
};

/** A notice to the login address, with what to do when it was somebody else. */
export function notice(user: NoticeReader, texts: Record<"fr" | "en", readonly [subject: string, text: string]>): Mail {
  const [subject, text] = texts[user.language];
  const title = user.language === "fr" ? `Bonjour ${user.firstName},` : `Hello ${user.firstName},`;
  return composeMail(user.loginEmail, user.language, { subject, title, paragraphs: [text], closing: advice[user.language] });
}

import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import { daysBetween, formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { User } from "./user.queries.ts";

type Reader = Pick<User, "loginEmail" | "language" | "firstName">;

/** The link of a forgotten password, valid for 30 minutes. */
export function passwordResetMail(user: Reader, url: string): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Choisissez un nouveau mot de passe",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Vous avez demandé à changer votre mot de passe. Ce lien est valable 30 minutes et ne sert qu'une fois ; un code vous sera demandé à la connexion, comme d'habitude.",
          ],
          action: { label: "Choisir un nouveau mot de passe", url },
          closing: "Si vous n'avez rien demandé, ne faites rien : votre mot de passe reste le même.",
        }
      : {
          subject: "Choose a new password",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "You asked to change your password. This link is valid for 30 minutes and works once; a code will be asked for when you sign in, as usual.",
          ],
          action: { label: "Choose a new password", url },
          closing: "If you did not ask for anything, do nothing: your password stays the same.",
        },
  );
}

/** The same link, sent without having been asked for: the login address was replaced by support, or taken back from whoever had changed it. */
export function newAddressPasswordMail(user: Reader, url: string): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Choisissez un nouveau mot de passe",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Cette adresse vient de devenir, ou de redevenir, celle avec laquelle vous vous connectez. Choisissez maintenant un nouveau mot de passe, que vous serez seul à connaître.",
            "Ce lien est valable 30 minutes et ne sert qu'une fois ; passé ce délai, sa page vous propose d'en recevoir un autre. Un code vous sera demandé à la connexion, comme d'habitude.",
          ],
          action: { label: "Choisir un nouveau mot de passe", url },
          closing: "Si vous n'attendiez pas ce changement, prévenez le support.",
        }
      : {
          subject: "Choose a new password",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "This address has just become, or become again, the one you sign in with. Please choose a new password now, known to you alone.",
            "This link is valid for 30 minutes and works once; after that, its page offers to send you another. A code will be asked for when you sign in, as usual.",
          ],
          action: { label: "Choose a new password", url },
          closing: "If you did not expect this change, tell support.",
        },
  );
}

/** The password will have to be replaced soon; doing it now, at leisure, is better than on the day of a deadline. */
export function passwordExpiringMail(user: Reader, { now, expiresAt, url }: { now: Date; expiresAt: Date; url: string }): Mail {
  const lastDay = parisDateOf(expiresAt);
  const days = daysBetween(parisDateOf(now), lastDay);
  const date = formatCivilDate(lastDay, user.language);
  const countdown = {
    fr: days === 0 ? "c'est aujourd'hui" : `dans ${days} jour${days > 1 ? "s" : ""}`,
    en: days === 0 ? "today" : `in ${days} day${days > 1 ? "s" : ""}`,
  }[user.language];
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: `Votre mot de passe est à changer avant le ${date}`,
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            `Le ${date} (${countdown}), votre mot de passe sera trop ancien : un nouveau vous sera demandé à la connexion, après le code.`,
            "Changez-le dès maintenant, au moment qui vous arrange. Vos demandes et vos droits ne sont pas concernés.",
          ],
          action: { label: "Changer mon mot de passe", url },
          closing: "Dans le doute, n'ouvrez pas ce lien : allez vous-même sur le portail, dans « Mon compte ».",
        }
      : {
          subject: `Your password needs changing before ${date}`,
          title: `Hello ${user.firstName},`,
          paragraphs: [
            `On ${date} (${countdown}) your password will be too old: a new one will be asked for when you sign in, after the code.`,
            "Change it now, when it suits you. Your requests and your rights are not affected.",
          ],
          action: { label: "Change my password", url },
          closing: "If in doubt, do not open this link: go to the portal yourself, to “My account”.",
        },
  );
}

/** The same link for a deactivated account: the new password reactivates it. */
export function reactivationMail(user: Reader, url: string): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Réactivez votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Votre compte est désactivé. Pour le réactiver, choisissez un nouveau mot de passe avec ce lien, valable 30 minutes et une seule fois. Un code vous sera demandé à la connexion, comme avant.",
          ],
          action: { label: "Réactiver mon compte", url },
          closing: "Si vous n'avez rien demandé, ne faites rien : votre compte reste désactivé.",
        }
      : {
          subject: "Reactivate your account",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "Your account is deactivated. To reactivate it, choose a new password with this link, valid for 30 minutes and once only. A code will be asked for when you sign in, as before.",
          ],
          action: { label: "Reactivate my account", url },
          closing: "If you did not ask for anything, do nothing: your account stays deactivated.",
        },
  );
}

import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
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

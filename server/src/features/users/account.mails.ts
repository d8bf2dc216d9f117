import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "./user.queries.ts";

type Reader = Pick<User, "loginEmail" | "language" | "firstName">;

/** The code of a sign-in or of a sensitive action. */
export function codeMail(
  user: Reader,
  { code, expiresAt, purpose }: { code: string; expiresAt: Date; purpose: "SIGN_IN" | "STEP_UP" },
): Mail {
  const until = formatInstant(expiresAt, user.language);
  const isSignIn = purpose === "SIGN_IN";
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: isSignIn ? "Votre code de connexion" : "Votre code de confirmation",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            isSignIn
              ? "Saisissez ce code pour terminer votre connexion."
              : "Saisissez ce code pour confirmer une action sensible sur votre compte.",
          ],
          code,
          closing: `Ce code est valable jusqu'au ${until} (heure de Paris) et ne sert qu'une fois. Si vous n'êtes pas à l'origine de cette demande, changez votre mot de passe : quelqu'un le connaît.`,
        }
      : {
          subject: isSignIn ? "Your sign-in code" : "Your confirmation code",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            isSignIn ? "Enter this code to finish signing in." : "Enter this code to confirm a sensitive action on your account.",
          ],
          code,
          closing: `This code is valid until ${until} (Paris time) and works once. If you did not ask for it, change your password: somebody knows it.`,
        },
  );
}

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

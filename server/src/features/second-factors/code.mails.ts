import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";

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

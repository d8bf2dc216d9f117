import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { ApiTokenEntity } from "./api-token.entity.ts";

/** Told to the login address whenever a program gets a key to the account. */
export function tokenCreatedMail(user: User, token: ApiTokenEntity, accountUrl: string): Mail {
  const until = formatInstant(token.expiresAt, user.language);
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Un jeton d'API a été créé sur votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: ["Un jeton d'API permet à un programme d'agir en votre nom, dans la limite de vos droits."],
          facts: [
            ["Nom", token.name],
            ["Début du jeton", token.prefix],
            ["Portée", token.scope === "READ" ? "lecture" : "lecture et écriture"],
            ["Valable jusqu'au", until],
          ],
          action: { label: "Voir mes jetons", url: accountUrl },
          closing: "Si ce n'était pas vous, révoquez ce jeton et changez votre mot de passe.",
        }
      : {
          subject: "An API token was created on your account",
          title: `Hello ${user.firstName},`,
          paragraphs: ["An API token lets a program act in your name, within your rights."],
          facts: [
            ["Name", token.name],
            ["Beginning of the token", token.prefix],
            ["Scope", token.scope === "READ" ? "read" : "read and write"],
            ["Valid until", until],
          ],
          action: { label: "See my tokens", url: accountUrl },
          closing: "If this was not you, revoke this token and change your password.",
        },
  );
}

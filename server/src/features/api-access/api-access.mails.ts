import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { LetterWords } from "../notifications/index.ts";
import type { User } from "../users/index.ts";
import type { ApiTokenEntity } from "./api-token.entity.ts";

/** Told whenever a program gets a key to the account. */
export function tokenCreatedLetter(token: ApiTokenEntity, { language, firstName }: User): LetterWords {
  const until = formatInstant(token.expiresAt, language);
  return language === "fr"
    ? {
        subject: "Un jeton d'API a été créé sur votre compte",
        title: `Bonjour ${firstName},`,
        paragraphs: ["Un jeton d'API permet à un programme d'agir en votre nom, dans la limite de vos droits."],
        facts: [
          ["Nom", token.name],
          ["Début du jeton", token.prefix],
          ["Portée", token.scope === "READ" ? "lecture" : "lecture et écriture"],
          ["Valable jusqu'au", until],
        ],
        label: "Voir mes jetons",
        closing: "Si ce n'était pas vous, révoquez ce jeton et changez votre mot de passe.",
      }
    : {
        subject: "An API token was created on your account",
        title: `Hello ${firstName},`,
        paragraphs: ["An API token lets a program act in your name, within your rights."],
        facts: [
          ["Name", token.name],
          ["Beginning of the token", token.prefix],
          ["Scope", token.scope === "READ" ? "read" : "read and write"],
          ["Valid until", until],
        ],
        label: "See my tokens",
        closing: "If this was not you, revoke this token and change your password.",
      };
}

/** Told some time before a token stops, and when it has stopped: the program that uses it will be refused. */
export function tokenEndLetter(token: ApiTokenEntity, { language, firstName }: User, when: "expiring" | "expired"): LetterWords {
  const end = formatInstant(token.expiresAt, language);
  return language === "fr"
    ? {
        subject:
          when === "expiring" ? `Votre jeton d'API « ${token.name} » expire bientôt` : `Votre jeton d'API « ${token.name} » a expiré`,
        title: `Bonjour ${firstName},`,
        paragraphs: [
          when === "expiring"
            ? `Ce jeton cessera de fonctionner le ${end} (heure de Paris). Le programme qui l'utilise sera alors refusé.`
            : `Ce jeton a cessé de fonctionner le ${end} (heure de Paris). Le programme qui l'utilise est désormais refusé.`,
          "Créez un nouveau jeton et remettez-le au programme. S'il ne sert plus, ne faites rien.",
        ],
        facts: [
          ["Nom", token.name],
          ["Début du jeton", token.prefix],
        ],
        label: "Voir mes jetons",
        closing: "Vous recevez ce message parce que ce jeton agit en votre nom.",
      }
    : {
        subject: when === "expiring" ? `Your API token “${token.name}” expires soon` : `Your API token “${token.name}” has expired`,
        title: `Hello ${firstName},`,
        paragraphs: [
          when === "expiring"
            ? `This token will stop working on ${end} (Paris time). The program that uses it will then be refused.`
            : `This token stopped working on ${end} (Paris time). The program that uses it is now refused.`,
          "Make a new token and give it to the program. If it is no longer used, do nothing.",
        ],
        facts: [
          ["Name", token.name],
          ["Beginning of the token", token.prefix],
        ],
        label: "See my tokens",
        closing: "You receive this message because this token acts in your name.",
      };
}

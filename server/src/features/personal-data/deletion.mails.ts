import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { AccountDeletionEntity } from "./account-deletion.entity.ts";

type Reader = Pick<User, "loginEmail" | "language" | "firstName">;

/** Says until when a deletion can be taken back, with the link that does it. */
export function deletionAskedMail(user: Reader, { dueAt, askedBy }: Pick<AccountDeletionEntity, "dueAt" | "askedBy">, url: string): Mail {
  const until = formatInstant(dueAt, user.language);
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Votre compte sera supprimé",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            askedBy === "OWNER"
              ? `La suppression de votre compte a été demandée. Elle se fera le ${until} (heure de Paris). D'ici là, le compte reste utilisable et vous pouvez changer d'avis.`
              : `Votre compte est désactivé depuis longtemps. Sans nouvelle de vous, il sera supprimé le ${until} (heure de Paris).`,
            "Après cette date, vos données personnelles sont effacées et personne ne peut les retrouver. Les demandes de remboursement déjà envoyées restent à leur structure, sans votre nom.",
          ],
          action: { label: "Garder mon compte", url },
          closing:
            "Si vous n'avez rien demandé, gardez votre compte avec ce bouton, puis changez votre mot de passe avec « Mot de passe oublié ».",
        }
      : {
          subject: "Your account will be deleted",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            askedBy === "OWNER"
              ? `The deletion of your account was asked for. It will be done on ${until} (Paris time). Until then, the account can be used and you may change your mind.`
              : `Your account has been deactivated for a long time. Unless we hear from you, it will be deleted on ${until} (Paris time).`,
            "After that date, your personal data are erased and nobody can find them again. Refund requests already sent stay with their structure, without your name.",
          ],
          action: { label: "Keep my account", url },
          closing:
            "If you did not ask for anything, keep your account with this button, then change your password with “Forgotten password”.",
        },
  );
}

/** The deletion is taken back. */
export function deletionCancelledMail(user: Reader): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Votre compte est gardé",
          title: `Bonjour ${user.firstName},`,
          paragraphs: ["La suppression de votre compte est annulée. Rien n'a été effacé."],
          closing:
            "Si vous n'aviez pas demandé cette suppression, changez votre mot de passe avec « Mot de passe oublié », puis vérifiez vos moyens de connexion dans « Sécurité ».",
        }
      : {
          subject: "Your account is kept",
          title: `Hello ${user.firstName},`,
          paragraphs: ["The deletion of your account is cancelled. Nothing was erased."],
          closing:
            "If you had not asked for this deletion, change your password with “Forgotten password”, then check your means of sign-in in “Security”.",
        },
  );
}

/** The day came and something held the person back: a structure, or a role as an officer. */
export function deletionStoppedMail(user: Reader, url: string): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Votre compte n'a pas été supprimé",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Depuis votre demande, une structure ou une fonction dépend de votre seul compte : il n'a pas pu être supprimé, et rien n'a été effacé. Transmettez-la, puis demandez à nouveau la suppression.",
          ],
          action: { label: "Voir ce qui dépend de moi", url },
          closing: "Vous recevez ce message parce que la suppression de votre compte était prévue aujourd'hui.",
        }
      : {
          subject: "Your account was not deleted",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "Since your request, a structure or a role depends on your account alone: it could not be deleted, and nothing was erased. Please hand it over, then ask for the deletion again.",
          ],
          action: { label: "See what depends on me", url },
          closing: "You receive this message because the deletion of your account was planned for today.",
        },
  );
}

/** The last message of a life here. */
export function accountDeletedMail(user: Reader): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Votre compte est supprimé",
          title: "Bonjour,",
          paragraphs: [
            "Votre compte est supprimé : votre nom, vos adresses, votre téléphone, vos moyens de connexion, vos sessions et vos jetons sont effacés. Vos rattachements ont pris fin.",
            "Restent, sans votre nom : les demandes de remboursement envoyées (dix ans, pièces comptables de leur structure) et le journal de sécurité (quatre ans). Vous pouvez créer un nouveau compte avec cette adresse.",
          ],
          closing: "C'est le dernier message que vous recevez de nous.",
        }
      : {
          subject: "Your account is deleted",
          title: "Hello,",
          paragraphs: [
            "Your account is deleted: your name, addresses, phone, means of sign-in, sessions and tokens are erased. Your attachments have ended.",
            "What stays, without your name: refund requests that were sent (ten years, accounting papers of their structure) and the security journal (four years). You may create a new account with this address.",
          ],
          closing: "This is the last message you receive from us.",
        },
  );
}

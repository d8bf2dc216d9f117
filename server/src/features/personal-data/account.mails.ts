import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import { notice, type NoticeReader, type User } from "../users/index.ts";

/** The export can be fetched, one's own or that of a structure; the link leads to the page, never to the file. */
export function exportReadyMail(user: User, expiresAt: Date, url: string, structureName?: string): Mail {
  const until = formatInstant(expiresAt, user.language);
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: structureName ? `L'export de ${structureName} est prêt` : "Votre export est prêt",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            `Le fichier ${structureName ? `des données de ${structureName}` : "de vos données"} est prêt. Téléchargez-le sur le portail, avec un code de vérification, avant le ${until} (heure de Paris) : il est supprimé ensuite.`,
          ],
          action: { label: "Aller le chercher", url },
          closing: "Si vous n'avez rien demandé, changez tout de suite votre mot de passe, puis contactez le support.",
        }
      : {
          subject: structureName ? `The export of ${structureName} is ready` : "Your export is ready",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            `The file of ${structureName ? `the data of ${structureName}` : "your data"} is ready. Download it from the portal, with a verification code, before ${until} (Paris time): it is deleted afterwards.`,
          ],
          action: { label: "Go and get it", url },
          closing: "If you did not ask for anything, change your password at once, then contact support.",
        },
  );
}

export function accountDeactivatedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Votre compte est désactivé",
      `Votre compte a été désactivé le ${formatInstant(at, "fr")} (heure de Paris). Personne ne peut plus s'y connecter. Pour le réactiver, utilisez « Mot de passe oublié » sur la page de connexion : un lien vous sera envoyé. Sans nouvelle de vous pendant deux ans, il sera supprimé, après un message.`,
    ],
    en: [
      "Your account is deactivated",
      `Your account was deactivated on ${formatInstant(at, "en")} (Paris time). Nobody can sign in to it any more. To reactivate it, use “Forgotten password” on the sign-in page: a link will be sent to you. If we do not hear from you for two years, it will be deleted, after a message.`,
    ],
  });
}

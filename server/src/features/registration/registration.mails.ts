import { formatPhone } from "@portail-tic/shared/kernel/phone";
import { formatSiret } from "@portail-tic/shared/kernel/siret";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { RegistrationEntity } from "./registration.entity.ts";

/** What a stranger typed, to an address a stranger typed: « r.du Bourg » is honest, and still no mail program makes a link of it. */
const unlinked = (text: string) => text.replace(/\.(?=\p{L}{2})/gu, ". ");

/** What was asked for, and what happens next. Source: seed 001, « Activer votre compte ». */
export function registrationSummaryMail(user: User, registration: RegistrationEntity): Mail {
  const { company, siret } = registration;
  const name = `${user.firstName} ${user.lastName}`;
  const place = [company.address, `${company.postalCode} ${company.town}`]
    .filter((line) => line.trim() !== "")
    .map(unlinked)
    .join(", ");
  const phone = user.phone ? formatPhone(user.phone) : "–";
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Votre demande de création de compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Nous avons reçu cette demande de création de compte. Un second message contient le lien d'activation, valable 60 minutes.",
            "À l'activation, la structure est créée et vous en devenez le gestionnaire principal. Si elle existe déjà sur le portail, votre rattachement est demandé à ses gestionnaires ; votre compte fonctionne sans attendre leur réponse.",
          ],
          facts: [
            ["Nom", name],
            ["Adresse de connexion", user.loginEmail],
            ["Adresse de contact", user.contactEmail],
            ["Téléphone", phone],
            ["SIRET", formatSiret(siret)],
            ["Structure", unlinked(company.name)],
            ["Adresse de la structure", place],
          ],
          closing: "Si ces informations ne sont pas les vôtres, n'ouvrez pas le lien d'activation : sans lui, rien n'est créé.",
        }
      : {
          subject: "Your request for an account",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "We received this request for an account. A second message holds the activation link, valid for 60 minutes.",
            "On activation the structure is created and you become its principal manager. If it already exists on the portal, its managers are asked to attach you; your account works without waiting for their answer.",
          ],
          facts: [
            ["Name", name],
            ["Sign-in address", user.loginEmail],
            ["Contact address", user.contactEmail],
            ["Phone", phone],
            ["SIRET", formatSiret(siret)],
            ["Structure", unlinked(company.name)],
            ["Address of the structure", place],
          ],
          closing: "If this information is not yours, do not open the activation link: without it, nothing is created.",
        },
  );
}

/** The activation link, valid for 60 minutes. Opening it uses nothing up. */
export function activationMail(user: User, url: string): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Activez votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Ouvrez ce lien pour choisir votre mot de passe et activer votre compte. Il est valable 60 minutes et remplace ceux des messages précédents.",
          ],
          action: { label: "Activer mon compte", url },
          closing:
            "Passé ce délai, la page du lien vous propose d'en recevoir un nouveau. Si vous n'avez rien demandé, ne faites rien : aucun compte ne sera ouvert.",
        }
      : {
          subject: "Activate your account",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "Open this link to choose your password and activate your account. It is valid for 60 minutes and replaces those of earlier messages.",
          ],
          action: { label: "Activate my account", url },
          closing:
            "After that, the page of the link offers to send you a new one. If you did not ask for anything, do nothing: no account will be opened.",
        },
  );
}

/** For somebody who has an account and registers again, or whose address somebody else typed. */
export function alreadyRegisteredMail(user: User, addresses: { signIn: string; forgotten: string }): Mail {
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Vous avez déjà un compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Une création de compte vient d'être demandée avec votre adresse. Vous avez déjà un compte : rien n'a été changé.",
            `Mot de passe oublié ? ${addresses.forgotten}`,
          ],
          action: { label: "Me connecter", url: addresses.signIn },
          closing:
            "Pour agir au nom d'une autre structure, connectez-vous et demandez votre rattachement. Si vous n'avez rien demandé, ne faites rien.",
        }
      : {
          subject: "You already have an account",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            "Somebody just asked for an account with your address. You already have one: nothing was changed.",
            `Forgotten password? ${addresses.forgotten}`,
          ],
          action: { label: "Sign in", url: addresses.signIn },
          closing: "To act for another structure, sign in and ask to be attached to it. If you did not ask for anything, do nothing.",
        },
  );
}

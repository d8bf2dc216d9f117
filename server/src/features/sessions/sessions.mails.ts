import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import { describeDevice } from "./describe-device.ts";
import type { OpenedSession } from "./remember-device.ts";

/** Told to the login address when the account is opened from a device or a network it was never used from. */
export function newDeviceMail(user: User, session: OpenedSession, sessionsUrl: string): Mail {
  const device = describeDevice(session.userAgent, user.language);
  const at = formatInstant(session.createdAt, user.language);
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Nouvelle connexion à votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: ["Votre compte vient d'être ouvert depuis un appareil ou un réseau qui n'avait jamais servi."],
          facts: [
            ["Appareil", device],
            ["Réseau", session.maskedIp],
            ["Connexion", `${at} (heure de Paris)`],
          ],
          action: { label: "Voir mes sessions", url: sessionsUrl },
          closing: "Si c'était vous, ne faites rien. Sinon, fermez cette session et changez tout de suite votre mot de passe.",
        }
      : {
          subject: "New sign-in to your account",
          title: `Hello ${user.firstName},`,
          paragraphs: ["Your account was just opened from a device or a network that was never used before."],
          facts: [
            ["Device", device],
            ["Network", session.maskedIp],
            ["Signed in", `${at} (Paris time)`],
          ],
          action: { label: "See where I am signed in", url: sessionsUrl },
          closing: "If it was you, do nothing. If not, end that session and change your password at once.",
        },
  );
}

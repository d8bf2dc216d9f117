import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import { describeDevice } from "./describe-device.ts";

/** A browser, as a mail about it reads it. */
export interface MailedDevice {
  readonly userAgent: string;
  readonly maskedIp: string;
  readonly firstSeenAt: Date;
  /** Null when the trust was taken back before the mail left. */
  readonly trustedAt: Date | null;
  readonly trustedUntil: Date | null;
}

const days = policy.devices.trustSeconds / 86_400;

/** Told to the login address when the account is opened from a browser that never opened it before. */
export function newDeviceMail(user: User, device: MailedDevice, devicesUrl: string): Mail {
  const at = formatInstant(device.firstSeenAt, user.language);
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Nouvelle connexion à votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            "Votre compte vient d'être ouvert depuis un navigateur qui n'avait jamais servi, ou dont les cookies ont été effacés.",
          ],
          facts: [...whereOf(user, device), ["Connexion", `${at} (heure de Paris)`]],
          action: { label: "Voir mes sessions", url: devicesUrl },
          closing: "Si c'était vous, ne faites rien. Sinon, fermez cette session et changez tout de suite votre mot de passe.",
        }
      : {
          subject: "New sign-in to your account",
          title: `Hello ${user.firstName},`,
          paragraphs: ["Your account was just opened from a browser that was never used before, or whose cookies were cleared."],
          facts: [...whereOf(user, device), ["Signed in", `${at} (Paris time)`]],
          action: { label: "See where I am signed in", url: devicesUrl },
          closing: "If it was you, do nothing. If not, end that session and change your password at once.",
        },
  );
}

/** Told to the login address when a browser is trusted: from then on it opens the account with the password alone. */
export function trustedDeviceMail(user: User, device: MailedDevice, devicesUrl: string): Mail {
  const [since, until] = [device.trustedAt, device.trustedUntil].map((at) => (at ? formatInstant(at, user.language) : "—"));
  return composeMail(
    user.loginEmail,
    user.language,
    user.language === "fr"
      ? {
          subject: "Un appareil de confiance a été ajouté à votre compte",
          title: `Bonjour ${user.firstName},`,
          paragraphs: [
            `Vous venez de vous connecter en demandant à vous fier à cet appareil pendant ${days} jours : votre mot de passe y suffira pour vous connecter. Une action sensible demandera toujours un code.`,
          ],
          facts: [...whereOf(user, device), ["Confiance donnée", `${since} (heure de Paris)`], ["Jusqu'au", `${until} (heure de Paris)`]],
          action: { label: "Voir mes appareils de confiance", url: devicesUrl },
          closing: "Si c'était vous, ne faites rien. Sinon, retirez cet appareil et changez tout de suite votre mot de passe.",
        }
      : {
          subject: "A trusted device was added to your account",
          title: `Hello ${user.firstName},`,
          paragraphs: [
            `You just signed in and asked to trust this device for ${days} days: your password will be enough to sign in there. A sensitive action will still ask for a code.`,
          ],
          facts: [...whereOf(user, device), ["Trusted since", `${since} (Paris time)`], ["Until", `${until} (Paris time)`]],
          action: { label: "See my trusted devices", url: devicesUrl },
          closing: "If it was you, do nothing. If not, remove that device and change your password at once.",
        },
  );
}

function whereOf(user: User, device: MailedDevice): [label: string, value: string][] {
  const [deviceLabel, networkLabel] = user.language === "fr" ? ["Appareil", "Réseau"] : ["Device", "Network"];
  return [
    [deviceLabel, describeDevice(device.userAgent, user.language)],
    [networkLabel, device.maskedIp],
  ];
}

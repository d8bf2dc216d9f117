import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { Mail } from "../../platform/outbox/event.ts";
import { notice, type NoticeReader } from "../users/index.ts";

export function authenticatorAddedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Une application d'authentification a été ajoutée",
      `Une application d'authentification a été ajoutée à votre compte le ${formatInstant(at, "fr")} (heure de Paris). Elle sera demandée à la connexion. Vos autres connexions ont été fermées.`,
    ],
    en: [
      "An authenticator app was added",
      `An authenticator app was added to your account on ${formatInstant(at, "en")} (Paris time). It will be asked for when you sign in. Your other sessions were closed.`,
    ],
  });
}

export function authenticatorRemovedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Une application d'authentification a été retirée",
      `Une application d'authentification a été retirée de votre compte le ${formatInstant(at, "fr")} (heure de Paris). Vos autres connexions ont été fermées.`,
    ],
    en: [
      "An authenticator app was removed",
      `An authenticator app was removed from your account on ${formatInstant(at, "en")} (Paris time). Your other sessions were closed.`,
    ],
  });
}

export function recoveryCodesRenewedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Vos codes de récupération ont été renouvelés",
      `Dix nouveaux codes de récupération ont été créés le ${formatInstant(at, "fr")} (heure de Paris). Les précédents ne servent plus. Vos autres connexions ont été fermées.`,
    ],
    en: [
      "Your recovery codes were renewed",
      `Ten new recovery codes were made on ${formatInstant(at, "en")} (Paris time). Those before no longer work. Your other sessions were closed.`,
    ],
  });
}

export function recoveryCodeUsedMail(user: NoticeReader, at: Date): Mail {
  return notice(user, {
    fr: [
      "Un code de récupération a servi à vous connecter",
      `Un de vos codes de récupération a servi à se connecter à votre compte le ${formatInstant(at, "fr")} (heure de Paris). Il ne servira plus.`,
    ],
    en: [
      "A recovery code was used to sign in",
      `One of your recovery codes was used to sign in to your account on ${formatInstant(at, "en")} (Paris time). It will not work again.`,
    ],
  });
}

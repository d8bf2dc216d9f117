import type { SecondFactorKind } from "@portail-tic/shared/second-factors/factor-rules";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { Mail } from "../../platform/outbox/event.ts";
import { notice, type NoticeReader } from "../users/index.ts";

/** The factor a notice is about. */
export interface NamedFactor {
  readonly kind: SecondFactorKind;
  readonly name: string;
}

const nouns = {
  fr: { TOTP: "Une application d'authentification", PASSKEY: "Une clé d'accès", SECURITY_KEY: "Une clé de sécurité" },
  en: { TOTP: "An authenticator app", PASSKEY: "A passkey", SECURITY_KEY: "A security key" },
} as const;

export function factorAddedMail(user: NoticeReader, at: Date, { kind, name }: NamedFactor): Mail {
  const [fr, en] = [nouns.fr[kind], nouns.en[kind]];
  return notice(user, {
    fr: [
      `${fr} a été ajoutée`,
      `${fr}, « ${name} », a été ajoutée à votre compte le ${formatInstant(at, "fr")} (heure de Paris). Elle peut être demandée à la connexion. Vos autres connexions ont été fermées.`,
    ],
    en: [
      `${en} was added`,
      `${en}, “${name}”, was added to your account on ${formatInstant(at, "en")} (Paris time). It may be asked for when you sign in. Your other sessions were closed.`,
    ],
  });
}

export function factorRemovedMail(user: NoticeReader, at: Date, { kind, name }: NamedFactor): Mail {
  const [fr, en] = [nouns.fr[kind], nouns.en[kind]];
  return notice(user, {
    fr: [
      `${fr} a été retirée`,
      `${fr}, « ${name} », a été retirée de votre compte le ${formatInstant(at, "fr")} (heure de Paris). Vos autres connexions ont été fermées.`,
    ],
    en: [
      `${en} was removed`,
      `${en}, “${name}”, was removed from your account on ${formatInstant(at, "en")} (Paris time). Your other sessions were closed.`,
    ],
  });
}

/** A key whose counter went back: the honest one, or a copy, has signed elsewhere. */
export function passkeyCopiedMail(user: NoticeReader, at: Date, { name }: NamedFactor): Mail {
  return notice(user, {
    fr: [
      "Une de vos clés a été refusée : elle a peut-être été copiée",
      `La clé « ${name} » a été refusée le ${formatInstant(at, "fr")} (heure de Paris) : son compteur est revenu en arrière, comme celui d'une copie. Retirez-la de votre compte et remplacez-la.`,
    ],
    en: [
      "One of your keys was refused: it may have been copied",
      `The key “${name}” was refused on ${formatInstant(at, "en")} (Paris time): its counter went back, as that of a copy would. Please remove it from your account and replace it.`,
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

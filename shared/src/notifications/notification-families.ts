import type { Language } from "../problems/problem-text.ts";

/** When a mail leaves: at once, gathered with others, never. */
export const MAIL_CHOICES = ["NOW", "DIGEST", "NONE"] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** How often the gathered mail leaves. */
export const DIGEST_FREQUENCIES = ["DAILY", "WEEKLY"] as const;
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number];

interface Family extends Readonly<Record<Language, { readonly title: string; readonly explanation: string }>> {
  /** Until the person chooses otherwise. */
  readonly usual: { readonly inPortal: boolean; readonly mail: MailChoice };
  /** Always told, at once and in both places: whoever steals an account or money would begin by switching these off. */
  readonly isLocked: boolean;
}

/** What people choose about: one line of the preferences each. */
export const notificationFamilies = {
  REQUESTS_TO_DECIDE: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: { title: "Demandes à décider", explanation: "Quelqu'un demande un rattachement ou un accès à une structure que vous gérez." },
    en: { title: "Requests to decide", explanation: "Somebody asks to be attached or given access to a structure you manage." },
  },
  MY_REQUESTS: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: { title: "Mes demandes", explanation: "Votre demande est transmise, approuvée, rejetée, ou a expiré." },
    en: { title: "My requests", explanation: "Your request was sent, approved or rejected, or has expired." },
  },
  RIGHTS: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: { title: "Rattachements et accès", explanation: "Un rattachement ou un abonnement à un espace commence ou prend fin." },
    en: { title: "Attachments and access", explanation: "An attachment or a subscription to a space begins or ends." },
  },
  STRUCTURES: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: {
      title: "Vie des structures",
      explanation:
        "Une structure que vous gérez est fermée ou rouverte, ou le répertoire des entreprises dit que son établissement a fermé.",
    },
    en: {
      title: "Life of structures",
      explanation: "A structure you manage is closed or opened again, or the company directory says that its establishment has closed.",
    },
  },
  REFUNDS: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: { title: "Demandes de remboursement", explanation: "Une demande de remboursement franchit une étape." },
    en: { title: "Refund requests", explanation: "A refund request reaches another step." },
  },
  API_TOKENS: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: false,
    fr: { title: "Fin des jetons d'API", explanation: "Un jeton expire dans 30 jours, dans 7 jours, ou vient d'expirer." },
    en: { title: "End of API tokens", explanation: "A token expires in 30 days, in 7 days, or has just expired." },
  },
  BANK_ACCOUNTS: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: true,
    fr: { title: "Comptes bancaires", explanation: "Un compte bancaire est ajouté à une structure que vous gérez." },
    en: { title: "Bank accounts", explanation: "A bank account is added to a structure you manage." },
  },
  SECURITY: {
    usual: { inPortal: true, mail: "NOW" },
    isLocked: true,
    fr: {
      title: "Sécurité du compte",
      explanation: "Mot de passe, moyens de connexion, adresses, nouvel appareil, jeton créé, messages qui vous reviennent.",
    },
    en: {
      title: "Account security",
      explanation: "Password, ways to sign in, addresses, new device, new token, mails that could not reach you.",
    },
  },
} as const satisfies Record<string, Family>;

export type NotificationFamily = keyof typeof notificationFamilies;
export const NOTIFICATION_FAMILIES = Object.keys(notificationFamilies) as NotificationFamily[];

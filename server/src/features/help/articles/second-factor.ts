import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.mailCode.validSeconds / 60;
const { count } = policy.recoveryCodes;

export const secondFactorArticle: HelpArticle = {
  slug: "double-authentification",
  topic: "SIGN_IN",
  actions: [{ to: "/mon-compte/securite", fr: "Choisir mes moyens de connexion", en: "Choose my ways to sign in" }],
  fr: {
    question: "Qu'est-ce que la double authentification ?",
    answer:
      "Après le mot de passe, une seconde preuve que c'est bien vous : un code par courriel, une application, une clé d'accès ou une clé de sécurité.",
    blocks: [
      { say: "Elle est obligatoire : même si quelqu'un connaît votre mot de passe, il n'entre pas." },
      {
        list: [
          `Code par courriel : choisi pour vous la première fois. Il vaut ${minutes} minutes.`,
          "Application d'authentification : un code s'affiche aussitôt sur votre téléphone, même sans réseau. C'est ce que nous conseillons.",
          "Clé d'accès (empreinte, visage ou code de l'appareil) ou clé de sécurité USB : rien à recopier.",
          `Codes de récupération : ${count} codes à imprimer, chacun sert une fois, le jour où le reste manque.`,
        ],
      },
      {
        steps: [
          "Ouvrez « Mon compte », puis « Sécurité ».",
          "Ajoutez une application ou une clé, et suivez les indications.",
          "Imprimez vos codes de récupération et rangez-les ailleurs que votre téléphone.",
        ],
      },
      { note: "Sur votre propre appareil, « Faire confiance à cet appareil » évite le code pendant 30 jours." },
    ],
    words:
      "second facteur deuxième facteur 2fa double authentification application mobile google authenticator freeotp clé sécurité usb yubikey empreinte passkey codes de récupération sécuriser code temporaire qr téléphone perdu changé de téléphone nouveau téléphone",
  },
  en: {
    question: "What is two-step sign-in?",
    answer: "After the password, a second proof that it is you: a mailed code, an app, a passkey or a security key.",
    blocks: [
      { say: "It is compulsory: somebody who knows your password still cannot come in." },
      {
        list: [
          `Code by e-mail: chosen for you the first time. It is good for ${minutes} minutes.`,
          "Authenticator app: a code shows at once on your telephone, even without a network. This is what we advise.",
          "Passkey (fingerprint, face or the code of the device) or USB security key: nothing to copy.",
          `Recovery codes: ${count} codes to print, each is used once, the day the rest is missing.`,
        ],
      },
      {
        steps: [
          "Open “My account”, then “Security”.",
          "Add an app or a key, and follow what it says.",
          "Print your recovery codes and keep them away from your telephone.",
        ],
      },
      { note: "On a device of your own, “Trust this device” spares the code for 30 days." },
    ],
    words: "second factor 2fa two factor authentication app authenticator security key passkey recovery codes telephone lost changed",
  },
};

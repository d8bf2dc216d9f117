import type { ProblemTexts } from "./problem-text.ts";

/** Sign-in, second factor, sessions and API tokens. */
export const sessionProblems = {
  UNAUTHENTICATED: {
    fr: "Vous n'êtes pas connecté, ou votre session a pris fin. Connectez-vous pour continuer.",
    en: "You are not signed in, or your session has ended. Please sign in to continue.",
  },
  FORBIDDEN: {
    fr: "Votre compte ne donne pas accès à cette action.",
    en: "Your account does not give access to this action.",
  },
  // One text for an unknown address, a wrong password, an account not activated or suspended: nobody learns which.
  CREDENTIALS_INVALID: {
    fr: "L'adresse de connexion ou le mot de passe n'est pas reconnu. Vérifiez-les, ou utilisez « Mot de passe oublié ».",
    en: "The sign-in address or the password is not recognised. Please check them, or use “Forgotten password”.",
  },
  CODE_INVALID: {
    fr: "Ce code n'est pas le bon. Vérifiez les 8 chiffres du dernier message reçu.",
    en: "This code is not right. Please check the 8 digits of the latest message you received.",
  },
  AUTHENTICATOR_CODE_INVALID: {
    fr: "Ce code n'est pas le bon, ou il a déjà servi. Saisissez les 6 chiffres que l'application affiche maintenant et vérifiez l'heure de votre téléphone.",
    en: "This code is not right, or was already used. Please enter the 6 digits the app shows now and check the time of your phone.",
  },
  RECOVERY_CODE_INVALID: {
    fr: "Ce code de récupération n'est pas reconnu, ou il a déjà servi. Vérifiez ses 16 caractères, ou essayez le suivant de votre liste.",
    en: "This recovery code is not recognised, or was already used. Please check its 16 characters, or try the next one of your list.",
  },
  RECOVERY_CODE_ONLY_AT_SIGN_IN: {
    fr: "Un code de récupération sert seulement à se connecter. Utilisez ici votre clé, votre application ou un code reçu par courriel.",
    en: "A recovery code only serves to sign in. Please use your key, your app or a code received by e-mail here.",
  },
  AUTHENTICATOR_NOT_PENDING: {
    fr: "Aucune application n'attend de confirmation, ou l'attente a été trop longue. Recommencez l'ajout.",
    en: "No app is waiting to be confirmed, or the wait was too long. Please add it again.",
  },
  TOO_MANY_FACTORS: {
    fr: "Vous en avez déjà {max}, le plus que nous acceptons. Retirez-en avant d'en ajouter.",
    en: "You already have {max}, the most we accept. Please remove one before adding another.",
  },
  LAST_STAFF_FACTOR: {
    fr: "Un agent garde toujours une application ou une clé : ajoutez-en une autre avant de retirer celle-ci.",
    en: "Staff always keep an app or a key: please add another one before removing this one.",
  },
  STAFF_FACTOR_NOT_SHOWN: {
    fr: "Un agent ne change rien ici avec un code reçu par courriel : confirmez d'abord avec votre application ou votre clé, ou reconnectez-vous avec un code de récupération.",
    en: "Staff change nothing here with a code received by e-mail: please confirm with your app or your key first, or sign in again with a recovery code.",
  },
  PASSKEY_REFUSED: {
    fr: "Cette clé n'est pas reconnue pour votre compte, ou elle ne vous a pas demandé votre code, votre empreinte ou votre visage. Réessayez, ou choisissez un autre moyen.",
    en: "This key is not recognised for your account, or it did not ask for your PIN, fingerprint or face. Please try again, or choose another way.",
  },
  PASSKEY_EXPIRED: {
    fr: "La demande faite à votre clé a expiré ou a déjà servi. Recommencez.",
    en: "The request made to your key has expired or was already used. Please start again.",
  },
  PASSKEY_NOT_ADDED: {
    fr: "La clé n'a pas pu être vérifiée : elle n'est pas ajoutée. Recommencez, ou essayez une autre clé.",
    en: "The key could not be verified: it is not added. Please start again, or try another key.",
  },
  PASSKEY_ALREADY_ADDED: {
    fr: "Cette clé est déjà enregistrée. Utilisez-en une autre.",
    en: "This key is already registered. Please use another one.",
  },
  NO_PASSKEY: {
    fr: "Votre compte n'a ni clé d'accès ni clé de sécurité. Choisissez un autre moyen.",
    en: "Your account has no passkey and no security key. Please choose another way.",
  },
  CODE_EXPIRED: {
    fr: "Ce code a expiré. Demandez-en un nouveau.",
    en: "This code has expired. Please ask for a new one.",
  },
  TOO_MANY_CODES: {
    fr: "Plusieurs codes viennent de vous être envoyés. Utilisez le dernier reçu, ou réessayez dans {retryAfterSeconds}.",
    en: "Several codes were just sent to you. Please use the latest one, or try again in {retryAfterSeconds}.",
  },
  CHALLENGE_OVER: {
    fr: "Cette vérification est terminée, après trop de codes erronés ou trop d'attente. Demandez un nouveau code, ou recommencez la connexion.",
    en: "This verification is over, after too many wrong codes or too long a wait. Please ask for a new code, or start signing in again.",
  },
  FACTOR_FROZEN: {
    fr: "Trop de codes erronés aujourd'hui : ce moyen de vérification est suspendu. Réessayez demain.",
    en: "Too many wrong codes today: this means of verification is suspended. Please try again tomorrow.",
  },
  STEP_UP_REQUIRED: {
    fr: "Cette action sensible demande une nouvelle vérification. Saisissez le code que nous vous envoyons.",
    en: "This sensitive action needs a fresh verification. Please enter the code we send you.",
  },
  HUMAN_ONLY: {
    fr: "Cette action se fait seulement sur le portail, par une personne connectée ; un jeton d'API ne le permet pas.",
    en: "This can be done only on the portal by a signed-in person; an API token cannot do it.",
  },
  INSUFFICIENT_SCOPE: {
    fr: "Ce jeton d'API n'a pas la portée nécessaire. Créez un jeton avec la portée voulue dans « Mon compte ».",
    en: "This API token does not have the required scope. Please create one with the right scope in “My account”.",
  },
  TOKEN_LIFETIME_TOO_LONG: {
    fr: "Un jeton d'API ne peut pas durer plus de {maxDays} jours. Choisissez une date plus proche.",
    en: "An API token cannot last more than {maxDays} days. Please choose an earlier date.",
  },
  TOO_MANY_TOKENS: {
    fr: "Vous avez déjà {max} jetons d'API. Révoquez-en un avant d'en créer un autre.",
    en: "You already have {max} API tokens. Please revoke one before creating another.",
  },
} as const satisfies ProblemTexts;

import type { HelpArticle } from "./help-article.ts";
import { findHelpArticle } from "./help-articles.ts";

/**
 * What helps on a page, by the beginning of its path as the router declares it (`$…` stands for any name): the longest one counts. In the
 * order of what people of that page ask first.
 */
export const helpOfPages: Readonly<Record<string, readonly string[]>> = {
  "/": ["creer-un-compte", "qui-y-a-droit", "deposer-une-demande", "dates-limites"],
  "/creer-un-compte": ["creer-un-compte", "mail-d-activation-non-recu", "rattacher-mon-compte"],
  "/conditions-utilisation": ["donnees-personnelles", "creer-un-compte"],
  "/dates": ["dates-limites", "deposer-une-demande"],
  "/etat-du-service": ["code-de-connexion-non-recu", "mail-d-activation-non-recu"],
  "/verifier-un-depot": ["suivre-ma-demande"],
  "/activation": ["activer-mon-compte", "mail-d-activation-non-recu", "lien-d-activation-expire"],
  "/connexion": ["code-de-connexion-non-recu", "mot-de-passe", "double-authentification", "messagerie-perdue"],
  "/mot-de-passe-oublie": ["mot-de-passe", "messagerie-perdue"],
  "/reinitialisation": ["mot-de-passe"],
  "/garder-mon-compte": ["donnees-personnelles"],
  "/compte-desactive": ["donnees-personnelles"],
  "/adresse-de-connexion": ["changer-d-adresse-electronique"],
  "/acces-perdu": ["messagerie-perdue", "double-authentification"],
  "/aide": ["creer-un-compte", "deposer-une-demande"],
  "/tableau-de-bord": ["deposer-une-demande", "rattacher-mon-compte", "ouvrir-l-espace", "suivre-ma-demande"],
  "/mon-compte": ["changer-d-adresse-electronique", "mot-de-passe", "donnees-personnelles"],
  "/mon-compte/securite": ["double-authentification", "mot-de-passe"],
  "/mon-compte/sessions": ["double-authentification", "mot-de-passe"],
  "/mon-compte/jetons": ["raccorder-un-logiciel"],
  "/mon-compte/notifications": ["notifications"],
  "/mon-compte/donnees": ["donnees-personnelles"],
  "/notifications": ["notifications"],
  "/approbations": ["approuver-une-demande", "inviter-un-collaborateur"],
  "/mes-demandes": ["rattachement-en-attente", "s-abonner-a-l-espace"],
  "/mes-rattachements": ["rattacher-mon-compte", "rattachement-en-attente", "gestionnaire-principal-parti"],
  "/gestionnaire-absent": ["gestionnaire-principal-parti"],
  "/organisation": ["modifier-ma-structure", "ouvrir-l-espace", "coordonnees-bancaires", "inviter-un-collaborateur"],
  "/organisation/structures/$id/changement-de-siret": ["changement-de-siret"],
  "/organisation/structures/$id/invitations": ["inviter-un-collaborateur"],
  "/organisation/structures/$id/membres": ["inviter-un-collaborateur", "gestionnaire-principal-parti", "confier-mes-demandes"],
  "/organisation/coordonnees-bancaires": ["coordonnees-bancaires", "paiement"],
  "/espaces": ["ouvrir-l-espace", "s-abonner-a-l-espace", "confier-mes-demandes"],
  "/clients": ["deposer-pour-un-client", "rattachement-en-attente"],
  "/demandes-tic": ["deposer-une-demande", "suivre-ma-demande", "dates-limites", "demande-rejetee"],
  "/demandes-tic/$id": ["suivre-ma-demande", "corriger-ou-retirer-une-demande", "paiement", "demande-rejetee"],
  "/demandes-tic/$id/compte": ["coordonnees-bancaires", "paiement"],
  "/demandes-tic/$id/modifier": ["deposer-une-demande", "importer-des-factures", "joindre-des-pieces", "qui-y-a-droit"],
  "/demandes-tic/$id/messages": ["suivre-ma-demande", "pieces-demandees"],
  "/demandes-tic/$id/pieces": ["pieces-demandees", "joindre-des-pieces"],
  "/demandes-tic/nouvelle": ["deposer-une-demande", "dates-limites", "qui-y-a-droit"],
  "/instruction": ["agents-instruire-une-demande"],
  "/paiements": ["agents-ordonner-les-paiements"],
  "/chiffres": ["agents-instruire-une-demande", "agents-campagnes-tarifs-services"],
  "/console/acces-perdus": ["agents-acces-et-gestionnaires-perdus"],
  "/console/gestionnaires-perdus": ["agents-acces-et-gestionnaires-perdus"],
  "/console/campagnes": ["agents-campagnes-tarifs-services"],
  "/console/services": ["agents-campagnes-tarifs-services"],
};

const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

const named = (parts: readonly string[]) => parts.filter((part) => !part.startsWith("$")).length;

/** The longest beginnings first, and of two as long the one that names more of it. */
const declared = Object.entries(helpOfPages)
  .map(([path, slugs]) => ({ parts: partsOf(path), slugs }))
  .toSorted((a, b) => b.parts.length - a.parts.length || named(b.parts) - named(a.parts));

/** The articles that help on a page, the likeliest first; `path` is that of its address. */
export function helpOfPage(path: string): HelpArticle[] {
  const asked = partsOf(path.slice(0, 200));
  const fits = (parts: readonly string[]) =>
    parts.every((part, place) => part === asked[place] || (part.startsWith("$") && asked[place] !== undefined));
  const slugs = declared.find(({ parts }) => fits(parts))?.slugs ?? [];
  return slugs.flatMap((slug) => findHelpArticle(slug) ?? []);
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const routes = path.resolve(import.meta.dirname, "../../../client/src/app/routes");

/** Every path the portal's router declares, from its sources: a page nobody examines is found here. */
export function declaredPaths(): string[] {
  return readdirSync(routes)
    .filter((file) => file.endsWith("-routes.ts"))
    .flatMap((file) => [...readFileSync(path.join(routes, file), "utf8").matchAll(/^\s*path: "([^"]+)"/gm)].map((match) => match[1] ?? ""))
    .toSorted();
}

/** Who reads a page. */
export type Reader = "anonymous" | "asker" | "accountant" | "manager" | "officer" | "support" | "administrator";

/** A page, and for one that names something: the page that links to it. */
export interface WayIn {
  readonly path: string;
  readonly from?: string;
  /** A page between the two, when `from` does not link to it. */
  readonly via?: string;
}

const at = (...paths: string[]): WayIn[] => paths.map((one) => ({ path: one }));

/** Each page of the portal, by somebody of the demonstration who sees it with something on it. */
export const waysIn: Record<Reader, readonly WayIn[]> = {
  anonymous: at(
    "/",
    "/creer-un-compte",
    "/conditions-utilisation",
    "/dates",
    "/aide",
    "/etat-du-service",
    "/verifier-un-depot",
    "/activation",
    "/connexion",
    "/connexion/code",
    "/connexion/mot-de-passe",
    "/mot-de-passe-oublie",
    "/reinitialisation",
    "/garder-mon-compte",
    "/compte-desactive",
    "/adresse-de-connexion/lien",
    "/acces-perdu",
    "/acces-perdu/lien",
    "/gestionnaire-absent/lien",
  ).concat({ path: "/aide/$slug", from: "/aide" }),
  asker: [
    ...at("/mes-rattachements", "/mes-rattachements/demander", "/mes-rattachements/invitations", "/mes-demandes"),
    { path: "/mes-demandes/$id", from: "/mes-demandes" },
  ],
  accountant: [...at("/clients", "/clients/demander"), { path: "/demandes-tic/$id/modifier", from: "/tableau-de-bord" }],
  manager: [
    ...at(
      "/tableau-de-bord",
      "/mon-compte",
      "/mon-compte/adresse-de-connexion",
      "/mon-compte/securite",
      "/mon-compte/jetons",
      "/mon-compte/sessions",
      "/mon-compte/notifications",
      "/notifications",
      "/mon-compte/donnees",
      "/approbations",
      "/approbations/groupees",
      "/organisation",
      "/organisation/qui-peut-faire-quoi",
      "/organisation/structures",
      "/organisation/structures/nouvelles",
      "/organisation/coordonnees-bancaires",
      "/organisation/coordonnees-bancaires/nouvelle",
      "/gestionnaire-absent",
      "/espaces",
      "/espaces/abonnes",
      "/demandes-tic",
      "/demandes-tic/nouvelle",
    ),
    { path: "/approbations/$id", from: "/approbations" },
    { path: "/approbations/groupees/$id", from: "/approbations/groupees" },
    { path: "/organisation/structures/$id", from: "/organisation/structures" },
    { path: "/organisation/structures/$id/modifier", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/fermer", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/repertoire", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/membres", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/revue-des-acces", from: "/organisation/structures/$id/membres" },
    { path: "/organisation/structures/$id/services", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/journal", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/chiffres", from: "/organisation/structures/$id" },
    { path: "/organisation/structures/$id/changement-de-siret", from: "/organisation/structures/$id" },
    { path: "/espaces/abonnements/$id", from: "/espaces/abonnes" },
    { path: "/organisation/structures/$id/invitations", from: "/organisation/structures/$id/membres" },
    { path: "/organisation/structures/$id/invitations/plusieurs", from: "/organisation/structures/$id/invitations" },
    { path: "/espaces/accorder/$membershipId", from: "/organisation/structures/$id/membres" },
    { path: "/demandes-tic/$id", from: "/demandes-tic?etat=PAID" },
    { path: "/demandes-tic/$id/pieces", from: "/demandes-tic/$id" },
    { path: "/demandes-tic/$id/messages", from: "/demandes-tic/$id" },
    { path: "/demandes-tic/$id/compte", via: "/demandes-tic/$id", from: "/demandes-tic?etat=PAYMENT_FAILED" },
  ],
  officer: [
    ...at("/instruction", "/instruction/groupees", "/paiements", "/paiements/a-ordonner", "/chiffres"),
    { path: "/paiements/$id", from: "/paiements" },
    { path: "/instruction/$id", from: "/instruction?etat=PAID" },
    { path: "/instruction/$id/pieces", from: "/instruction/$id" },
    { path: "/instruction/$id/messages", from: "/instruction/$id" },
    { path: "/instruction/groupees/$id", from: "/instruction/groupees" },
  ],
  support: [
    ...at("/console/acces-perdus", "/console/gestionnaires-perdus"),
    { path: "/console/acces-perdus/$id", from: "/console/acces-perdus" },
    { path: "/gestionnaire-absent/$id", from: "/console/gestionnaires-perdus" },
  ],
  administrator: [
    ...at("/console/campagnes", "/console/campagnes/nouvelle", "/console/services"),
    { path: "/console/services/$id", from: "/console/services" },
    { path: "/console/campagnes/$id", from: "/console/campagnes" },
    { path: "/console/campagnes/$id/modifier", from: "/console/campagnes/$id" },
    ...at("/paiements/releves"),
    { path: "/paiements/releves/$id", from: "/paiements/releves" },
    { path: "/console/campagnes/$id/taux", from: "/console/campagnes/$id" },
  ],
};

import { departementOfCommune } from "@portail-tic/shared/kernel/departement-of-commune";
import { parseCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parseSiret, sirenOfSiret } from "@portail-tic/shared/kernel/siret";
import { vatNumberOfSiren } from "@portail-tic/shared/kernel/vat-number";
import { z } from "zod";

import type { Company, Establishment, EstablishmentsResult, LookUpResult } from "./company.ts";

/** What the API writes instead of a value its owner asked not to publish. */
const MASK = "[NON-DIFFUSIBLE]";

const text = z.string().nullish();
const establishment = z.object({
  siret: z.string(),
  adresse: text,
  numero_voie: text,
  type_voie: text,
  libelle_voie: text,
  complement_adresse: text,
  code_postal: text,
  commune: text,
  libelle_commune: text,
  etat_administratif: text,
  statut_diffusion_etablissement: text,
  date_fermeture: text,
  nom_commercial: text,
  liste_enseignes: z.array(z.string()).nullish(),
});
const legalUnit = z.object({
  siren: z.string(),
  nom_complet: text,
  nom_raison_sociale: text,
  nature_juridique: text,
  activite_principale: text,
  statut_diffusion: text,
  etat_administratif: text,
  date_fermeture: text,
  nombre_etablissements: z.number().nullish(),
  siege: establishment.nullish(),
  matching_etablissements: z.array(establishment).nullish(),
});
const searchAnswer = z.object({ results: z.array(legalUnit) });

type LegalUnit = z.infer<typeof legalUnit>;
type ApiEstablishment = z.infer<typeof establishment>;

/** Reads the answer of `GET /search` for one SIRET. Source: API Recherche d'entreprises, shapes in the domain notes, section 7. */
export function readSearchAnswer(body: unknown, siret: string): LookUpResult {
  const answer = searchAnswer.safeParse(body);
  if (!answer.success) return { status: "UNAVAILABLE", reason: "UNREADABLE" };
  for (const unit of answer.data.results) {
    const found = [unit.siege, ...(unit.matching_etablissements ?? [])].find((candidate) => candidate?.siret === siret);
    if (found) return judge(unit, found);
  }
  return { status: "UNKNOWN" };
}

/** Reads the same answer for a SIREN: its establishments, the head office first, then the open ones in the order of the directory. */
export function readEstablishments(body: unknown, siren: string): EstablishmentsResult {
  const answer = searchAnswer.safeParse(body);
  if (!answer.success) return { status: "UNAVAILABLE", reason: "UNREADABLE" };
  const unit = answer.data.results.find((candidate) => candidate.siren === siren);
  if (!unit) return { status: "UNKNOWN" };
  const all = [unit.siege, ...(unit.matching_etablissements ?? [])].flatMap((found) =>
    found && sirenOfSiret(found.siret) === siren && parseSiret(found.siret).allowed ? [found] : [],
  );
  const establishments = [...new Map(all.map((found) => [found.siret, listed(unit, found)])).values()];
  const rank = ({ isHeadOffice, answer: { status } }: Establishment) => (isHeadOffice ? 0 : status === "CLOSED" ? 2 : 1);
  establishments.sort((a, b) => rank(a) - rank(b));
  return { status: "FOUND", establishments, total: Math.max(unit.nombre_etablissements ?? 0, establishments.length) };
}

function listed(unit: LegalUnit, found: ApiEstablishment): Establishment {
  const answer = judge(unit, found);
  const tradeName = answer.status === "MASKED" ? "" : published(found.liste_enseignes?.[0]) || published(found.nom_commercial);
  return { siret: found.siret, isHeadOffice: unit.siege?.siret === found.siret, tradeName, answer };
}

function judge(unit: LegalUnit, found: ApiEstablishment): Establishment["answer"] {
  const company = describe(unit, found);
  // Closed comes first: a masked company that has ceased must not be taken for a working one.
  if (found.etat_administratif === "F" || unit.etat_administratif === "C") return { status: "CLOSED", company };
  const isMasked = unit.statut_diffusion === "P" || found.statut_diffusion_etablissement === "P" || company.name === "";
  return isMasked ? { status: "MASKED" } : { status: "FOUND", company };
}

function describe(unit: LegalUnit, found: ApiEstablishment): Company {
  const siren = sirenOfSiret(found.siret);
  const communeCode = orNull(found.commune);
  return {
    siret: found.siret,
    siren,
    name: published(unit.nom_raison_sociale) || published(unit.nom_complet),
    address: streetOf(found),
    addressComplement: published(found.complement_adresse),
    postalCode: published(found.code_postal),
    town: published(found.libelle_commune),
    communeCode,
    departement: communeCode === null ? null : departementOfCommune(communeCode),
    vatNumber: vatNumberOfSiren(siren),
    legalFormCode: orNull(unit.nature_juridique),
    nafCode: orNull(unit.activite_principale),
    isHeadOffice: unit.siege?.siret === found.siret,
    closedOn: closingDateOf(unit, found),
  };
}

/** Of the establishment, or of the whole company; a date that is none is not passed on. */
function closingDateOf(unit: LegalUnit, found: ApiEstablishment): string | null {
  const isClosed = found.etat_administratif === "F" || unit.etat_administratif === "C";
  const date = parseCivilDate(published(found.date_fermeture) || published(unit.date_fermeture));
  return isClosed && date.allowed ? date.value : null;
}

/** The street: decomposed in the head office only; elsewhere it is the start of the one-line address. */
function streetOf(found: ApiEstablishment): string {
  const street = [found.numero_voie, found.type_voie, found.libelle_voie].map(published).filter(Boolean).join(" ");
  if (street) return street;
  const line = published(found.adresse);
  const end = found.code_postal ? line.lastIndexOf(found.code_postal) : -1;
  return (end === -1 ? line : line.slice(0, end)).trim();
}

const published = (value: string | null | undefined) => (!value || value.includes(MASK) ? "" : value.trim());
const orNull = (value: string | null | undefined) => published(value) || null;

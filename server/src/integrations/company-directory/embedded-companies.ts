import { departementOfCommune } from "@portail-tic/shared/kernel/departement-of-commune";
import { sirenOfSiret } from "@portail-tic/shared/kernel/siret";
import { vatNumberOfSiren } from "@portail-tic/shared/kernel/vat-number";

import type { Company, Establishment } from "./company.ts";

type Row = readonly [
  siret: string,
  name: string,
  legalForm: string,
  naf: string,
  address: string,
  postalCode: string,
  town: string,
  communeCode: string,
];

// Invented: these SIRETs have valid keys, in a range INSEE has not reached.
const open: readonly Row[] = [
  ["99990127500019", "GAEC du Clos Joli", "6533", "01.50Z", "Le Clos Joli", "35500", "Vitré", "35360"],
  ["99990314900014", "EARL des Trois Chênes", "6598", "01.11Z", "12 route de la Gâtine", "79200", "Parthenay", "79202"],
  ["99990452700010", "SCEA Domaine de la Combe", "6597", "01.21Z", "Chemin de la Combe", "84200", "Carpentras", "84031"],
  ["99990588800015", "Élodie Martin", "1000", "01.45Z", "Ferme de la Roque", "12000", "Rodez", "12202"],
  ["99990631600016", "CUMA de la Vallée de l'Erve", "6316", "01.61Z", "ZA de la Vallée", "72300", "Sablé-sur-Sarthe", "72264"],
  ["99990715700013", "Ouest Gestion Agricole", "9220", "69.20Z", "8 rue des Tilleuls", "35000", "Rennes", "35238"],
  ["99990846000010", "Lemoine Travaux Agricoles", "5499", "01.61Z", "3 rue du Moulin", "28000", "Chartres", "28085"],
  ["99990973200011", "EARL Castagna", "6598", "01.24Z", "Lieu-dit Castagna", "20250", "Corte", "2B096"],
  ["99991108400013", "SCEA Canne des Hauts", "6597", "01.14Z", "45 chemin des Flamboyants", "97410", "Saint-Pierre", "97416"],
  ["99991236300010", "Bois du Morvan", "5499", "02.20Z", "Route de Corancy", "58120", "Château-Chinon (Ville)", "58062"],
  ["99991367600014", "Les Viviers de la Baie", "5499", "03.21Z", "Quai de Kernoa", "22500", "Paimpol", "22162"],
  ["99991493000014", "GAEC de la Plaine", "6533", "01.11Z", "La Grande Plaine", "28000", "Chartres", "28085"],
  ["99991521800013", "EARL Les Serres du Thouet", "6598", "01.13Z", "16 levée du Thouet", "49400", "Saumur", "49328"],
  ["99991658800018", "Yann Le Goff", "1000", "01.46Z", "Kerhuel", "22600", "Loudéac", "22136"],
  ["99991784200018", "GAEC des Bruyères", "6533", "01.41Z", "Les Bruyères", "35300", "Fougères", "35115"],
  ["99991812100016", "SCEA Vignes de Borderie", "6597", "01.21Z", "27 rue de la Tonnelle", "16100", "Cognac", "16102"],
  ["99991947500015", "Claire Dubosc", "1000", "01.47Z", "Au Village", "32000", "Auch", "32013"],
  ["99992075400010", "EARL du Pont Neuf", "6598", "01.50Z", "Le Pont Neuf", "35600", "Redon", "35236"],
  ["99992618100010", "SCEA des Quatre Vents", "6597", "01.11Z", "1 route des Quatre Vents", "28800", "Bonneval", "28051"],
  ["99992618100028", "SCEA des Quatre Vents", "6597", "01.11Z", "Ferme du Bois Guyon", "28200", "Châteaudun", "28088"],
  ["99992618100036", "SCEA des Quatre Vents", "6597", "10.41B", "ZA de la Vallée du Loir", "28800", "Bonneval", "28051"],
  ["99992745200014", "GAEC du Vieux Chêne", "6533", "01.41Z", "Le Vieux Chêne", "35500", "Vitré", "35360"],
  ["99993004300016", "Centre de gestion du Léon", "9220", "69.20Z", "2 place de l'Évêché", "29250", "Saint-Pol-de-Léon", "29259"],
  ["99992873200018", "EARL de la Source", "6598", "01.50Z", "La Source", "79200", "Parthenay", "79202"],
  ["99990391700014", "GAEC des Deux Rives", "6533", "01.50Z", "Les Deux Rives", "49400", "Saumur", "49328"],
  ["99993101700019", "GAEC de la Vilaine", "6533", "01.41Z", "La Haute Rive", "35600", "Redon", "35236"],
  ["99993011800016", "EARL du Grand Pré", "6598", "01.50Z", "Le Grand Pré", "35500", "Vitré", "35360"],
  ["99993011800024", "EARL du Grand Pré", "6598", "01.50Z", "6 route de Laval", "35130", "La Guerche-de-Bretagne", "35125"],
  ["99993276700018", "SCEA des Mille Sillons", "6597", "01.11Z", "Les Mille Sillons", "35500", "Vitré", "35360"],
  ["99993001900016", "GAEC des Trois Rivières", "6533", "01.50Z", "Les Trois Rivières", "56130", "La Roche-Bernard", "56195"],
  ["99997771300018", "GAEC du Bois Joli", "6533", "01.50Z", "Le Bois Joli", "35500", "Vitré", "35360"],
  ["99993812900015", "EARL du Semnon", "6598", "01.50Z", "Moulin du Semnon", "35230", "Bourgbarré", "35032"],
  ["99993600800013", "GAEC de la Haie Fleurie", "6533", "01.41Z", "La Haie Fleurie", "35160", "Montfort-sur-Meu", "35188"],
];
/** The signs over the doors of the one company that has several establishments; the first of them is the head office. */
const tradeNames: Readonly<Record<string, string>> = { "99992618100036": "L'Huilerie des Quatre Vents" };

const formerBarn: Row = ["99992618100044", "SCEA des Quatre Vents", "6597", "01.11Z", "La Grange", "28200", "Châteaudun", "28088"];
const closed: Row = ["99992103400016", "EARL de l'Ancien Moulin", "6598", "01.41Z", "L'Ancien Moulin", "35500", "Vitré", "35360"];

/** An establishment of the company that has several, of which nothing is published. */
const maskedEstablishment = "99992618100051";

/** A farm whose owner asked INSEE not to publish it. */
export const embeddedMaskedSiret = "99992239600018";

/** Looking this one up fails, so that the degraded path can be seen and tested. */
export const embeddedUnavailableSiret = "99992366700011";

/** A valid SIRET that the embedded directory does not know. */
export const embeddedUnknownSiret = "99992491300018";

/** The open companies of the embedded directory: seeds and browser journeys take theirs here. */
export const embeddedCompanies: readonly Company[] = open.map((row) => companyOf(row));

export const embeddedClosedCompany: Company = companyOf(closed, "2026-06-30");

/** The company that has several establishments: three open, one closed, one masked. */
export const embeddedSirenOfSeveral = "999926181";

/** Everything this directory knows, as its list of establishments shows it. */
export const embeddedEstablishments: readonly Establishment[] = [
  ...embeddedCompanies.map((company) => ({ ...lineOf(company), answer: { status: "FOUND" as const, company } })),
  ...[companyOf(formerBarn, "2025-09-30"), embeddedClosedCompany].map((company) => ({
    ...lineOf(company),
    answer: { status: "CLOSED" as const, company },
  })),
  ...[maskedEstablishment, embeddedMaskedSiret].map((siret) => ({
    siret,
    isHeadOffice: siret === embeddedMaskedSiret,
    tradeName: "",
    answer: { status: "MASKED" as const },
  })),
];

function lineOf({ siret, isHeadOffice }: Company): Pick<Establishment, "siret" | "isHeadOffice" | "tradeName"> {
  return { siret, isHeadOffice, tradeName: tradeNames[siret] ?? "" };
}

function companyOf(
  [siret, name, legalFormCode, nafCode, address, postalCode, town, communeCode]: Row,
  closedOn: string | null = null,
): Company {
  return {
    siret,
    siren: sirenOfSiret(siret),
    name,
    address,
    addressComplement: "",
    postalCode,
    town,
    communeCode,
    departement: departementOfCommune(communeCode),
    vatNumber: vatNumberOfSiren(sirenOfSiret(siret)),
    legalFormCode,
    nafCode,
    isHeadOffice: siret.slice(9, 13) === "0001",
    closedOn,
  };
}

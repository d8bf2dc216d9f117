/** The legal forms of farms and of those who work for them, by INSEE code (« catégorie juridique »); others are shown by their code. */
const names: Readonly<Record<string, string>> = {
  "1000": "Entrepreneur individuel",
  "5202": "SNC",
  "5410": "SARL",
  "5498": "EURL",
  "5499": "SARL",
  "5599": "SA",
  "5710": "SAS",
  "5720": "SASU",
  "6220": "GIE",
  "6316": "CUMA",
  "6317": "Société coopérative agricole",
  "6532": "Société civile d'intérêt collectif agricole",
  "6533": "GAEC",
  "6534": "Groupement foncier agricole",
  "6540": "SCI",
  "6597": "SCEA",
  "6598": "EARL",
  "6599": "Société civile",
  "9220": "Association déclarée",
};

export function legalFormName(code: string | null | undefined): string | null {
  return code ? (names[code] ?? code) : null;
}

export type StructureKind = "PERSON" | "COMPANY" | "PUBLIC_BODY" | "ASSOCIATION" | "OTHER" | "CENTER";

/** Type de structure, from the first digit of the legal form (« niveau I » of the INSEE); null while the directory has said nothing. */
export function structureKind(structure: { isManagementCenter: boolean; legalFormCode: string | null }): StructureKind | null {
  if (structure.isManagementCenter) return "CENTER";
  const level = structure.legalFormCode?.[0];
  if (level === undefined) return null;
  return kindOfLevel[level] ?? "OTHER";
}

const kindOfLevel: Readonly<Record<string, StructureKind>> = {
  "1": "PERSON",
  "4": "PUBLIC_BODY",
  "5": "COMPANY",
  "6": "COMPANY",
  "7": "PUBLIC_BODY",
  "9": "ASSOCIATION",
};

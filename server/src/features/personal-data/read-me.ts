import type { ExportContent } from "./export-contents.ts";
import { dataEntryName } from "./export-names.ts";

/** README.txt of an export: what each file is, in French then in English. */
export function readMe(content: ExportContent, facts: { preparedAt: Date; missing: readonly string[] }): string {
  return texts.map((text) => section(text, content, facts)).join(`\r\n${"-".repeat(70)}\r\n\r\n`);
}

type Text = (typeof texts)[number];

function section(
  text: Text,
  { about, files }: ExportContent,
  { preparedAt, missing }: { preparedAt: Date; missing: readonly string[] },
): string {
  const lines = [
    text.titles[about],
    "",
    text.prepared(preparedAt.toISOString()),
    text.format,
    text.leftOut[about],
    "",
    ...files.flatMap((file) => [dataEntryName(file.name), `    ${file.about[text.language]}`]),
    "documents/",
    `    ${text.documents[about]}`,
    ...(missing.length > 0 ? ["", text.missing, ...missing.map((name) => `    ${name}`)] : []),
    "",
  ];
  return lines.join("\r\n"); // opened by Notepad too
}

const texts = [
  {
    language: "fr",
    titles: { PERSON: "Vos données sur le Portail TIC agricole", STRUCTURE: "Les données de votre structure sur le Portail TIC agricole" },
    prepared: (at: string) => `Export préparé le ${at} (heure UTC).`,
    format:
      "Les fichiers du dossier « data » sont au format JSON : lisibles par tout éditeur de texte et par les programmes. Un fichier qui contient [] est vide. Les dates sont en heure UTC, les montants en centimes d'euro.",
    leftOut: {
      PERSON:
        "N'y figurent pas : votre mot de passe, les codes et les clés (le portail ne les connaît pas en clair ou ne doit pas les écrire), le nom des autres personnes, et les papiers de structures dont vous ne pouvez plus lire les demandes.",
      STRUCTURE:
        "N'y figurent pas : les IBAN en entier (le portail ne les écrit jamais en clair), les adresses des personnes et ce qui ne concerne que leurs comptes.",
    },
    documents: {
      PERSON: "Les fichiers que vous avez envoyés. L'identifiant au début de leur nom est celui de data/documents.json.",
      STRUCTURE: "Les fichiers de la structure. L'identifiant au début de leur nom est celui de data/documents.json.",
    },
    missing: "Ces fichiers n'ont pas pu être lus au moment de l'export ; demandez-le à nouveau, puis écrivez au support :",
  },
  {
    language: "en",
    titles: { PERSON: "Your data on Portail TIC agricole", STRUCTURE: "The data of your structure on Portail TIC agricole" },
    prepared: (at: string) => `Export prepared on ${at} (UTC).`,
    format:
      "The files of the folder “data” are JSON: readable by any text editor and by programs. A file that holds [] is empty. Dates are in UTC, amounts in euro cents.",
    leftOut: {
      PERSON:
        "Left out: your password, codes and keys (the portal does not know them in clear, or must not write them), the names of other people, and the papers of structures whose requests you may no longer read.",
      STRUCTURE:
        "Left out: whole IBANs (the portal never writes them in clear), people's addresses, and what concerns their accounts only.",
    },
    documents: {
      PERSON: "The files you sent. The identifier at the beginning of their name is the one in data/documents.json.",
      STRUCTURE: "The files of the structure. The identifier at the beginning of their name is the one in data/documents.json.",
    },
    missing: "These files could not be read when the export was made; please ask for it again, then write to support:",
  },
] as const;

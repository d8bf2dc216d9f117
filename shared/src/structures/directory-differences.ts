/** What the directory describes of a structure and a manager may take over from it. */
export const directoryFields = [
  "name",
  "address",
  "addressComplement1",
  "postalCode",
  "town",
  "vatNumber",
  "legalFormCode",
  "nafCode",
] as const;
export type DirectoryField = (typeof directoryFields)[number];

export type DirectoryDescription = Readonly<Record<DirectoryField, string | null>>;

/** One field the directory says otherwise. */
export interface DirectoryDifference {
  readonly field: DirectoryField;
  /** Empty when nothing is recorded here. */
  readonly current: string;
  readonly proposed: string;
}

/**
 * Field by field, what the directory says otherwise. Capitals, accents and blanks are no difference (it writes addresses in capitals), and
 * where it says nothing there is nothing to take.
 */
export function directoryDifferences(here: DirectoryDescription, directory: DirectoryDescription): DirectoryDifference[] {
  return directoryFields.flatMap((field) => {
    const [current, proposed] = [here[field] ?? "", directory[field] ?? ""];
    return proposed === "" || folded(current) === folded(proposed) ? [] : [{ field, current, proposed }];
  });
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

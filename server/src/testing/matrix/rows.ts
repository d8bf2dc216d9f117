import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { roleGroups, roles, type Role } from "./roles.ts";

/** What the server may answer in a cell, and its letter. Other codes get a letter of the row's own: `p=LAST_MANAGER`. */
const letters = {
  /** A mutation: done. A query: answered, with something of the farm. */
  ACCEPTED: "A",
  /** A query: answered, with nothing of the farm in it (one's own, or public). */
  NOTHING_OF_IT: "o",
  /** Refused until a second factor is shown again, then done. */
  AFTER_STEP_UP: "S",
  NOT_FOUND: "-",
  FORBIDDEN: "F",
  UNAUTHENTICATED: "U",
  HUMAN_ONLY: "H",
  INSUFFICIENT_SCOPE: "R",
} as const;

/** A reviewed row: one operation, and one letter for each role. */
export interface Row {
  /** `operation` or `operation/on-what`. */
  readonly name: string;
  /** As written, with one space between its parts. */
  readonly line: string;
  /** The row's own letters: `p` → a code of problem or error. */
  readonly codes: Readonly<Record<string, string>>;
  readonly file: string;
}

const shape = new RegExp(`^([\\w/-]+) +(${roleGroups.map((group) => `\\S{${group.length}}`).join(" ")})((?: +[a-z]=[A-Z_+]+)*)$`);

/** Every reviewed row, from the text files beside this one: `#` begins a comment. Throws on a line that is none. */
export function reviewedRows(): Row[] {
  return globSync("*.txt", { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(import.meta.dirname, file), "utf8")
        .split("\n")
        .flatMap((line) => parseLine(line, file)),
    );
}

function parseLine(line: string, file: string): Row[] {
  const text = line.trimEnd();
  if (text === "" || text.startsWith("#")) return [];
  const [, name = "", cells = "", legend = ""] = shape.exec(text) ?? [];
  if (name === "") throw new Error(`${file}: a row is a name, ${roles.length} letters in groups and p=CODE: ${line}`);
  const pairs = legend.split(" ").filter((pair) => pair !== "");
  const codes = Object.fromEntries(pairs.map((pair) => [pair.slice(0, 1), pair.slice(2)]));
  return [{ name, line: [name.padEnd(longestName), cells, ...pairs.sort()].join(" "), codes, file }];
}

/** A row as it would be written for these answers; the letters of the reviewed row are kept. */
export function writeRow(name: string, answers: ReadonlyMap<Role, string>, codes: Row["codes"] = {}): string {
  const letterOf = new Map<string, string>(Object.entries(letters));
  for (const [letter, code] of Object.entries(codes)) letterOf.set(code, letter);
  const free = [..."pqrstuvwxyz"].filter((letter) => !(letter in codes));
  const own = new Set<string>();
  const cells = roleGroups.map((group) =>
    group
      .map((role) => {
        const answer = answers.get(role) ?? "NOT_TRIED";
        const letter = letterOf.get(answer) ?? free.shift() ?? "?";
        letterOf.set(answer, letter);
        if (!(answer in letters)) own.add(`${letter}=${answer}`);
        return letter;
      })
      .join(""),
  );
  return [name.padEnd(longestName), ...cells, ...[...own].sort()].join(" ");
}

const longestName = 34;

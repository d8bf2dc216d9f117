import type { DraftRequest } from "./use-draft.ts";

/** The place of a problem among all lines of the request; null when it is not about one line. */
export function lineIndexOf(path: readonly string[]): number | null {
  return path[0] === "lines" && path[1] !== undefined ? Number(path[1]) : null;
}

/** What is wrong with the lines on screen, by line. `offset`: lines on the pages before. */
export function problemsByLine({ submissionProblems, lines }: DraftRequest, offset: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, message } of submissionProblems) {
    const index = lineIndexOf(path);
    const id = index === null ? undefined : lines.edges[index - offset]?.node.id;
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), message]);
  }
  return found;
}

const linesPerPage = 100;

/** How many lines stand on the pages before this one, from the address's trail of pages. */
export function linesBefore(trail: string | undefined): number {
  return trail === undefined ? 0 : trail.split("~").length * linesPerPage;
}

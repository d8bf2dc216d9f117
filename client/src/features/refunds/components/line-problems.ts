/** The place of a problem among all lines of the request; null when it is not about one line. */
export function lineIndexOf(path: readonly string[]): number | null {
  return path[0] === "lines" && path[1] !== undefined ? Number(path[1]) : null;
}

const linesPerPage = 100;

/** How many lines stand on the pages before this one, from the address's trail of pages. */
export function linesBefore(trail: string | undefined): number {
  return trail === undefined ? 0 : trail.split(".").length * linesPerPage;
}

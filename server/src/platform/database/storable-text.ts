/** Half of a surrogate pair alone: JSON carries it, PostgreSQL's jsonb refuses it. */
const loneSurrogate = /\p{Cs}/u;

/**
 * The path of the first text in a client's value that PostgreSQL cannot store (a NUL, half a character), or null. Asked at the edge, so
 * that no search box and no program can make a statement fail. Looks into plain lists and objects only: an upload is none of them.
 */
export function pathOfUnstorableText(value: unknown): string[] | null {
  if (typeof value === "string") return value.includes("\0") || loneSurrogate.test(value) ? [] : null;
  if (!isContainer(value)) return null;
  for (const [key, part] of Object.entries(value)) {
    const below = pathOfUnstorableText(part);
    if (below) return [key, ...below];
  }
  return null;
}

function isContainer(value: unknown): value is object {
  return value !== null && typeof value === "object" && !(value instanceof Promise) && !ArrayBuffer.isView(value);
}

/** Where French keeps two signs on one line: before « : ; ? ! % € », inside the quotation marks. */
const unbreakable: readonly (readonly [RegExp, string])[] = [
  [/ ([:;?!%€»])/g, "\u00a0$1"],
  [/« /g, "«\u00a0"],
];

function space(text: string): string {
  return unbreakable.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), text);
}

/** The same texts with the non-breaking spaces nobody types: a question mark never starts a line on a telephone. */
export function withFrenchSpacing<M>(messages: M): M {
  return spaced(messages) as M;
}

function spaced(value: unknown): unknown {
  if (typeof value === "string") return space(value);
  if (typeof value === "function") return (...values: unknown[]) => spaced((value as (...all: unknown[]) => unknown)(...values));
  if (Array.isArray(value)) return value.map(spaced);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, spaced(text)]));
}

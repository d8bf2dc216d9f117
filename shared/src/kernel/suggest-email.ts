/** Mailbox providers of the people who use the portal, with the ends of their domains, the usual one first. */
const providers: Readonly<Record<string, readonly string[]>> = {
  gmail: ["com"],
  orange: ["fr", "com"],
  wanadoo: ["fr"],
  hotmail: ["fr", "com"],
  outlook: ["fr", "com"],
  live: ["fr", "com"],
  msn: ["com"],
  laposte: ["net", "fr"],
  free: ["fr"],
  sfr: ["fr"],
  neuf: ["fr"],
  yahoo: ["fr", "com"],
  icloud: ["com"],
  bbox: ["fr"],
  numericable: ["fr"],
  "club-internet": ["fr"],
  aliceadsl: ["fr"],
  cegetel: ["net"],
  aol: ["com"],
  gmx: ["fr", "com", "net"],
  protonmail: ["com"],
};
const known = Object.entries(providers).flatMap(([name, ends]) => ends.map((end) => ({ name, end })));

/** Real domains one letter away from a provider's. */
const neighbours = new Set(["mail.com", "email.com", "ymail.com"]);

/** Ends a domain may really have: « hotmail.be » is no mistake. */
const realEnds = new Set("com fr net org eu be ch de es it lu uk pt nl ca re nc pf io pro info".split(" "));

/** One domain only exists for these: any other end is a mistake. */
const onlyOneEnd = new Set(["gmail"]);

/** Names this short are one letter away from too many others: only their end is corrected. */
const shortestFuzzyName = 5;
const longName = 7;

interface Domain {
  readonly name: string;
  readonly end: string;
}

/**
 * The address somebody most likely meant (« jean@gmial.com » → « jean@gmail.com »), or null when nothing looks mistyped. A suggestion
 * to show, never a refusal: the domain of a farm may look like a provider's.
 */
export function suggestEmail(typed: string): string | null {
  const address = typed.trim();
  const at = address.lastIndexOf("@");
  if (at < 1) return null;
  const domain = address
    .slice(at + 1)
    .toLowerCase()
    .replace(/[,;:.\s]+/g, ".")
    .replace(/^\.|\.$/g, "");
  const meant = meantBy(domain);
  const suggestion = meant && `${address.slice(0, at)}@${meant}`;
  return suggestion?.toLowerCase() === address.toLowerCase() ? null : suggestion;
}

/** The provider's domain behind what was typed; the typed one itself when it is right. */
function meantBy(domain: string): string | null {
  if (neighbours.has(domain)) return null;
  const parts = domain.split(".");
  const [name = "", end = ""] = parts;
  if (parts.length > 2) return null;
  if (parts.length === 1) return withoutDot(name);
  const [best] = known
    .map((one) => ({ one, cost: costOf(one, { name, end }) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
  return best ? `${best.one.name}.${best.one.end}` : null;
}

/** « gmailcom », or « orange » alone. */
function withoutDot(name: string): string | null {
  const found = known.find((one) => one.name === name || one.name + one.end === name);
  return found ? `${found.name}.${found.end}` : null;
}

/** How far what was typed is from a provider's domain; Infinity when it is something else. */
function costOf(one: Domain, typed: Domain): number {
  const end = distance(typed.end, one.end);
  if (typed.name === one.name) {
    const isOther = end > 0 && !onlyOneEnd.has(one.name) && (realEnds.has(typed.end) || end > 2);
    // « c » is the beginning of « com » rather than two mistakes in « fr ».
    return isOther ? Infinity : end - (one.end.startsWith(typed.end) ? 0.5 : 0);
  }
  if (one.name.length < shortestFuzzyName || !beginsAlike(one.name, typed.name)) return Infinity;
  if (end > 1 || (end === 1 && realEnds.has(typed.end))) return Infinity;
  const name = distance(typed.name, one.name);
  return name > (one.name.length < longName ? 1 : 2) ? Infinity : name + end;
}

/** The first letter is seldom mistyped, but « grange.fr » is a farm, not « orange.fr ». */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Letters to add, drop, change, or swap with their neighbour, to go from one text to the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        cell(last, column) + 1,
        cell(line, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(before, column - 2) + 1 : Infinity,
      );
    }
    before = last;
    last = line;
  }
  return cell(last, b.length);
}

function cell(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}

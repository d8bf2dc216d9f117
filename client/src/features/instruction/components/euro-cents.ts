/** Cents of an amount as people type it (« 1 500 », « 12,50 »); null when it is none. */
export function euroCents(typed: string | undefined): number | null {
  const text = (typed ?? "").replaceAll(/[\s€\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}

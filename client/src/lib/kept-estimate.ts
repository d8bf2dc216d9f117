const name = "kept-estimate";
const days = 7;

/** What was typed into the simulator: nothing in it says who typed it. */
export interface KeptEstimate {
  readonly campaignId: string;
  readonly productCode: string;
  readonly deliveryDate: string;
  readonly quantity: string;
  readonly unit: string;
  readonly withAttestation: boolean;
}

const texts = ["campaignId", "productCode", "deliveryDate", "quantity", "unit"] as const;

/**
 * Keeps an estimate for the request that follows it. In the browser and not in the tab: whoever has no account yet opens it from a mail,
 * which is another tab. It is gone with the request it filled, or after a week.
 */
export function keepEstimate(estimate: KeptEstimate): void {
  try {
    localStorage.setItem(name, JSON.stringify({ ...estimate, until: Date.now() + days * 86_400_000 }));
  } catch {
    // Storage is full or forbidden: the request begins empty.
  }
}

/** The estimate to begin with, or null. */
export function keptEstimate(): KeptEstimate | null {
  try {
    const found = JSON.parse(localStorage.getItem(name) ?? "null") as (Partial<KeptEstimate> & { until?: number }) | null;
    if (!found || !(Number(found.until) > Date.now()) || texts.some((text) => typeof found[text] !== "string")) return null;
    return found as KeptEstimate;
  } catch {
    return null;
  }
}

/** It filled a request, or is not wanted any more. */
export function forgetEstimate(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept either.
  }
}

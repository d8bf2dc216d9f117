const MAINLAND = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])$/;
const OVERSEAS = /^(97[1-8]|98[46-9])$/;

/**
 * The département of an INSEE commune code: `35238` → `35`, `2A004` → `2A`, `97411` → `974`. Null when it is not a commune code.
 * This, not the postal code, decides the office: about a hundred communes have the postal code of a neighbouring département.
 */
export function departementOfCommune(communeCode: string): string | null {
  if (!/^\d[\dAB]\d{3}$/.test(communeCode)) return null;
  return known(communeCode);
}

/** A guess for a structure described by hand, until the directory gives its commune. Corsica: 200 and 201 are south, 202 and 206 north. */
export function guessDepartementOfPostalCode(postalCode: string): string | null {
  if (!/^\d{5}$/.test(postalCode)) return null;
  if (postalCode.startsWith("20")) return /^20[01]/.test(postalCode) ? "2A" : "2B";
  return known(postalCode);
}

function known(code: string): string | null {
  const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
  return MAINLAND.test(departement) || OVERSEAS.test(departement) ? departement : null;
}

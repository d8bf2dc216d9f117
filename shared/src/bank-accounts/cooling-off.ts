/** Hours before a new IBAN may receive a payment: time for a manager who reads the notice to react. Source: security policy. */
export const NEW_IBAN_COOLING_HOURS = 48;

/** The first instant a bank account recorded now may be paid. */
export function usableFrom(recordedAt: Date): Date {
  return new Date(recordedAt.getTime() + NEW_IBAN_COOLING_HOURS * 3_600_000);
}

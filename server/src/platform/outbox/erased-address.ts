/** A name that no mail server will ever have (RFC 2606). */
const erasedHost = "compte-supprime.invalid";

/** What takes the place of a person's addresses once the account is deleted: unique, and nobody's. */
export function erasedAddressOf(userId: string): string {
  return `${userId}@${erasedHost}`;
}

export function isErasedAddress(address: string): boolean {
  return address.endsWith(`@${erasedHost}`);
}

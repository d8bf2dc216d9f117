/** SIRETs, SIRENs and the SIRENs of French VAT numbers among what a party is identified by. */
export function companyNumbersOf(identifiers: readonly string[]): string[] {
  const numbers = identifiers.flatMap((identifier) => {
    const bare = identifier.replace(/[\s.-]/g, "").toUpperCase();
    const vat = /^FR[0-9A-Z]{2}(\d{9})$/.exec(bare);
    return vat?.[1] ?? (/^(\d{9}|\d{14})$/.test(bare) ? bare : []);
  });
  return [...new Set(numbers)];
}

/** A valid SIRET nobody else in this run uses: Luhn on the SIREN, then on the whole. */
export function freshSiret(): string {
  const stem = String(Math.floor(10_000_000 + Math.random() * 80_000_000));
  const siren = stem + checkDigit(stem);
  const establishment = `${siren}0001`;
  return establishment + checkDigit(establishment);
}

function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

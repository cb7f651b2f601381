/** The plain figure for an input box: "3286.50", "3000". parseAmount reads it back. */
export function formatAmountInput(minor: number): string {
  const cents = minor % 100;
  const whole = String((minor - cents) / 100);
  return cents === 0 ? whole : `${whole}.${String(cents).padStart(2, '0')}`;
}

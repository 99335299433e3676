/** The eleven test of the citizen service number (BSN): nine digits, or eight with a leading zero left out. */
export function isServiceNumber(text: string): boolean {
  if (!/^\d{8,9}$/.test(text) || /^0+$/.test(text)) return false;
  const digits = text.padStart(9, '0');
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
}

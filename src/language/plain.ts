/** Text as it is compared: small letters, no accents, no signs, one space between words. */
export function plain(text: string): string {
  // Whoever means a button or a command needs few signs; some signs become many when taken apart.
  return (
    text
      .slice(0, longest)
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
      .toLowerCase()
      // Letters of Turkish and Polish that do not come apart into a letter and a mark.
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

const longest = 400;

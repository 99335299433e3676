/** As long as a message can be: danger may be said at the very end. */
const longestRead = 20_000;

/**
 * Text as the danger patterns read it: lower case, no accents, no invisible signs, no signs put in place of letters,
 * no stretched or spaced-out words. Arabic letters that are written in several ways become one. A letter that somebody
 * holds down stands twice, or once when asked: 'dooood' is dood, and 'moriiir' is morir.
 */
export function normalise(text: string, heldDown: 1 | 2 = 2): string {
  return (
    text
      .slice(0, longestRead)
      .normalize('NFKD')
      // A letter with its marks comes apart; signs that come apart into whole words are no message.
      .slice(0, longestRead * 2)
      // Marks on letters, and signs without width that split a word for the machine but not for the eye.
      .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
      .toLowerCase()
      .replace(/[асеорхуікмтв]/g, (sign) => latinOf[sign] ?? sign)
      // Letters of Turkish and Polish that do not come apart into a letter and a mark.
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/[’‘`´]/g, "'")
      .replace(/(?<=\p{L})[013457@$!|€]+(?=\p{L})/gu, asLetters)
      // A digit at the edge of a word stands for a letter as well; a number alone stays a number.
      .replace(/(?<![\p{L}\p{N}])[013457]+(?=\p{L})|(?<=\p{L})[013457]+(?![\p{L}\p{N}])/gu, asLetters)
      .replace(/(\p{L})\1{2,}/gu, '$1'.repeat(heldDown))
      .replace(/(?<!\p{L})(?:\p{L}[ .\-_*]{1,3}){3,}\p{L}(?!\p{L})/gu, (spaced) =>
        spaced.replace(/[ .\-_*]/g, ''),
      )
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()
  );
}

function asLetters(signs: string): string {
  return [...signs].map((sign) => letterOf[sign] ?? sign).join('');
}

/** Cyrillic letters that look just like ours. */
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  [...'асеорхуікмтв'].map((sign, at) => [sign, 'aceopxyikmtb'.charAt(at)]),
);

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
};

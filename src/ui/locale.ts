import type { Context } from 'hono';

/** The cookie with the language that a reader chose. It says nothing about the person. */
export const localeCookie = 'taal';

/** The reader's language: the one they chose, else the first one their browser asks for, else the source. */
export function chosenLocale<L extends string>(
  c: Context,
  available: readonly [L, ...L[]],
  chosen: string | undefined,
): L {
  return (
    available.find((locale) => locale === chosen) ??
    acceptedLocale(c.req.header('accept-language') ?? '', available) ??
    available[0]
  );
}

/** The best match for an Accept-Language header (RFC 9110): 'ar-MA' is served by 'ar'. */
export function acceptedLocale<L extends string>(header: string, available: readonly L[]): L | undefined {
  const asked = header
    .slice(0, 200)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), place };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  for (const { language } of asked) {
    const found = available.find((locale) => locale === language);
    if (found) return found;
  }
  return undefined;
}

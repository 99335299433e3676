import { renderSVG } from 'uqr';
import type { Locale } from '../ports/words.ts';
import type { PaperDeps } from './papers.ts';
import { languageOf, sayIn } from './say.ts';

/** A sheet of ten cards to hand out: what this is, where it stands and whom to call. */
export function cardSheet(
  {
    typesetter,
    words,
    municipality,
    publicUrl,
  }: Omit<PaperDeps, 'clock'> & {
    /** Where the service stands, as residents reach it. */
    readonly publicUrl: string;
  },
  locale: Locale,
): Promise<Uint8Array> {
  const say = sayIn(words, locale);
  const start = publicUrl.replace(/\/+$/, '');
  const address = start.replace(/^https?:\/\//, '');
  const data = {
    ...languageOf(locale),
    sender: sayIn(words, 'nl')('letter.sender', { name: { name: municipality.name } }),
    title: say('paper.card.document-title'),
    name: say('paper.card.name'),
    what: say('paper.card.what'),
    address,
    call: say('paper.card.call', { phone: { name: municipality.phones.city.value } }),
    scan: renderSVG(`${start}/`, { border: 2, ecc: 'M' }),
    scanImage: say('paper.card.scan-image', { address: { name: address } }),
  };
  return typesetter.pdf('card.typ', data, { pages: 1, epochSeconds: 0 });
}

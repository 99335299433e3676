import { renderSVG } from 'uqr';
import type { DeliveredPerson } from '../domain/claims.ts';
import { dateInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import type { Municipality } from '../municipality/types.ts';
import type { Clock } from '../ports/clock.ts';
import { locales, type Words } from '../ports/words.ts';
import { languageOf, sayIn } from './say.ts';
import type { Typesetter } from './typst.ts';

interface Letter {
  readonly person: Pick<DeliveredPerson, 'name' | 'postcode' | 'houseNumber'>;
  /** The code as it is printed, in groups. */
  readonly code: string;
  readonly validUntil: LocalDate;
}

export interface Letters {
  /** One letter of one page, in Dutch, with a line in every language, as a tagged PDF. */
  pdf(letter: Letter): Promise<Uint8Array>;
}

/** What is longer does not fit in the window of the envelope. */
const longest = 70;

export function createLetters(deps: {
  readonly typesetter: Typesetter;
  readonly words: Words;
  readonly clock: Clock;
  /** Where the service stands, as the resident reaches it. */
  readonly publicUrl: string;
  readonly municipality: Pick<Municipality, 'name' | 'phones'>;
}): Letters {
  const { words, clock, municipality } = deps;
  const page = `${deps.publicUrl.replace(/\/+$/, '')}/code`;
  const address = { name: page.replace(/^https?:\/\//, '') };

  return {
    async pdf({ person, code, validUntil }) {
      const name = onOneLine(person.name);
      const say = sayIn(words, 'nl');
      const data = {
        lang: 'nl',
        address: address.name,
        sender: say('letter.sender', { name: { name: municipality.name } }),
        addressLines: [
          name,
          say('letter.house-number', { number: { name: onOneLine(person.houseNumber) } }),
          spaced(onOneLine(person.postcode)),
        ],
        code,
        // After the sign # the code stays on the phone: no server and no log ever sees it.
        scan: renderSVG(`${page}#${code}`, { border: 4, ecc: 'M' }),
        words: {
          documentTitle: say('letter.document-title'),
          date: say('letter.date', { date: { date: dateInAmsterdam(clock.now()) } }),
          title: say('letter.title'),
          greeting: say('letter.greeting', { name: { name } }),
          what: say('letter.what'),
          yourCode: say('letter.your-code'),
          validUntil: say('letter.valid-until', { date: { date: validUntil } }),
          scanImage: say('letter.scan-image', { address }),
          stepsTitle: say('letter.steps-title'),
          steps: [
            say('letter.step-open', { address }),
            say('letter.step-code'),
            say('letter.step-birth-date'),
          ],
          privateTitle: say('letter.private-title'),
          private: say('letter.private'),
          helpTitle: say('letter.help-title'),
          helpPhone: say('letter.help-phone', { phone: { name: municipality.phones.city.value } }),
          helpWalkIn: say('letter.help-walk-in'),
          notForYou: say('letter.not-for-you'),
        },
        languages: locales.map((locale) => ({
          ...languageOf(locale),
          name: words.say({ key: 'common.language-name' }, locale),
          text: sayIn(words, locale)('letter.in-your-language', { address }),
        })),
      };
      const epochSeconds = Math.floor(Date.parse(clock.now()) / 1000);
      return deps.typesetter.pdf('letter.typ', data, { pages: 1, epochSeconds });
    },
  };
}

/** On one line, without signs that nobody sees, and no longer than fits. */
function onOneLine(text: string): string {
  const signs = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : signs.join('');
}

/** A Dutch postcode as it is written on an envelope: '1012AB' is '1012 AB'. */
function spaced(postcode: string): string {
  return postcode.replace(
    /^(\d{4})\s*([A-Za-z]{2})$/,
    (_all, digits, letters) => `${digits} ${letters.toUpperCase()}`,
  );
}

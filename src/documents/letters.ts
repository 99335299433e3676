import { renderSVG } from 'uqr';
import type { DeliveredPerson } from '../domain/claims.ts';
import { dateInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import type { Value } from '../flow/types.ts';
import type { Clock } from '../ports/clock.ts';
import { type Locale, locales, type Words } from '../ports/words.ts';
import type { Typesetter } from './typst.ts';

/** What a letter shows of the municipality. */
export interface LetterSender {
  readonly name: string;
  /** The number that a person answers, as it is printed. */
  readonly phone: string;
}

export interface Letter {
  readonly person: Pick<DeliveredPerson, 'name' | 'postcode' | 'houseNumber'>;
  /** The code as it is printed, in groups. */
  readonly code: string;
  readonly validUntil: LocalDate;
}

export interface Letters {
  /** One letter of one page, in Dutch, with a line in every language, as a tagged PDF. */
  pdf(letter: Letter): Promise<Uint8Array>;
}

const rightToLeft: readonly Locale[] = ['ar'];
/** A name longer than this does not fit through the window of the envelope. */
const longestName = 70;

export function createLetters(deps: {
  readonly typesetter: Typesetter;
  readonly words: Words;
  readonly clock: Clock;
  /** Where the service stands, as the resident reaches it. */
  readonly publicUrl: string;
  readonly sender: LetterSender;
}): Letters {
  const { words, clock, sender } = deps;
  const page = `${deps.publicUrl.replace(/\/+$/, '')}/code`;
  const address: Value = { name: page.replace(/^https?:\/\//, '') };

  return {
    async pdf({ person, code, validUntil }) {
      const name = shortened(person.name);
      const say = (key: string, values: Readonly<Record<string, Value>> = {}, locale: Locale = 'nl') =>
        withoutNeedlessMarks(words.say({ key: `letter.${key}`, values }, locale));
      const data = {
        lang: 'nl',
        sender: sender.name,
        addressLines: [
          name,
          say('house-number', { number: { name: person.houseNumber } }),
          spaced(person.postcode),
        ],
        code,
        // After the sign # the code stays on the phone: no server and no log ever sees it.
        scan: renderSVG(`${page}#${code}`, { border: 4, ecc: 'M' }),
        words: {
          documentTitle: say('document-title'),
          date: say('date', { date: { date: dateInAmsterdam(clock.now()) } }),
          title: say('title'),
          greeting: say('greeting', { name: { name } }),
          what: say('what'),
          yourCode: say('your-code'),
          validUntil: say('valid-until', { date: { date: validUntil } }),
          scanImage: say('scan-image', { address }),
          stepsTitle: say('steps-title'),
          steps: [say('step-open', { address }), say('step-code'), say('step-birth-date')],
          privateTitle: say('private-title'),
          private: say('private'),
          helpTitle: say('help-title'),
          helpPhone: say('help-phone', { phone: { name: sender.phone } }),
          helpWalkIn: say('help-walk-in'),
          notForYou: say('not-for-you'),
        },
        languages: locales.map((locale) => ({
          lang: locale,
          rtl: rightToLeft.includes(locale),
          name: words.say({ key: 'common.language-name' }, locale),
          text: say('in-your-language', { address }, locale),
        })),
      };
      const epochSeconds = Math.floor(Date.parse(clock.now()) / 1000);
      return deps.typesetter.pdf('letter.typ', data, { pages: 1, epochSeconds });
    },
  };
}

/** Marks of direction matter only beside writing from right to left; elsewhere they spoil copying and searching. */
function withoutNeedlessMarks(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? text : text.replace(/[\u2066-\u2069]/g, '');
}

function shortened(name: string): string {
  const signs = [...name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : signs.join('');
}

/** A Dutch postcode as it is written on an envelope: '1012AB' is '1012 AB'. */
function spaced(postcode: string): string {
  return postcode.replace(
    /^(\d{4})\s*([A-Za-z]{2})$/,
    (_all, digits, letters) => `${digits} ${letters.toUpperCase()}`,
  );
}

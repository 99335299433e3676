import type { Locale } from '../../ports/words.ts';
import { type Avoid, createFinder } from './phrases.ts';
import { perText } from './types.ts';

/** Words that a resident is not called, not even among staff. */
const blame: Avoid = {
  'wanbetal*': 'bewoner',
  'schuldena*': 'bewoner',
  schuldig: 'betaalt nog',
  'eigen schuld': 'leave out',
  nalatig: 'leave out',
  verwijtbaar: 'leave out',
  doelgroep: 'bewoners',
};

/**
 * Words that blame, push, order or make small. Readability cannot see them: 'U bent een wanbetaler' is an easy
 * sentence. Most of the Dutch list follows what debt counsellors advise against; the others say the same in
 * their own language.
 */
const avoid: Readonly<Record<Locale, Avoid>> = {
  nl: {
    ...blame,
    klant: 'u',
    klanten: 'bewoners',
    cliënt: 'u',
    cliënten: 'bewoners',
    helaas: 'leave out; say what can be done',
    gewoon: 'leave out',
    simpelweg: 'leave out',
    eenvoudigweg: 'leave out',
    toch: 'leave out',
    natuurlijk: 'leave out',
    uiteraard: 'leave out',
    moet: 'kunt, or say who asks it',
    moeten: 'kunnen, or say who asks it',
    moest: 'leave out',
    verplicht: 'nodig voor ...',
    verplichting: 'wat nodig is',
    sanctie: 'say what happens',
    sancties: 'say what happens',
    maatregel: 'say what happens',
    maatregelen: 'say what happens',
    motivatie: 'leave out',
    gemotiveerd: 'leave out',
    'eigen verantwoordelijkheid': 'leave out',
    meewerken: 'leave out',
    uitval: 'leave out',
    dossier: 'leave out',
    traject: 'hulp',
    mislukt: 'niet gelukt',
    gefaald: 'niet gelukt',
    gemist: 'say what is possible now',
    'maak u geen zorgen': 'leave out',
    'geen probleem': 'leave out',
    'laatste kans': 'leave out; no false haste',
    'weet u het zeker': 'leave out; accept a no',
    'waarom heeft u': 'ask what helps',
    'waarom betaalt u': 'ask what helps',
    'waarom bent u': 'ask what helps',
    'had kunnen weten': 'leave out',
    ongeldig: 'klopt niet, or say what fits',
    ongeldige: 'say what fits',
    je: 'u',
    jij: 'u',
    jou: 'u',
    jouw: 'uw',
  },
  en: {
    'defaulter*': 'you',
    'debtor*': 'you',
    'client*': 'you',
    'customer*': 'you',
    unfortunately: 'leave out',
    simply: 'leave out',
    obviously: 'leave out',
    'of course': 'leave out',
    just: 'leave out',
    must: 'can, or say who asks it',
    obliged: 'needed for ...',
    mandatory: 'needed for ...',
    'sanction*': 'say what happens',
    motivation: 'leave out',
    'your own fault': 'leave out',
    failed: 'did not work out',
    invalid: 'say what fits',
    missed: 'say what is possible now',
    'you should have': 'leave out',
    'do not worry': 'leave out',
    "don't worry": 'leave out',
    'no problem': 'leave out',
    'last chance': 'leave out; no false haste',
    'are you sure': 'leave out; accept a no',
    'why did you': 'ask what helps',
    'why have you': 'ask what helps',
  },
  ar: {
    للأسف: 'leave out',
    ببساطة: 'leave out',
    بالطبع: 'leave out',
    يجب: 'يمكنك, or say who asks it',
    'لا بد': 'يمكنك, or say who asks it',
    إلزامي: 'say what it is needed for',
    متخلف: 'أنت',
    متخلفين: 'أنت',
    المدين: 'أنت',
    مدين: 'أنت',
    مذنب: 'leave out',
    زبون: 'أنت',
    عميل: 'أنت',
    العميل: 'أنت',
    عقوبة: 'say what happens',
    عقوبات: 'say what happens',
    فشلت: 'say what is possible now',
    فشل: 'say what is possible now',
    'لا تقلق': 'leave out',
    'لا مشكلة': 'leave out',
    'فرصة أخيرة': 'leave out; no false haste',
    'الفرصة الأخيرة': 'leave out; no false haste',
    'هل أنت متأكد': 'leave out; accept a no',
    'لماذا لم': 'ask what helps',
  },
};

const finders = new Map(Object.entries(avoid).map(([locale, list]) => [locale, createFinder(list)]));

const blameIn = createFinder(blame);

export const tone = perText('tone', ({ text, locale, kind }) => {
  const words = kind === 'staff' ? blameIn(text) : (finders.get(locale)?.(text) ?? []);
  return words.length > 0 ? { value: words.length, words } : undefined;
});

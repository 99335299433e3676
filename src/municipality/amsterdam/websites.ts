import type { Sourced, WebsiteId } from '../types.ts';

const plan = 'De schuld voorbij, beleidsplan 2025-2028';

/** Addresses without https:// in front, as they are printed. */
export const websites: Readonly<Record<WebsiteId, Sourced<string>>> = {
  'money-problems': {
    value: 'amsterdam.nl/geldproblemen',
    source: plan,
    sourceDate: '2025',
    mark: 'V',
  },
  'team-finder': {
    value: 'buurtteamamsterdam.nl/vind-uw-buurtteam',
    source: 'adres in publieke broncodes',
    sourceDate: undefined,
    mark: 'V-2nd',
  },
  'debt-help': {
    value: 'buurtteamamsterdam.nl/hulp-bij-schulden-amsterdam',
    source: 'adres in publieke broncodes',
    sourceDate: undefined,
    mark: 'V-2nd',
  },
  geldfit: {
    value: 'geldfit.nl',
    source: 'geldfit.nl, privacyverklaring',
    sourceDate: '2024-10-03',
    mark: 'V',
  },
  'suicide-prevention': {
    value: '113.nl',
    source: 'ANP via upday.com, Nummer 113 nu gratis',
    sourceDate: '2025-10-03',
    mark: 'V-2nd',
  },
  'health-insurance-line': {
    value: 'zorgverzekeringslijn.nl',
    source: 'zorgverzekeringslijn.nl',
    sourceDate: '2024-06-12',
    mark: 'V',
  },
  cak: {
    value: 'hetcak.nl',
    source: 'hetcak.nl, regeling betalingsachterstand zorgpremie',
    sourceDate: undefined,
    mark: 'V-2nd',
  },
  cjib: { value: 'cjib.nl', source: 'cjib.nl, premie zorgverzekering', sourceDate: undefined, mark: 'V-2nd' },
  seizures: {
    value: 'schuldenwijzer.nl',
    source: 'schuldenwijzer.nl, veelgestelde vragen',
    sourceDate: undefined,
    mark: 'V',
  },
  'protected-income': {
    value: 'uwbeslagvrijevoet.nl',
    source: 'arslan.nl, over de beslagvrije voet',
    sourceDate: '2025-10-17',
    mark: 'V-2nd',
  },
  'bailiff-register': {
    value: 'registergerechtsdeurwaarders.nl',
    source: 'KBvG via Metro',
    sourceDate: '2025-08-08',
    mark: 'V-2nd',
  },
};

import type { OpeningHours, Phone, PhoneId } from '../types.ts';

/**
 * Numbers with where they were read. CAK and CJIB have none: no number of theirs was found at a source, so a resident
 * gets their website.
 */
export const phones: Readonly<Record<PhoneId, Phone>> = {
  city: {
    value: '14 020',
    source: 'broncode van Mijn Amsterdam (github.com/Amsterdam/mijn-amsterdam-frontend)',
    sourceDate: '2026-08-20',
    mark: 'V',
  },
  emergency: {
    value: '112',
    source: 'politie.nl, Als elke seconde telt',
    sourceDate: '2021-02-11',
    mark: 'V-2nd',
    hours: 'always',
    free: true,
  },
  'suicide-prevention': {
    value: '113',
    source: 'ANP via upday.com, Nummer 113 nu gratis',
    sourceDate: '2025-10-03',
    mark: 'V-2nd',
    hours: 'always',
    free: true,
  },
  'suicide-prevention-long': {
    value: '0800-0113',
    source: 'ANP via upday.com, Nummer 113 nu gratis; metronieuws.nl, juli 2020: dit nummer blijft bestaan',
    sourceDate: '2025-10-03',
    mark: 'V-2nd',
    hours: 'always',
    free: true,
  },
  'domestic-violence': {
    value: '0800-2000',
    source: 'gemeente.nu, over Veilig Thuis',
    sourceDate: '2025-10-29',
    mark: 'V-2nd',
    hours: 'always',
    free: true,
  },
  geldfit: {
    value: '0800-8115',
    source: 'geldfit.nl/contact/bellen, zoals een andere publieke broncode het overneemt',
    sourceDate: '2026-08-26',
    mark: 'V-2nd',
    hours: workingDays('09:00', '21:00'),
    free: true,
  },
  'health-insurance-line': {
    value: '0800 64 64 644',
    source: 'zorgverzekeringslijn.nl',
    sourceDate: '2024-06-12',
    mark: 'V',
    hours: workingDays('09:00', '17:00'),
    free: true,
  },
  'legal-help': {
    value: '0800-8020',
    source: 'juridischloket.nl, zoals andere publieke broncodes het overnemen',
    sourceDate: '2026',
    mark: 'V-2nd',
    free: true,
  },
};

function workingDays(from: string, until: string): OpeningHours {
  const open = [{ from, until }];
  return { week: { 1: open, 2: open, 3: open, 4: open, 5: open } };
}

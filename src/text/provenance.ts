import type * as subjects from './subjects.ts';

/** Where the texts of one subject come from. The program says nothing that does not stand in one of them. */
interface Provenance {
  /** Who answers for what it says. */
  readonly owner: string;
  /** What it rests on. */
  readonly source: string;
  /** yyyy-mm-dd */
  readonly written: string;
}

const written = '2026-11-22';
const help = 'Schuldhulpverlening gemeente Amsterdam';
const signals = 'Meldpunt Vroegsignalering gemeente Amsterdam';
const teams = 'Buurtteam Amsterdam';
const service = 'beheer van Voorbij';

const from = (owner: string, source: string): Provenance => ({ owner, source, written });

/** One row for every subject of `locales/`: a subject without an owner does not compile. */
export const provenance: Readonly<Record<keyof typeof subjects, Provenance>> = {
  afterwards: from(service, 'eigen tekst'),
  appointment: from(teams, 'De schuld voorbij 2025-2028, par. 5.2'),
  'arrangement-offer': from(help, 'factsheets The Challenge Amsterdam; voorwaarden van schuldeisers'),
  calendar: from(teams, 'eigen tekst'),
  collectors: from(help, 'Zorgverzekeringswet art. 16 en 18a-18g'),
  common: from(service, 'eigen tekst'),
  compare: from(help, 'De schuld voorbij 2025-2028, par. 3.2 en 5.4'),
  conversation: from(service, 'eigen tekst; AI-verordening art. 50'),
  crisis: from(help, '113.nl; gemeente.nu over Veilig Thuis; Wgs art. 4 lid 2'),
  'explain-debts': from(help, 'Zorgverzekeringswet art. 16 lid 2 en 18d; leveringen van incassanten'),
  handover: from(teams, 'eigen tekst'),
  letter: from(help, 'eigen tekst'),
  listen: from(service, 'eigen tekst'),
  menu: from(service, 'eigen tekst'),
  offline: from(service, 'eigen tekst'),
  overview: from(help, 'leveringen van incassanten; Zorgverzekeringswet art. 18d'),
  pages: from(service, 'eigen tekst; AVG art. 13 en 15-21'),
  paper: from(help, 'eigen tekst; Zorgverzekeringswet art. 18f; KBvG over het register'),
  'self-arrange': from(help, 'factsheets The Challenge Amsterdam'),
  signalling: from(signals, 'Wgs art. 3 lid 1 onder b; factsheets The Challenge Amsterdam'),
  'signalling-opt-out': from(signals, 'Wgs art. 3 lid 1 onder b; factsheets The Challenge Amsterdam'),
  steps: from(help, 'Zorgverzekeringswet art. 18a-18d'),
  'term-forms': from(service, 'eigen tekst'),
  terms: from(help, 'Zorgverzekeringswet art. 16 en 18a-18g; De schuld voorbij 2025-2028'),
  why: from(help, 'leveringen van incassanten'),
};

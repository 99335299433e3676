import { date } from '../domain/local-date.ts';
import type { Dated } from './dated.ts';

/** What the Meldpunt Vroegsignalering goes by. */
interface SignalTerms {
  /** A first signal of at most so many whole euros, not of a landlord, goes to the klantcontactcentrum. */
  readonly lowEuros: number;
  /** The municipality has not named this figure: it stands here to show how the scheme works. */
  readonly example: boolean;
}

export const signalTerms: readonly Dated<SignalTerms>[] = [
  {
    validFrom: date('2026-01-01'),
    validUntil: undefined,
    source:
      'voorbeeld; het beleidsplan 2025-2028, par. 5.2, spreekt van lage bedragen zonder er een te noemen',
    confidence: 'D',
    awaits: 'the Meldpunt Vroegsignalering names what it calls a low amount',
    value: { lowEuros: 150, example: true },
  },
];

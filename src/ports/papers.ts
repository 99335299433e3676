import type { CollectorKind } from '../domain/collectors.ts';
import type { KnownPart } from '../domain/known-part.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Overview } from '../domain/overview.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { TranscriptEntry } from './conversations.ts';
import type { Locale } from './words.ts';

/** One party on the paper overview. */
interface PartyOnPaper {
  readonly kind: CollectorKind;
  readonly open: KnownPart;
  /** The dates that its figures are true on. */
  readonly asOf: readonly LocalDate[];
  /** What to do next, each sentence once. */
  readonly next: readonly Sentence[];
}

/** What the overview says on paper: nothing that the page does not say. */
export interface OverviewOnPaper {
  readonly overview: Pick<
    Overview,
    'person' | 'parties' | 'total' | 'unknownAmounts' | 'refusedRows' | 'silentCollectors' | 'asOf'
  >;
  readonly parties: readonly PartyOnPaper[];
}

/** Papers that residents take along, as tagged PDF. */
export interface Papers {
  overview(sheet: OverviewOnPaper, locale: Locale): Promise<Uint8Array>;
  conversation(entries: readonly TranscriptEntry[], locale: Locale): Promise<Uint8Array>;
  /** What to show or read out when somebody asks for money; there is nothing of anybody in it. */
  door(locale: Locale): Promise<Uint8Array>;
}

import type { Danger } from '../../domain/choices.ts';

/** How people of one language speak of danger; everything as the normaliser leaves it: small letters, no accents. */
export interface DangerWords {
  readonly said: Readonly<Record<Danger, readonly RegExp[]>>;
  /**
   * Turns of phrase and questions that look like a danger and are not. Each is taken out only before that one danger is
   * read: 'doodsbang' is not suicide, and still 'doodsbang voor mijn man' is violence.
   */
  readonly lookAlikes: Readonly<Partial<Record<Danger, readonly RegExp[]>>>;
  /** Words that say that it is now, today or tomorrow. */
  readonly soon: readonly string[];
}

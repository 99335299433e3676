import type { Danger } from '../../../src/domain/choices.ts';

/**
 * Sentences as people write them, with spelling mistakes, for measuring what the danger patterns hear.
 * They were written before the patterns were tuned on them; new ones are added, none are taken out.
 */
export interface DangerCorpus {
  /** Said outright, or about to happen: every one of them must be heard. */
  readonly suicide: readonly string[];
  /** Other danger, with what it has to be heard as. */
  readonly otherDanger: readonly (readonly [string, Danger])[];
  /** Ordinary sentences and turns of phrase: no danger. */
  readonly ordinary: readonly string[];
}

import type { CollectorKind } from '../domain/collectors.ts';
import type { FileRefusal } from './file-refused.ts';

/** What became of one file, in the words that programs read. */
export interface FileReport {
  /** The name without its folder. */
  readonly file: string;
  readonly collector: CollectorKind | null;
  readonly accepted: number;
  /** Rows that change nothing: they stand in this file already, or in an earlier one of the same party and date. */
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
  /** Only for a file that was refused whole: nothing of it is kept. */
  readonly error?: { readonly code: FileRefusal; readonly line?: number; readonly message: string };
}

export interface RefusedLine {
  readonly line: number;
  readonly claim: string;
  readonly field: string;
  readonly reason: string;
}

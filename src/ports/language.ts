import type { Choice } from '../flow/types.ts';
import type { Locale } from './words.ts';

/** What free text can mean to us: one command of a closed list, never a decision. */
export type Interpretation =
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'command'; readonly command: 'back' | 'stop' | 'human' | 'reset' }
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'unclear'; readonly maybe: readonly string[] };

export interface Interpreter {
  /** The options come with their labels as shown. */
  interpret(
    text: string,
    context: { readonly locale: Locale; readonly options: readonly { id: string; label: string }[] },
  ): Promise<Interpretation>;
}

export type { Choice };

import type { FlowId } from '../flow/types.ts';
import type { Locale } from './words.ts';

/** What free text can mean to us: one command of a closed list, never a decision. */
export type Interpretation =
  | { readonly kind: 'option'; readonly id: string }
  /** Only when the whole text is the command. */
  | { readonly kind: 'command'; readonly command: 'back' | 'stop' | 'human' | 'reset' }
  | { readonly kind: 'flow'; readonly flow: FlowId }
  | { readonly kind: 'unclear' };

/** What was just asked, with the labels as they were shown. */
export interface InterpretationContext {
  readonly locale: Locale;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface Interpreter {
  interpret(text: string, context: InterpretationContext): Promise<Interpretation>;
}

/**
 * Texts that may break a rule, each with its reason. A star in a key stands for anything. With `words`, only findings about
 * nothing but those words are let through. A waiver that no text needs any more is reported itself.
 */
export interface Waiver {
  readonly key: string;
  readonly rule: string;
  readonly words?: readonly string[];
  readonly reason: string;
}

export const waivers: readonly Waiver[] = [
  {
    key: 'crisis.*-now',
    rule: 'one-question',
    reason: 'Each question is a condition with what to do then; none of them waits for an answer.',
  },
];

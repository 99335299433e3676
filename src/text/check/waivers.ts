/**
 * Texts that may break a rule, each with its reason. A key may end in a star. With `words`, only findings about
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
    key: 'collectors.sort.eigen_*',
    rule: 'marks',
    reason: 'The Dutch name of the sort stands behind its Arabic translation, as it stands in the letter.',
  },
];

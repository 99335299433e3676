/** A pattern out of ways of saying something, each as whole words. */
export function words(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A pattern out of ways of saying something, also inside longer words: Arabic writes 'and' and 'the' onto them. */
export function anywhere(...ways: readonly string[]): RegExp {
  return new RegExp(ways.join('|'), 'u');
}

/** The same, everywhere in a text, for taking it out. */
export function everywhere(...ways: readonly string[]): RegExp {
  return new RegExp(words(...ways).source, 'gu');
}

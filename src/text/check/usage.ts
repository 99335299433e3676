import type { Corpus, Finding, Rule } from './types.ts';

/**
 * Keys that code names are found by reading it: a string that equals a key uses that key. A key that is made at
 * run time is written as one template that starts with its subject, `collectors.${kind}.name`: it uses every key
 * that fits, whatever stands in the holes. A template that fixes nothing but its subject says too little and is
 * no use, save for the printed flows, whose keys are the names in the code. A key put together in another way is
 * not seen, and is reported as unused.
 */
function usesIn({ code, entries }: Corpus): {
  readonly literals: Set<string>;
  readonly patterns: Set<string>;
} {
  const subjects = new Set(entries.map(({ subject }) => subject));
  const literals = new Set<string>();
  const patterns = new Set<string>();
  for (const { text } of code) {
    const bare = withoutComments(text);
    for (const [, literal = ''] of bare.matchAll(/['"`]([a-z][a-z0-9-]*\.[A-Za-z0-9._-]+)['"`]/g))
      if (subjects.has(literal.split('.')[0] ?? '')) literals.add(literal);
    for (const [, subject = '', rest = ''] of bare.matchAll(/`([a-z][a-z0-9-]*)(\.[^`\n]*\$\{[^`\n]*)`/g))
      if (subjects.has(subject) && (!wide.test(rest) || subject === 'flow-print'))
        patterns.add(`${subject}${rest}`);
  }
  return { literals, patterns };
}

/** One hole and nothing else. */
const wide = /^\.\$\{[^{}]*\}$/;

const string = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

function withoutComments(code: string): string {
  return code.replace(string, (part) => (part.startsWith('/') ? ' ' : part));
}

/** What a template can become: its holes stand for one or more parts of a key. */
function asRegExp(pattern: string): RegExp {
  const fixed = pattern
    .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[A-Za-z0-9_.-]+')}$`);
}

export const unusedKeys: Rule = {
  id: 'unused-key',
  find(corpus) {
    const { literals, patterns } = usesIn(corpus);
    const made = [...patterns].map(asRegExp);
    const used = (key: string) => literals.has(key) || made.some((pattern) => pattern.test(key));
    const stems = new Set(corpus.entries.filter(({ locale }) => locale === 'nl').map(({ stem }) => stem));
    return [...stems]
      .filter((stem) => !used(stem))
      .map((key): Finding => ({ key, locale: 'nl', value: 'no code uses it', words: [] }));
  },
};

/** A string in the code that looks like a key of a subject and is none. File names are left alone. */
export const missingKeys: Rule = {
  id: 'missing-key',
  find(corpus) {
    const { literals, patterns } = usesIn(corpus);
    const keys = [...new Set(corpus.entries.flatMap(({ key, stem }) => [key, stem]))];
    const isFile = /\.(json|tsx?|m?js|css|csv|html|svg|txt|typ|pdf|ics|jsonl)$/;
    const finding = (key: string): Finding => ({ key, locale: 'nl', value: 'code uses it', words: [] });
    return [
      ...[...literals].filter((one) => !keys.includes(one) && !isFile.test(one)).map(finding),
      ...[...patterns].filter((one) => !keys.some((key) => asRegExp(one).test(key))).map(finding),
    ];
  },
};

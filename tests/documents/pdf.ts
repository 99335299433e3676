import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF, read from its bytes alone. */
export interface ReadPdf {
  readonly pages: number;
  readonly text: string;
  /** Every run of letters with where it begins on its page, in millimetres from the top left. */
  readonly runs: readonly Run[];
  /** The types of the elements in the structure tree, such as H1, L and Figure. */
  readonly tags: ReadonlySet<string>;
  /** The descriptions of images and of text that is drawn in parts. */
  readonly alternatives: readonly string[];
  /** The dictionaries of the file, unpacked, to look for keys in. */
  readonly structure: string;
}

interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Reads the PDFs that Typst writes: objects that stand by themselves, and fonts that say which letters they draw. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { readonly dictionary: string; readonly stream: string | undefined }>();
  for (const [, number = '', body = ''] of file.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    const [dictionary = '', ...rest] = body.split(/\sstream\r?\n/);
    // By its length: packed bytes may end in what looks like a line end of their own.
    const packed = rest.join('\nstream\n').slice(0, Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
    const stream = rest.length === 0 ? undefined : unpacked(dictionary, packed);
    objects.set(number, { dictionary, stream });
  }
  const structure = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  const letters = (font: string) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1];
    return lettersOf(objects.get(map ?? '')?.stream ?? '');
  };
  // Every page names its fonts for itself: what is f0 on one page is another font on the next.
  const fontsOf = (page: string) => {
    const elsewhere = /\/Resources (\d+) 0 R/.exec(page)?.[1];
    const resources = elsewhere === undefined ? page : (objects.get(elsewhere)?.dictionary ?? '');
    return new Map(
      [...resources.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', object = '']) => [
        name,
        letters(object),
      ]),
    );
  };
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const runs = pages.map(({ dictionary }) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream ?? '';
    return shown(content, fontsOf(dictionary));
  });
  return {
    pages: pages.length,
    text: runs.map((page) => page.map(({ text }) => `${text}\n`).join('')).join('\n'),
    runs: runs.flat(),
    tags: new Set([...structure.matchAll(/\/S \/(\w+)/g)].map(([, tag = '']) => tag)),
    alternatives: [...structure.matchAll(/\/Alt (<[0-9A-F]+>|\((?:[^\\)]|\\.)*\))/gi)].map(([, text = '']) =>
      written(text),
    ),
    structure,
  };
}

function unpacked(dictionary: string, stream: string): string {
  const bytes = Buffer.from(stream, 'latin1');
  return /\/FlateDecode/.test(dictionary) ? inflateSync(bytes).toString('latin1') : stream;
}

/** Which letters each glyph stands for, out of the map that a font carries. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      found.set(Number.parseInt(glyph, 16), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    ))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
        found.set(
          glyph,
          String.fromCodePoint((utf16(text).codePointAt(0) ?? 0) + glyph - Number.parseInt(from, 16)),
        );
  return found;
}

/** Brackets inside a text need no escape while they are balanced: here up to four deep. */
const inner = [1, 2, 3, 4].reduce(
  (deeper) => `(?:[^\\\\()]|\\\\[\\s\\S]|\\(${deeper}\\))*`,
  '(?:[^\\\\()]|\\\\[\\s\\S])*',
);
/** Where a run begins, the choice of a font, a text in brackets or in hexadecimal, and the end of a run. */
const drawing = new RegExp(
  `1 0 0 -1 ([\\d.]+) ([\\d.]+) cm|/(f\\d+) [\\d.]+ Tf|(\\(${inner}\\))|<([0-9A-F]+)>(?=[^>]*T[jJ])|\\bET\\b`,
  'g',
);

const pageHeight = 841.89;
const millimetres = (points: number) => (points * 25.4) / 72;

/** The text of a page in the order it is drawn. */
function shown(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): readonly Run[] {
  const runs: Run[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  let [text, left, top] = ['', 0, 0];
  for (const [all, x, y, name, literal, hex] of content.matchAll(drawing)) {
    if (x !== undefined) [left, top] = [millimetres(Number(x)), millimetres(pageHeight - Number(y))];
    else if (name) font = fonts.get(name) ?? new Map();
    else if (all === 'ET') {
      runs.push({ text, left, top });
      text = '';
    } else {
      const bytes = literal ? Buffer.from(literalBytes(literal), 'latin1') : Buffer.from(hex ?? '', 'hex');
      for (let at = 0; at + 1 < bytes.length; at += 2) text += font.get(bytes.readUInt16BE(at)) ?? '';
    }
  }
  return runs;
}

function literalBytes(literal: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return literal
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, escaped: string) =>
      /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (named[escaped] ?? escaped),
    );
}

function written(text: string): string {
  if (text.startsWith('<')) return utf16(text.slice(1, -1)).replace(/^\uFEFF/, '');
  const bytes = literalBytes(text);
  return bytes.startsWith('þÿ') ? utf16(Buffer.from(bytes.slice(2), 'latin1').toString('hex')) : bytes;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

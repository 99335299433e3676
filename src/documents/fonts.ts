import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './root.ts';

const folders = [
  'noto-sans/400Regular',
  'noto-sans/700Bold',
  'noto-sans-arabic/400Regular',
  'noto-sans-arabic/700Bold',
];

/** Where the fonts of all papers are. */
export function fontFolders(): readonly string[] {
  return folders.map((folder) => join(programFolder(), 'node_modules', '@expo-google-fonts', folder));
}

/** What stands on paper where somebody wrote a sign that no font here has, such as a small picture. */
export const unprintable = '\u25a1';

let drawn: ReadonlySet<number> | undefined;

/** Keep what stands between them in its own direction; nothing is drawn for them. */
const isolates = /[\u2066-\u2069]/u;

/** A text of somebody else as it can be printed: a sign that cannot be drawn would stop the whole paper. */
export function printable(text: string): string {
  drawn ??= new Set(fontFolders().flatMap((folder) => [...signsOf(readFileSync(fontIn(folder)))]));
  const seen = text
    .replace(/\t/g, ' ')
    .replace(/(?![\n\u2066-\u2069])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
  return [...seen]
    .map((sign) =>
      sign === '\n' || isolates.test(sign) || drawn?.has(sign.codePointAt(0) ?? 0) ? sign : unprintable,
    )
    .join('');
}

function fontIn(folder: string): string {
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.ttf')) ?? '');
}

/** The signs that a font has a letter form for: its table 'cmap', in the two shapes that fonts of today use. */
function* signsOf(font: Buffer): Iterable<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_none, index) => 12 + index * 16);
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (table === undefined) return;
  const start = font.readUInt32BE(table + 8);
  for (let index = 0; index < font.readUInt16BE(start + 2); index += 1) {
    const at = start + font.readUInt32BE(start + 4 + index * 8 + 4);
    const shape = font.readUInt16BE(at);
    if (shape === 4) yield* inSegments(font, at);
    if (shape === 12) yield* inGroups(font, at);
  }
}

function* inSegments(font: Buffer, at: number): Iterable<number> {
  const size = font.readUInt16BE(at + 6);
  for (let one = 0; one < size; one += 2) {
    const last = font.readUInt16BE(at + 14 + one);
    const first = font.readUInt16BE(at + 16 + size + one);
    // The list ends with a segment that holds no sign.
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) yield sign;
  }
}

function* inGroups(font: Buffer, at: number): Iterable<number> {
  for (let one = 0; one < font.readUInt32BE(at + 12); one += 1) {
    const group = at + 16 + one * 12;
    for (let sign = font.readUInt32BE(group); sign <= font.readUInt32BE(group + 4); sign += 1) yield sign;
  }
}

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileRefused } from './file-refused.ts';
import type { Form } from './forms.ts';

/** What can be said of a file without understanding it. */
export interface Inspected {
  /** SHA-256 of all bytes, to recognise the same file. */
  readonly hash: string;
  readonly form: Form;
}

/**
 * A first, quick pass over the bytes: the file can be read, is UTF-8 from end to end and has a known form.
 * Done before anything is staged, so that a file in another encoding leaves no trace.
 */
export async function inspect(path: string): Promise<Inspected> {
  const digest = createHash('sha256');
  let form: Form | undefined;
  let line = 1;
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of bytesOf(path)) {
    digest.update(chunk);
    const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
    const whole = wholeCharacters(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) throw notUtf8(line + firstBadLine(bytes));
    form ??= formOfBytes(bytes);
    line += newlinesIn(bytes.subarray(0, whole));
    carried = bytes.subarray(whole);
  }
  if (carried.length > 0) throw notUtf8(line);
  if (!form) throw new FileRefused('empty', 'the file is empty');
  return { hash: digest.digest('hex'), form };
}

/** The bytes of a file in pieces of a quarter of a megabyte. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new FileRefused(
        'unreadable',
        `the file cannot be read (${String(error.code)}): check its name and rights`,
      );
    throw error;
  }
}

function formOfBytes(bytes: Buffer): Form | undefined {
  const start = bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return undefined;
  if (start.startsWith('[')) return 'fcid';
  if (start.startsWith('{') || !start.includes(';'))
    throw new FileRefused(
      'unknown_form',
      'the file is neither a list of financial-claims documents nor rows separated by semicolons',
      1,
    );
  return 'csv';
}

/** Where to cut so that no character is cut in two: at most three bytes of an unfinished one stay behind. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function firstBadLine(bytes: Buffer): number {
  let from = 0;
  for (let lines = 0; ; lines += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return lines;
    from = end + 1;
  }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function notUtf8(line: number): FileRefused {
  return new FileRefused('not_utf8', 'the file is not UTF-8: ask the sender to save it as UTF-8', line);
}

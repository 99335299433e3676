import { FileRefused } from './file-refused.ts';
import { bytesOf } from './inspect.ts';

/** One object of a JSON file that holds a list of objects, as it is written. */
export interface JsonDocument {
  readonly line: number;
  readonly text: string;
}

/** One person's claims are some kilobytes; what is larger by far is a bracket that was never closed. */
const longestDocument = 16 * 1024 * 1024;

const byte = {
  quote: 0x22,
  backslash: 0x5c,
  open: 0x7b,
  close: 0x7d,
  list: 0x5b,
  end: 0x5d,
  comma: 0x2c,
  newline: 0x0a,
};

/**
 * Cuts a JSON list of objects into its objects, a part of the file at a time, so that the file may be far larger
 * than memory. It looks at brackets and quotes only; what is inside an object is for JSON.parse.
 */
export async function* jsonDocuments(path: string): AsyncGenerator<readonly JsonDocument[]> {
  const scanner = new DocumentScanner();
  for await (const chunk of bytesOf(path)) yield scanner.scan(chunk);
  scanner.finish();
}

/** Where in the list the scanner is. */
type Place = 'before' | 'value or end' | 'value' | 'inside' | 'comma or end' | 'after';

class DocumentScanner {
  private place: Place = 'before';
  private line = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private startLine = 1;
  /** Where in the chunk the object begins; an object that began in an earlier chunk goes on at its first byte. */
  private start = 0;
  private pieces: Buffer[] = [];
  private kept = 0;

  scan(chunk: Buffer): readonly JsonDocument[] {
    const found: JsonDocument[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.place !== 'inside') {
        const code = chunk[at] as number;
        if (code === byte.newline) this.line += 1;
        if (this.between(code)) this.start = at;
        at += 1;
        continue;
      }
      at = this.inside(chunk, at);
      if (this.depth > 0) break;
      found.push({ line: this.startLine, text: this.take(chunk.subarray(this.start, at)) });
      this.place = 'comma or end';
    }
    if (this.place === 'inside') this.keep(chunk.subarray(this.start));
    this.start = 0;
    return found;
  }

  /**
   * Walks on inside an object and gives where it ends, or the end of the chunk. Nearly all bytes come by here, so
   * what it knows is kept in local variables on the way.
   */
  private inside(chunk: Buffer, from: number): number {
    let { depth, inString, escaped, line } = this;
    let at = from;
    for (; at < chunk.length && depth > 0; at += 1) {
      const code = chunk[at] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === byte.backslash) escaped = true;
        else if (code === byte.quote) inString = false;
      } else if (code === byte.quote) inString = true;
      else if (code === byte.open || code === byte.list) depth += 1;
      else if (code === byte.close || code === byte.end) depth -= 1;
      else if (code === byte.newline) line += 1;
    }
    this.depth = depth;
    this.inString = inString;
    this.escaped = escaped;
    this.line = line;
    return at;
  }

  finish(): void {
    if (this.place === 'after') return;
    throw new FileRefused('cut_off', 'the file is cut off: its list of documents does not end', this.line);
  }

  /** A byte outside all objects; true where an object begins. */
  private between(code: number): boolean {
    if (code <= 0x20 || (this.place === 'before' && code >= 0x80)) return false;
    if (this.place === 'before' && code === byte.list) this.place = 'value or end';
    else if (this.place === 'comma or end' && code === byte.comma) this.place = 'value';
    else if ((this.place === 'comma or end' || this.place === 'value or end') && code === byte.end)
      this.place = 'after';
    else if ((this.place === 'value' || this.place === 'value or end') && code === byte.open) {
      this.place = 'inside';
      this.depth = 1;
      this.startLine = this.line;
      return true;
    } else throw new FileRefused('broken', 'the file is not a list of documents', this.line);
    return false;
  }

  private keep(piece: Buffer): void {
    this.pieces.push(Buffer.from(piece));
    this.kept += piece.length;
    if (this.kept > longestDocument)
      throw new FileRefused('cut_off', 'the file is cut off: a document does not end', this.startLine);
  }

  private take(piece: Buffer): string {
    const text = Buffer.concat([...this.pieces, piece]).toString('utf8');
    this.pieces = [];
    this.kept = 0;
    return text;
  }
}

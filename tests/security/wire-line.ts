import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A line to the server, on which anything can be said, in whatever order and pace. */
export async function openLine(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const line = connect(Number(port), hostname);
  line.on('error', () => line.destroy());
  await once(line, 'connect');
  return line;
}

/** Says something and gives what comes back, until the server hangs up. */
export async function sayOnLine(url: string, text: string): Promise<string> {
  const line = await openLine(url);
  const chunks: Buffer[] = [];
  line.on('data', (chunk: Buffer) => chunks.push(chunk));
  line.write(text);
  await once(line, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

/** The head of a request, ready to be followed by its body. */
export function head(
  method: string,
  path: string,
  headers: Readonly<Record<string, string | number>>,
): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}

/** A body in pieces, of which nobody says beforehand how long it will be. */
export function inChunks(text: string): string {
  const pieces = text.match(/[\s\S]{1,16000}/g) ?? [];
  return [...pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`), '0\r\n\r\n'].join('');
}

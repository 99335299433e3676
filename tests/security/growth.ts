import { expect } from 'vitest';

const short = 2_500;
const long = 20_000;
/** In so few milliseconds a text of that length cannot have been looked at again and again. */
const instant = 10;
/** Work that looks back at everything before takes 64 times as long on a text eight times as long. */
const tooSteep = 32;
/** How often it is measured: whatever else the machine does only makes a run longer. */
const fewestRounds = 3;
const mostRounds = 15;
/** What stands before and after: the end is what makes a pattern that almost fits turn back. */
const around = [
  ['', '\u0000'],
  ['wil ', 'x!'],
  ['1', '\u0000'],
  ['1012', 'x'],
] as const;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Work on a text that is so much the same again and again grows with its length, and not with the square of it. */
export function expectLinear(name: string, pump: string, work: (text: string) => unknown): void {
  const make = (length: number) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
  for (const [start, end] of around) {
    const texts = { long: start + make(long) + end, short: start + make(short) + end };
    let [onLong, onShort] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 1; round <= mostRounds && onLong > instant; round += 1) {
      if (round > fewestRounds && onLong / onShort < tooSteep) break;
      onLong = Math.min(
        onLong,
        milliseconds(() => work(texts.long)),
      );
      onShort = Math.min(
        onShort,
        milliseconds(() => work(texts.short)),
      );
    }
    if (onLong <= instant) continue;
    expect(onLong / onShort, `${name} on ${JSON.stringify(pump)}: ${onLong} ms`).toBeLessThan(tooSteep);
  }
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addMinutes,
  date,
  dateInAmsterdam,
  type Instant,
  instantInAmsterdam,
} from '../../src/domain/local-date.ts';
import { zero } from '../../src/domain/money.ts';
import type { Overview } from '../../src/domain/overview.ts';
import { createKeys } from '../../src/identity/keys.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';

/** A clock that stands still until a test moves it on. */
interface TestClock extends Clock {
  pass(time: { readonly minutes?: number; readonly seconds?: number }): void;
}

function testClock(start: Instant = instantInAmsterdam(date('2026-11-23'), '10:00')): TestClock {
  let now = start;
  return {
    now: () => now,
    today: () => dateInAmsterdam(now),
    pass({ minutes = 0, seconds = 0 }) {
      now = addMinutes(now, minutes + seconds / 60);
    },
  };
}

export interface TestPlace {
  readonly folder: string;
  readonly stores: Stores;
  readonly clock: TestClock;
  readonly keys: ReturnType<typeof createKeys>;
  /** The same storage, opened once more as another process would. */
  again(): Promise<Stores>;
  /** Everything that is on disk, to look for what should not be there. */
  onDisk(): string;
  close(): Promise<void>;
}

/** A real database in a folder of its own. */
export async function openPlace(): Promise<TestPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const data = join(folder, 'data');
  const stores = await openStorage(`file:${join(data, 'test.db')}`);
  const opened = [stores];
  return {
    folder,
    stores,
    clock: testClock(),
    keys: createKeys('a secret that only these tests have'),
    async again() {
      const other = await openStorage(`file:${join(data, 'test.db')}`);
      opened.push(other);
      return other;
    },
    onDisk: () =>
      readdirSync(data)
        .map((file) => readFileSync(join(data, file), 'latin1'))
        .join(''),
    async close() {
      for (const one of opened) await one.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lets everything through to the real object and writes down the names of what was called. */
export function listened<T extends object>(real: T, calls: string[]): T {
  return new Proxy(real, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
}

export function overviewOf(personKey: string, changes: Partial<Overview> = {}): Overview {
  return {
    personKey,
    person: {
      name: `Bewoner ${personKey}`,
      birthDate: date('1984-03-01'),
      postcode: '1102AB',
      houseNumber: '7',
    },
    birthDateIsSure: true,
    debts: [],
    total: { kind: 'complete', total: zero, perCollector: new Map() },
    parties: 0,
    unknownAmounts: 0,
    noLongerReported: [],
    refusedRows: 0,
    silentCollectors: [],
    findings: [],
    asOf: date('2026-11-01'),
    ...changes,
  };
}

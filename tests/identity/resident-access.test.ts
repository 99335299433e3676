import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, date, type LocalDate } from '../../src/domain/local-date.ts';
import { hashCode, newCode, showCode } from '../../src/identity/letter-codes.ts';
import {
  createResidentAccess,
  type ResidentAccessDeps,
  residentLimits,
} from '../../src/identity/resident-access.ts';
import { codeTermsOn } from '../../src/policy/own-terms.ts';
import { listened, openPlace, type TestPlace } from './support.ts';

const born = date('1984-03-01');
const other = date('1984-03-02');
/** What the tests below count on; the figures that are in force stand in policy alone. */
const terms = { triesPerCode: 5, wrongPerAddressPerHour: 20, wrongPerHour: 200 };
const limits = residentLimits(terms);
let place: TestPlace;
let people: Map<string, { readonly birthDate: LocalDate; readonly sure: boolean }>;
let alarms: number[];

beforeEach(async () => {
  place = await openPlace();
  people = new Map([['p1', { birthDate: born, sure: true }]]);
  alarms = [];
});
afterEach(() => place.close());

/** The door as it runs, but for its even time, which one test looks at by itself. */
function door(changes: Partial<ResidentAccessDeps> = {}) {
  return createResidentAccess({
    codes: place.stores.codes,
    birthDateOf: async (person) => people.get(person),
    keys: place.keys,
    clock: place.clock,
    limitsOn: () => ({ ...limits, answerMilliseconds: 0 }),
    alarm: (wrong) => alarms.push(wrong),
    ...changes,
  });
}

async function issued(personKey = 'p1', validUntil = addDays(place.clock.today(), 90)): Promise<string> {
  const code = newCode();
  const stored = { hash: hashCode(place.keys, code), personKey, wave: 'winter', validUntil };
  await place.stores.codes.issue([stored], place.clock.now());
  return code;
}

const address = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

/** Many answers, some at a time as on a server, counted by kind. */
async function tally(many: number, one: (index: number) => Promise<{ readonly kind: string }>, atOnce = 100) {
  const kinds: Record<string, number> = {};
  for (let from = 0; from < many; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, many - from) }, (_, index) => one(from + index));
    for (const { kind } of await Promise.all(some)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

describe('a resident with a letter', () => {
  it('gets in with the code as printed and the birth date, known as who the letter is for', async () => {
    const code = await issued();
    expect(await door().open({ code: showCode(code), birthDate: born, address: '10.0.0.1' })).toEqual({
      kind: 'opened',
      personKey: 'p1',
      identification: { method: 'letter-code', subject: 'p1', loa: 'letter' },
    });
  });

  it('hears at once that a slip is a slip, and it costs no try', async () => {
    const code = await issued();
    const slip = `${code.slice(0, 11)}${code.endsWith('A') ? 'B' : 'A'}`;
    expect(await tally(60, () => door().open({ code: slip, birthDate: born, address: '10.0.0.1' }))).toEqual({
      almost: 60,
    });
    expect(await door().open({ code, birthDate: born, address: '10.0.0.1' })).toMatchObject({
      kind: 'opened',
    });
  });

  it('has five tries, after which even the right birth date does not open', async () => {
    const [code, second] = [await issued(), await issued()];
    const answers = [];
    for (let tries = 0; tries < 6; tries += 1)
      answers.push((await door().open({ code, birthDate: other, address: '10.0.0.1' })).kind);
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'locked']);
    expect(await door().open({ code, birthDate: born, address: '10.0.0.2' })).toEqual({ kind: 'locked' });
    expect(await door().open({ code: second, birthDate: born, address: '10.0.0.2' })).toMatchObject({
      kind: 'opened',
    });
  });

  it('gets all tries back by being right', async () => {
    const code = await issued();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1)
        expect((await door().open({ code, birthDate: other, address: '10.0.0.1' })).kind).toBe('wrong');
      expect((await door().open({ code, birthDate: born, address: '10.0.0.1' })).kind).toBe('opened');
    }
  });

  it('may use the code on its last day and not on the day after', async () => {
    const code = await issued('p1', place.clock.today());
    place.clock.pass({ minutes: 13 * 60 + 59 });
    expect((await door().open({ code, birthDate: born, address: '10.0.0.1' })).kind).toBe('opened');
    place.clock.pass({ minutes: 1 });
    expect((await door().open({ code, birthDate: born, address: '10.0.0.1' })).kind).toBe('wrong');
  });

  it('unlocks nothing when the deliveries differ about the birth date', async () => {
    const code = await issued();
    people.set('p1', { birthDate: born, sure: false });
    expect(await door().open({ code, birthDate: born, address: '10.0.0.1' })).toEqual({ kind: 'wrong' });
  });
});

describe('tries side by side', () => {
  it('are five for one code, out of fifty at once over two processes', async () => {
    const code = await issued();
    const doors = [door(), door({ codes: (await place.again()).codes })];
    const open = (index: number) =>
      (doors[index % 2] ?? door()).open({ code, birthDate: other, address: address(index) });
    expect(await tally(50, open)).toEqual({ wrong: 5, locked: 45 });
  });

  it('are five for a code that does not exist too', async () => {
    const code = newCode();
    const open = (index: number) => door().open({ code, birthDate: other, address: address(index) });
    expect(await tally(50, open)).toEqual({ wrong: 5, locked: 45 });
  });

  it('are twenty for one address, out of a hundred at once', async () => {
    const open = () => door().open({ code: newCode(), birthDate: born, address: '10.0.0.1' });
    expect(await tally(100, open)).toEqual({ wrong: 20, 'slow-down': 80 });
  });
});

describe('an address', () => {
  it('has twenty wrong tries an hour, and those that were right do not count', async () => {
    const code = await issued();
    const right = () => door().open({ code, birthDate: born, address: '10.0.0.1' });
    const wrong = () => door().open({ code: newCode(), birthDate: born, address: '10.0.0.1' });
    // A desk where many people come in: one after another, some of them mistaken.
    for (let visitor = 0; visitor < 40; visitor += 1) expect((await right()).kind).toBe('opened');
    expect(await tally(20, wrong, 1)).toEqual({ wrong: 20 });
    expect(await right()).toEqual({ kind: 'slow-down', minutes: 60 });
    place.clock.pass({ minutes: 61 });
    expect((await right()).kind).toBe('opened');
  });

  it('does not wait longer by trying while it waits', async () => {
    const wrong = () => door().open({ code: newCode(), birthDate: born, address: '10.0.0.1' });
    await tally(20, wrong, 1);
    for (let minute = 0; minute < 60; minute += 5) {
      expect((await wrong()).kind).toBe('slow-down');
      place.clock.pass({ minutes: 5 });
    }
    place.clock.pass({ minutes: 1 });
    expect((await wrong()).kind).toBe('wrong');
  });
});

describe('the limits', () => {
  it('are those that policy sets for the day, so that changing them there changes the door', async () => {
    const none = { answerMilliseconds: 0 };
    const strict = residentLimits({ triesPerCode: 2, wrongPerAddressPerHour: 3, wrongPerHour: 4 });
    const tomorrow = addDays(place.clock.today(), 1);
    const limitsOn = (day: LocalDate) => ({ ...(day < tomorrow ? limits : strict), ...none });
    const code = await issued();
    const wrong = () => door({ limitsOn }).open({ code, birthDate: other, address: '10.0.0.1' });
    expect(await tally(2, wrong, 1)).toEqual({ wrong: 2 });
    place.clock.pass({ minutes: 24 * 60 });
    expect(await tally(5, wrong, 1)).toEqual({ locked: 3, 'slow-down': 2 });
    const guess = (address: string) => door({ limitsOn }).open({ code: newCode(), birthDate: born, address });
    await guess('10.0.0.2');
    expect(alarms).toEqual([4]);
  });

  it('are known today, and without them nothing is let in', () => {
    expect(codeTermsOn(place.clock.today()).triesPerCode).toBeGreaterThan(0);
    expect(() => codeTermsOn(date('2025-12-31'))).toThrow('no limits of letter codes');
  });
});

describe('ten thousand guesses', () => {
  it('from one address open nothing, and the owner gets in meanwhile', async () => {
    const code = await issued();
    const guess = () => door().open({ code: newCode(), birthDate: born, address: '10.0.0.1' });
    expect(await tally(10_000, guess)).toEqual({ wrong: 20, 'slow-down': 9980 });
    expect((await door().open({ code, birthDate: born, address: '10.9.9.9' })).kind).toBe('opened');
    expect(alarms).toEqual([]);
  });

  it('from four hundred addresses open nothing, raise the alarm, and the owner still gets in', async () => {
    const code = await issued();
    const guess = (index: number) =>
      door().open({ code: newCode(), birthDate: born, address: address(index % 400) });
    // Each address has one try; the second finds that it is known for a wrong one.
    expect(await tally(10_000, guess)).toEqual({ wrong: 400, 'slow-down': 9600 });
    expect(alarms).toEqual([200]);
    const open = (from: string) => door().open({ code, birthDate: born, address: from });
    expect((await open('192.0.2.1')).kind).toBe('opened');
    expect((await open(address(7))).kind).toBe('slow-down');
    place.clock.pass({ minutes: 61 });
    expect((await open(address(7))).kind).toBe('opened');
  });
});

describe('from outside', () => {
  it('a code that exists cannot be told from one that does not', async () => {
    const calls: string[] = [];
    const asked: string[] = [];
    const listening = door({
      codes: listened(place.stores.codes, calls),
      birthDateOf: async (person) => {
        asked.push(person);
        return people.get(person);
      },
    });
    people.set('unsure', { birthDate: born, sure: false });
    const yesterday = addDays(place.clock.today(), -1);
    const attempts = [
      { code: newCode(), birthDate: born },
      { code: await issued(), birthDate: other },
      { code: await issued('p1', yesterday), birthDate: born },
      { code: await issued('unsure'), birthDate: born },
      { code: await issued('gone'), birthDate: born },
    ];
    const seen = [];
    for (const [index, attempt] of attempts.entries()) {
      calls.length = 0;
      asked.length = 0;
      const answer = await listening.open({ ...attempt, address: address(index) });
      seen.push(JSON.stringify({ answer, calls, asked: asked.length }));
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('{"kind":"wrong"}');
  });

  it('every answer takes its even time at least', async () => {
    const slow = door({ limitsOn: () => ({ ...limits, answerMilliseconds: 80 }) });
    for (const attempt of [
      { code: newCode(), birthDate: born },
      { code: await issued(), birthDate: other },
      { code: await issued(), birthDate: born },
    ]) {
      const started = performance.now();
      await slow.open({ ...attempt, address: '10.0.0.1' });
      expect(performance.now() - started).toBeGreaterThan(75);
    }
  });

  it('neither codes nor addresses nor birth dates are found on disk', async () => {
    const code = await issued();
    await door().open({ code, birthDate: other, address: '203.0.113.77' });
    await door().open({ code, birthDate: born, address: '203.0.113.77' });
    const disk = place.onDisk();
    for (const secret of [code, showCode(code), '203.0.113.77', born]) expect(disk).not.toContain(secret);
    expect(disk).toContain(hashCode(place.keys, code));
  });
});

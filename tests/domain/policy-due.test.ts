import { describe, expect, test } from 'vitest';
import { type PolicyDue, policyDue } from '../../src/commands/policy.ts';
import { date, type Instant } from '../../src/domain/local-date.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { coverageOf } from '../../src/policy/coverage.ts';
import type { Dated } from '../../src/policy/dated.ts';
import { type PolicyTable, policyTables } from '../../src/policy/tables.ts';

function row(validFrom: string, validUntil?: string): Dated<number> {
  return {
    validFrom: date(validFrom),
    validUntil: validUntil === undefined ? undefined : date(validUntil),
    source: 'Staatscourant',
    confidence: 'V',
    value: 1,
  };
}

async function run(today: string, args: readonly string[], tables?: readonly PolicyTable[]) {
  const lines: string[] = [];
  const code = await policyDue(args, {
    clock: { now: () => `${today}T09:00:00.000Z` as Instant, today: () => date(today) },
    out: (line) => lines.push(line),
    municipality: createMunicipality('amsterdam'),
    ...(tables ? { tables } : {}),
  });
  return { code, text: lines.join('\n') };
}

async function due(today: string, tables?: readonly PolicyTable[]): Promise<PolicyDue> {
  return JSON.parse((await run(today, ['--json'], tables)).text);
}

describe('how far a table goes on', () => {
  const rows = [row('2026-07-01', '2026-12-31'), row('2025-01-01', '2026-06-30')];

  test('rows that follow each other are one stretch, in whatever order they stand', () => {
    expect(coverageOf(rows, date('2025-05-05'))).toEqual({ kind: 'until', last: '2026-12-31' });
  });

  test('a gap of one day ends the stretch', () => {
    expect(coverageOf([row('2026-01-01', '2026-06-29'), ...rows.slice(0, 1)], date('2026-02-01'))).toEqual({
      kind: 'until',
      last: '2026-06-29',
    });
  });

  test('after the last day nothing holds; a row without an end goes on', () => {
    expect(coverageOf(rows, date('2027-01-01'))).toEqual({ kind: 'none', endedOn: '2026-12-31' });
    expect(coverageOf([row('2030-01-01')], date('2027-01-01'))).toEqual({
      kind: 'none',
      endedOn: undefined,
    });
    expect(coverageOf([...rows, row('2027-01-01')], date('2026-11-22'))).toEqual({ kind: 'open' });
  });
});

describe('voorbij policy due', () => {
  test('in November the amounts of next year are named, with who decides them', async () => {
    const { endsSoon, ended } = await due('2026-11-22');
    expect(ended).toEqual([]);
    expect(endsSoon).toContainEqual({
      what: 'bestuursrechtelijke premie a month',
      decidedBy: 'minister of VWS, November or December',
      last: '2026-12-31',
    });
    expect((await run('2026-11-22', [])).code).toBe(0);
  });

  test("on New Year's day they have ended, and the command fails so that somebody hears of it", async () => {
    const { code, text } = await run('2027-01-01', []);
    expect(code).toBe(1);
    expect(text).toContain('bestuursrechtelijke premie a month: last day 2026-12-31');
    expect((await due('2027-01-01')).endsSoon).toEqual([]);
  });

  test('what ends in 90 days is named, and what ends a day later is not yet', async () => {
    const table = { name: 'een bedrag', decidedBy: 'iemand', rows: [row('2026-01-01', '2026-12-31')] };
    expect((await due('2026-10-02', [table])).endsSoon).toHaveLength(1);
    expect((await due('2026-10-01', [table])).endsSoon).toEqual([]);
  });

  test('everything is listed that no person has checked: each row, each number, each address', async () => {
    const { unchecked, awaits } = await due('2026-11-22');
    const rows = policyTables.reduce((all, table) => all + table.rows.length, 0);
    expect(unchecked.filter(({ what }) => !what.startsWith('amsterdam'))).toHaveLength(rows);
    for (const what of ['amsterdam phones.city', 'amsterdam teams.buurtteam-noord.address'])
      expect(unchecked.map((one) => one.what)).toContain(what);
    expect(awaits.map((one) => one.what)).toEqual(
      expect.arrayContaining(['rest from signals', 'retention', 'legal maximum of collection costs']),
    );
  });

  test('a number that somebody checked is gone from the list for a quarter, and then comes back', async () => {
    const city = createMunicipality('amsterdam');
    const checked = { by: 'A. Controleur', on: '2026-08-24' };
    const municipality = { ...city, phones: { ...city.phones, city: { ...city.phones.city, checked } } };
    const listed = async (today: string) => {
      const lines: string[] = [];
      await policyDue([], {
        clock: { now: () => `${today}T09:00:00.000Z` as Instant, today: () => date(today) },
        out: (line) => lines.push(line),
        municipality,
      });
      return lines.some((line) => line.includes('phones.city'));
    };
    expect(await listed('2026-11-22')).toBe(false);
    expect(await listed('2026-11-23')).toBe(true);
  });

  test('an argument it does not know gives the usage and 2', async () => {
    expect(await run('2026-11-22', ['--jsn'])).toEqual({
      code: 2,
      text: 'Usage: voorbij policy due [--json]',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/municipality/fields.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { dialled, phoneIds } from '../../src/municipality/types.ts';

const city = createMunicipality('amsterdam');

/** The kind and the ids of the areas, for one line of expectation. */
function where(postcode: string): string {
  const answer = city.areaOf(postcode);
  switch (answer.kind) {
    case 'area':
      return answer.area.id;
    case 'ask':
      return answer.areas.map((area) => area.id).join(' or ');
    default:
      return answer.kind;
  }
}

describe('from a postcode to a part of the city', () => {
  test.each([
    ['1011 AB', 'centrum'],
    ['1018ZZ', 'centrum'],
    ['1019 AB', 'oost'],
    ['1020 AB', 'noord'],
    ['1034 kl', 'noord'],
    ['1039 AB', 'noord'],
    ['1050 AB', 'west'],
    ['1057 AB', 'west'],
    ['1060 AB', 'nieuw-west'],
    ['1069 AB', 'nieuw-west'],
    ['1070 AB', 'zuid'],
    ['1083 AB', 'zuid'],
    ['1086 AB', 'oost'],
    ['1099 AB', 'oost'],
    ['1100 AB', 'zuidoost'],
    ['1103', 'zuidoost'],
    ['1108 AB', 'zuidoost'],
    ['1380 AB', 'weesp'],
    ['1384 AB', 'weesp'],
  ])('%s is %s', (postcode, area) => {
    expect(where(postcode)).toBe(area);
  });

  test.each([
    ['1013 AB', 'centrum or west'],
    ['1014 AB', 'centrum or west'],
    ['1058 AB', 'west or zuid'],
    ['1059 AB', 'west or zuid'],
    ['1061 AB', 'nieuw-west or west'],
    ['1109 AB', 'weesp or zuidoost'],
    ['1040 AB', 'west or nieuw-west'],
    ['1049 AB', 'west or nieuw-west'],
  ])('%s lies in two parts and is asked: %s', (postcode, areas) => {
    expect(where(postcode)).toBe(areas);
  });

  test.each(['1010 AB', '1084 AB', '1110 AB', '1114 AB', '1379 AB', '1385 AB', '3011 AB', '9999 ZZ'])(
    '%s is a postcode elsewhere',
    (postcode) => {
      expect(where(postcode)).toBe('outside');
    },
  );

  test.each(['', '101', '10111', '0123 AB', '1011 A', '1011 ABC', '1011 S4', '1011 SS', 'Damrak', '1011-AB'])(
    "'%s' is no postcode",
    (text) => {
      expect(where(text)).toBe('invalid');
    },
  );

  test('every postcode of four digits has an answer, and a question is about two areas that have a team', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (digits) => {
        const answer = city.areaOf(String(digits));
        if (answer.kind === 'area') expect(city.teamOf(answer.area.id)).toBeDefined();
        else if (answer.kind === 'ask') {
          expect(answer.areas).toHaveLength(2);
          for (const area of answer.areas) expect(city.teamOf(area.id)).toBeDefined();
        } else expect(answer.kind).toBe('outside');
        expect(city.areaOf(`${digits}ab`)).toEqual(answer);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what may be shown of the city', () => {
  test('the numbers are exactly the ones that were read at a source', () => {
    expect(Object.fromEntries(phoneIds.map((id) => [id, city.phones[id].value]))).toEqual({
      city: '14 020',
      emergency: '112',
      'suicide-prevention': '113',
      'suicide-prevention-long': '0800-0113',
      'domestic-violence': '0800-2000',
      geldfit: '0800-8115',
      'health-insurance-line': '0800 64 64 644',
      'legal-help': '0800-8020',
    });
    expect(dialled(city.phones.city)).toBe('14020');
    expect(dialled(city.phones['health-insurance-line'])).toBe('08006464644');
  });

  test('numbers for danger are free and always open', () => {
    for (const id of [
      'emergency',
      'suicide-prevention',
      'suicide-prevention-long',
      'domestic-violence',
    ] as const)
      expect(city.phones[id]).toMatchObject({ free: true, hours: 'always' });
  });

  test('CAK and CJIB have a website and no number, because none of theirs was found at a source', () => {
    expect(city.websites.cak.value).toBe('hetcak.nl');
    expect(city.websites.cjib.value).toBe('cjib.nl');
    expect(Object.keys(city.phones).filter((id) => /cak|cjib/.test(id))).toEqual([]);
  });

  test('every fact names its source and a date as exact as the source gives it', () => {
    const fields = fieldsOf(city);
    expect(fields.length).toBeGreaterThan(30);
    for (const { path, field } of fields) {
      expect(field.source, path).not.toBe('');
      if (field.sourceDate !== undefined) expect(field.sourceDate, path).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
    expect(new Set(fields.map((one) => one.path)).size).toBe(fields.length);
  });

  test('there is a team for every area, and what was made up says so in its name and its fields', () => {
    expect(city.teams.map((team) => team.area).sort()).toEqual(city.areas.map((area) => area.id).sort());
    for (const team of city.teams) {
      expect(team.example).toBe(true);
      expect(team.name).toMatch(/^Buurtteam .+ \(voorbeeld\)$/);
      expect([team.address.mark, team.hours.mark]).toEqual(['example', 'example']);
      expect(team.address.value).toMatch(/^Voorbeeldplein \d+$/);
    }
  });

  test('a municipality that is not known stops the start with the names that are', () => {
    expect(() => createMunicipality('utrecht')).toThrow(/MUNICIPALITY is one of amsterdam/);
    expect(() => createMunicipality('toString')).toThrow(/no municipality/);
  });
});

import type { Area, AreaAnswer } from '../types.ts';

/** The areas (stadsdelen, and the stadsgebied Weesp) that have a Buurtteam of their own. Westpoort has none. */
export const areas = [
  { id: 'centrum', name: 'Centrum' },
  { id: 'nieuw-west', name: 'Nieuw-West' },
  { id: 'noord', name: 'Noord' },
  { id: 'oost', name: 'Oost' },
  { id: 'weesp', name: 'Weesp' },
  { id: 'west', name: 'West' },
  { id: 'zuid', name: 'Zuid' },
  { id: 'zuidoost', name: 'Zuidoost' },
] as const satisfies readonly Area[];

type AreaId = (typeof areas)[number]['id'];

/**
 * First and last four digits, with the areas they lie in; a range with more than one area is asked, and an earlier line
 * goes before a later one. Source: the table of the city's own app (DISTRICT_POSTAL_CODE_MAPPING), which was made for
 * waste passes; the lines with two areas are where a Buurtteam differs from it.
 */
const ranges: readonly (readonly [first: number, last: number, ...inside: AreaId[]])[] = [
  // Spaarndammerbuurt, Houthavens and Westerpark are West.
  [1013, 1014, 'centrum', 'west'],
  // Hoofddorppleinbuurt and Schinkel are Zuid.
  [1058, 1059, 'west', 'zuid'],
  // Kolenkit is West.
  [1061, 1061, 'nieuw-west', 'west'],
  // Westpoort: hardly anybody lives there, and no team is its own.
  [1040, 1049, 'west', 'nieuw-west'],
  // Driemond belongs to the stadsgebied Weesp and lies against Zuidoost.
  [1109, 1109, 'weesp', 'zuidoost'],
  [1011, 1018, 'centrum'],
  [1019, 1019, 'oost'],
  [1020, 1039, 'noord'],
  [1050, 1059, 'west'],
  [1060, 1069, 'nieuw-west'],
  [1070, 1083, 'zuid'],
  [1086, 1099, 'oost'],
  [1100, 1108, 'zuidoost'],
  [1380, 1384, 'weesp'],
];

/** Four digits that do not start with 0, and two letters if given; SA, SD and SS are not handed out. */
const written = /^([1-9]\d{3})\s*(?:(?!SA|SD|SS)[A-Z]{2})?$/;

export function areaOf(postcode: string): AreaAnswer {
  const match = written.exec(postcode.trim().toUpperCase());
  if (!match) return { kind: 'invalid' };
  const digits = Number(match[1]);
  const [, , ...ids] = ranges.find(([first, last]) => first <= digits && digits <= last) ?? [0, 0];
  const found = ids.flatMap((id) => areas.filter((area) => area.id === id));
  const [only] = found;
  if (only === undefined) return { kind: 'outside' };
  return found.length === 1 ? { kind: 'area', area: only } : { kind: 'ask', areas: found };
}

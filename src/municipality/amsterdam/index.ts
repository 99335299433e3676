import type { Municipality } from '../types.ts';
import { areaOf, areas } from './areas.ts';
import { phones } from './phones.ts';
import { doors, teams } from './teams.ts';
import { websites } from './websites.ts';

export function createAmsterdam(): Municipality {
  return {
    id: 'amsterdam',
    name: 'Amsterdam',
    phones,
    websites,
    areas,
    teams,
    doors,
    areaOf,
    teamOf: (area) => teams.find((team) => team.area === area),
  };
}

import type { Municipality, Sourced } from './types.ts';

/** A fact with its place in the municipality, such as `phones.city`. */
interface NamedField {
  readonly path: string;
  readonly field: Sourced<unknown>;
}

/** Every fact with a source, so that a person can go through them one by one. */
export function fieldsOf(municipality: Municipality): readonly NamedField[] {
  const { phones, websites, teams, doors } = municipality;
  return [
    ...Object.entries(phones).map(([id, field]) => ({ path: `phones.${id}`, field })),
    ...Object.entries(websites).map(([id, field]) => ({ path: `websites.${id}`, field })),
    ...doors.map(({ id, name }) => ({ path: `doors.${id}`, field: name })),
    ...teams.flatMap(({ id, address, hours }) => [
      { path: `teams.${id}.address`, field: address },
      { path: `teams.${id}.hours`, field: hours },
    ]),
  ];
}

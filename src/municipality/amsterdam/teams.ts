import type { Door, Sourced, Team } from '../types.ts';
import { areas } from './areas.ts';

const day = [{ from: '09:00', until: '17:00' }];

/**
 * One example team for each area. No address or opening hour of a Buurtteam could be verified, so these are made up and
 * say so; the finder page and the city's number stand beside them always.
 */
export const teams: readonly Team[] = areas.map((area, index) => ({
  id: `buurtteam-${area.id}`,
  area: area.id,
  name: `Buurtteam ${area.name} (voorbeeld)`,
  address: example(`Voorbeeldplein ${index + 1}`),
  city: area.id === 'weesp' ? 'Weesp' : 'Amsterdam',
  hours: example({ week: { 1: day, 2: day, 3: day, 4: day, 5: day } }),
  example: true,
}));

/** Doors for groups that do not take the normal track. Their numbers are not verified: 14 020 sends people on. */
export const doors: readonly Door[] = [
  door('youth', 'Jongerenpunt'),
  door('families', 'Ouder- en Kindteam'),
  door('entrepreneurs', 'Ondersteuning Ondernemers'),
  door('homeless', 'Bijzondere Doelgroepen'),
  door('city-staff', 'SVGA'),
];

function example<T>(value: T): Sourced<T> {
  return { value, source: 'voorbeeld voor de demonstratie', sourceDate: undefined, mark: 'example' };
}

function door(id: string, name: string): Door {
  return {
    id,
    name: { value: name, source: 'De schuld voorbij, beleidsplan 2025-2028', sourceDate: '2025', mark: 'V' },
  };
}

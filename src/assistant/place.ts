import type { Overview } from '../domain/overview.ts';
import type { AreaAnswer, Municipality, Team } from '../municipality/types.ts';
import { optionOf, type Situation, textOf } from './situation.ts';

/** Where somebody lives, as far as that leads to a Buurtteam. */
export interface Place {
  readonly postcode: string | undefined;
  readonly answer: AreaAnswer | undefined;
  readonly team: Team | undefined;
}

/** The postcode that was typed counts before the one that was delivered; a chosen part of the city before both. */
export function placeOf(situation: Situation, overview: Overview | undefined, city: Municipality): Place {
  const postcode = textOf(situation, 'postcode') ?? overview?.person.postcode;
  const answer = postcode === undefined ? undefined : city.areaOf(postcode);
  const chosen = optionOf(situation, 'area');
  const area = chosen ?? (answer?.kind === 'area' ? answer.area.id : undefined);
  return { postcode, answer, team: area === undefined ? undefined : city.teamOf(area) };
}

import { createAmsterdam } from './amsterdam/index.ts';
import type { Municipality } from './types.ts';

/** Every municipality this runs for: another one is a folder beside `amsterdam` and a line here. */
const known: Readonly<Record<string, () => Municipality>> = { amsterdam: createAmsterdam };

/** Throws on a name that is not known, and says which ones are. */
export function createMunicipality(name: string): Municipality {
  const create = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!create)
    throw new RangeError(
      `no municipality '${name}': MUNICIPALITY is one of ${Object.keys(known).join(', ')}`,
    );
  return create();
}

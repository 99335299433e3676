import { type FactName, type Facts, factNames } from '../../src/flow/types.ts';

/** Facts for a test: everything is false and unknown but what is given. */
export function facts(
  given: Partial<Omit<Facts, 'is'>> & { readonly is?: Partial<Record<FactName, boolean>> } = {},
): Facts {
  const is = Object.fromEntries(factNames.map((name) => [name, false])) as Record<FactName, boolean>;
  return {
    values: {},
    lists: {},
    choices: {},
    refused: new Set(),
    ...given,
    is: { ...is, ...given.is },
  };
}

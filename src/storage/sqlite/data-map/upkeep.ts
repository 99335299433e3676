import type * as tables from '../schema/upkeep.ts';
import type { PartOf } from './line.ts';

export const upkeep: PartOf<typeof tables> = {
  erasures: {
    kept: 'none',
    columns: {
      personDigest: ['technical', 'a digest, so that old deliveries do not bring somebody back'],
      erasedOn: ['technical', 'which deliveries are older'],
    },
  },
  marks: {
    kept: 'none',
    columns: {
      name: ['technical', 'which fact about the upkeep'],
      value: ['technical', 'the fact itself'],
    },
  },
};

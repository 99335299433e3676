import type * as tables from '../schema/debts.ts';
import { id, type PartOf, person } from './line.ts';

export const debts: PartOf<typeof tables> = {
  deliveries: {
    kept: 'deliveryDays',
    columns: {
      id,
      file: ['technical', 'to tell where a row came from'],
      collector: ['public', 'whose delivery it is'],
      hash: ['technical', 'to know the same file again'],
      status: ['technical', 'whether it counts'],
      stagedBy: ['technical', 'the import that is at work on it'],
      stagedAt: ['technical', 'when the import began'],
      asOf: ['technical', 'the date that the amounts are true on'],
      publishedAt: ['technical', 'from when it counts'],
      accepted: ['technical', 'how many rows were taken'],
      unchanged: ['technical', 'how many were there already'],
      refused: ['technical', 'how many were not taken'],
    },
  },
  claims: {
    kept: 'deliveryDays',
    columns: {
      id,
      deliveryId: ['technical', 'the delivery it stands in'],
      personKey: person,
      number: ['sensitive', 'the number of the claim at its collector'],
      fingerprint: ['technical', 'to know the same row again'],
      claim: ['sensitive', 'who owes what to whom, as delivered'],
    },
  },
  refusedRows: {
    kept: 'deliveryDays',
    columns: {
      id,
      deliveryId: ['technical', 'the delivery it stands in'],
      line: ['technical', 'where it stands in the file'],
      claim: ['sensitive', 'the number of the claim at its collector'],
      personKey: person,
      field: ['technical', 'what was wrong'],
      reason: ['sensitive', 'why it was not taken, so that the collector can put it right'],
    },
  },
};

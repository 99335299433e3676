import type { CollectorKind } from '../domain/collectors.ts';

/** The forms that deliveries come in: semicolon-separated rows, or financial-claims documents (FCID) in JSON. */
export type Form = 'csv' | 'fcid';

/** The form of each party. A new party gets a line here and needs no other code. */
export const formOf: Readonly<Record<CollectorKind, Form>> = {
  zorgverzekeraar: 'csv',
  incassobureau: 'csv',
  deurwaarder: 'csv',
  cak: 'fcid',
  cjib: 'fcid',
};

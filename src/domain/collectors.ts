/**
 * The parties that can hold a debt around a health insurance. To add one: a line here, a file form in
 * `deliveries/forms.ts`, and its words in `locales/<language>/collectors.json`.
 */
export const collectors = [
  { kind: 'zorgverzekeraar', holds: 'private', chain: 1 },
  { kind: 'incassobureau', holds: 'private', chain: 2 },
  { kind: 'deurwaarder', holds: 'private', chain: 3 },
  { kind: 'cak', holds: 'government', oin: '00000003181111110000' },
  { kind: 'cjib', holds: 'government', oin: '00000004000000001000' },
] as const satisfies readonly Collector[];

interface Collector {
  readonly kind: string;
  readonly holds: 'private' | 'government';
  /** The place in the chain of hands a private debt passes through: the last one holds it. */
  readonly chain?: number;
  /** The organisation number that a government party goes by in its deliveries. */
  readonly oin?: string;
}

export type CollectorKind = (typeof collectors)[number]['kind'];

export const collectorKinds: readonly CollectorKind[] = collectors.map((collector) => collector.kind);

export function isCollectorKind(text: string): text is CollectorKind {
  return collectorKinds.some((kind) => kind === text);
}

/** The place of a party in the chain of hands; 0 for a party outside it. */
export function chainOf(kind: CollectorKind): number {
  const found: Collector | undefined = collectors.find((collector) => collector.kind === kind);
  return found?.chain ?? 0;
}

/** The government party behind an organisation number. */
export function collectorOfOin(oin: string): CollectorKind | undefined {
  return collectors.find((collector) => 'oin' in collector && collector.oin === oin)?.kind;
}

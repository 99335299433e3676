import type { HandoverLine } from '../domain/handover.ts';

/** What the resident said they want, among the lines they sent; for a danger, the words themselves. */
export function wishLines(lines: readonly HandoverLine[]): readonly HandoverLine[] {
  return about(lines, ['wish', 'words', 'terms', 'ask', 'proposal', 'own', 'insurer']);
}

/** How many parties and how much together, as it was sent. */
export function totalLines(lines: readonly HandoverLine[]): readonly HandoverLine[] {
  return about(lines, ['debts']);
}

/** Each debt that was sent. */
export function debtLines(lines: readonly HandoverLine[]): readonly HandoverLine[] {
  return about(lines, ['debt']);
}

/** A line goes by its subject, or by its subject and what it is about: 'debt-88123'. */
function about(lines: readonly HandoverLine[], subjects: readonly string[]): readonly HandoverLine[] {
  return lines.filter((line) => subjects.includes(line.id.split('-')[0] ?? ''));
}

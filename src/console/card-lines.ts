import type { HandoverLine } from '../domain/handover.ts';

/** What the resident said they want, among the lines they sent. */
export function wishLines(lines: readonly HandoverLine[]): readonly HandoverLine[] {
  return lines.filter((line) => ['wish', 'words', 'proposal', 'message'].includes(subjectOf(line)));
}

/** How many parties and how much, as it was sent. */
export function debtLines(lines: readonly HandoverLine[]): readonly HandoverLine[] {
  return lines.filter((line) => ['parties', 'total', 'debts', 'debt', 'party'].includes(subjectOf(line)));
}

/** A line goes by its subject, or by its subject and the party it is about: 'party-cak'. */
function subjectOf(line: HandoverLine): string {
  return line.id.split(/[-:.]/)[0] ?? '';
}

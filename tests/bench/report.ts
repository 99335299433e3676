import { cpus, totalmem } from 'node:os';
import type { Figure } from './figure.ts';

/** The figures of one run as a page, with what they were measured on. */
export function reportOf(figures: readonly Figure[], at: Date): string {
  const rows = figures.map(
    ({ what, aim = '', reached, met, because = '' }) =>
      `| ${what} | ${aim} | ${reached} | ${met === undefined ? '' : met ? 'yes' : 'no'} | ${because} |`,
  );
  return [
    '# Benchmarks',
    '',
    `The last run of \`npm run bench\`: ${at.toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}),`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory, Node ${process.version}. This page is written by that command.`,
    '',
    'Rates are shares of a limit that was measured in the same run, in turns with what they are compared to: a bare handler',
    'that writes one row durably for each request, and a bare insert of the same rows. Medians; bytes are gzipped.',
    '',
    '| What | Aim | Reached | Met | Behind it |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDepth } from './depth.ts';
import type { Figure } from './figure.ts';
import { measureImports } from './imports.ts';
import { measurePages } from './pages.ts';
import { reportOf } from './report.ts';
import { measureStart } from './start.ts';
import { measureTurns } from './turns.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const figures: Figure[] = [];
  for (const measure of [measureTurns, measureImports, measurePages, measureStart, measureDepth])
    for (const figure of await measure(folder)) {
      console.log(`${figure.what}: ${figure.reached}${figure.aim ? ` (aim: ${figure.aim})` : ''}`);
      figures.push(figure);
    }
  await writeFile(new URL('../../docs/benchmarks.md', import.meta.url), reportOf(figures, new Date()));
} finally {
  await rm(folder, { recursive: true, force: true });
}

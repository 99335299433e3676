import { basename } from 'node:path';
import { readCsv } from './csv.ts';
import { readFcid } from './fcid.ts';
import { FileRefused } from './file-refused.ts';
import type { Form } from './forms.ts';
import { inspect } from './inspect.ts';
import type { FileReport } from './report.ts';
import type { Reader } from './rows.ts';
import { createStaging, type ImportDeps } from './staging.ts';

const readers: Readonly<Record<Form, Reader>> = { csv: readCsv, fcid: readFcid };

/**
 * Imports one file: reads and stages it part by part, then makes it current at once. A file that is refused whole,
 * or an import that is broken off, leaves nothing that counts.
 */
export async function importFile(deps: ImportDeps, path: string): Promise<FileReport> {
  const file = basename(path);
  const work = createStaging(deps, file);
  try {
    const { hash, form } = await inspect(path);
    await work.begin(hash);
    for await (const part of readers[form](path, deps.clock.today())) await work.take(part);
    return await work.publish();
  } catch (error) {
    await work.abandon();
    if (!(error instanceof FileRefused)) throw error;
    const { code, line, message } = error;
    const said = line === undefined ? { code, message } : { code, line, message };
    return { file, collector: work.collector(), accepted: 0, unchanged: 0, refused: [], error: said };
  }
}

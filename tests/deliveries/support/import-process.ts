import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a process that imports tells on its way. */
export interface Progress {
  readonly batches?: number;
  readonly publishing?: true;
  readonly done?: {
    readonly accepted: number;
    readonly unchanged: number;
    readonly refused: number;
    readonly error: string | null;
  };
  /** Megabytes in use before the import, and at most during it. */
  readonly before?: number;
  readonly most?: number;
  readonly seconds?: number;
}

export interface ImportProcess {
  readonly progress: AsyncIterable<Progress>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts an import of one file in a process of its own. */
export function startImport(url: string, path: string): ImportProcess {
  const script = fileURLToPath(new URL('import-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  async function* progress(): AsyncGenerator<Progress> {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Progress;
  }
  return {
    progress: progress(),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The last thing it tells: the result. */
export async function finished({ progress }: ImportProcess): Promise<Required<Progress>> {
  let last: Progress = {};
  for await (const one of progress) last = one;
  if (!last.done) throw new Error('the import ended without a result');
  return last as Required<Progress>;
}

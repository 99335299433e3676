import { runJobs } from '../jobs/run.ts';
import { startServer } from '../main.ts';
import type { Base, Log } from '../wire.ts';

/** Serves until somebody asks it to stop; gives the exit code. */
export async function serveCommand(
  base: Base & { readonly secretKey: string; readonly log: Log },
): Promise<number> {
  const { log } = base;
  const running = await startServer(base);
  const jobs = runJobs(base);
  log.info({ url: running.url }, 'ready');
  await stopSignal();
  jobs.stop();
  await running.stop();
  await base.stores.close();
  return 0;
}

export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';
import { machineClock } from '../../src/wire.ts';
import { importFictional, secretKey } from './site.ts';

const root = join(import.meta.dirname, '../..');
const bundle = join(root, '.data/build/cli.js');

/** A server in a process of its own: the bundle that residents meet, on a port of its own. */
export interface ServerProcess {
  readonly url: string;
  /** From the start of the process until it said that it is ready. */
  readonly readyAfter: number;
  /** Everything it wrote to its outputs so far. */
  output(): string;
  /** Ends it with a signal and waits until it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

async function startProcess(databaseUrl: string, publicUrl: string | undefined): Promise<ServerProcess> {
  const begun = performance.now();
  const child = spawn(process.execPath, [bundle, 'serve'], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SECRET_KEY: secretKey,
      ...(publicUrl === undefined ? {} : { PUBLIC_URL: publicUrl }),
    },
  });
  const gone = once(child, 'close');
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const output = () => Buffer.concat(chunks).toString('utf8');
  const url = await readyAt(child, output, gone);
  return {
    url,
    readyAfter: performance.now() - begun,
    output,
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}

async function readyAt(child: ChildProcess, output: () => string, gone: Promise<unknown>): Promise<string> {
  for (;;) {
    const ready = output()
      .split('\n')
      .find((line) => line.includes('"msg":"ready"'));
    if (ready) return (JSON.parse(ready) as { url: string }).url;
    if (child.exitCode !== null) throw new Error(`the server did not start: ${output()}`);
    await Promise.race([once(child.stderr ?? child, 'data'), gone]);
  }
}

/** A storage of its own, empty or with fictional deliveries, and servers on it that end with the test. */
export async function openPlant({
  deliveries = false,
  publicUrl,
}: {
  readonly deliveries?: boolean;
  readonly publicUrl?: string;
} = {}): Promise<{
  readonly stores: Stores;
  readonly path: string;
  server(): Promise<ServerProcess>;
}> {
  makeBundle();
  const folder = await mkdtemp(join(tmpdir(), 'plant-'));
  const path = join(folder, 'test.db');
  const stores = await openStorage(`file:${path}`);
  if (deliveries) await importFictional(stores, machineClock, folder);
  const servers: ServerProcess[] = [];
  onTestFinished(async () => {
    await Promise.all(servers.map((server) => server.end('SIGKILL')));
    await stores.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    stores,
    path,
    async server() {
      const server = await startProcess(`file:${path}`, publicUrl);
      servers.push(server);
      return server;
    },
  };
}

/** Bundles anew when the source is younger, so that what is tested is what stands there; gives the program. */
export function makeBundle(): string {
  const made = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  const files = ['src', 'locales'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  if (files.every((file) => statSync(join(root, file)).mtimeMs < made)) return bundle;
  const build = spawnSync(process.execPath, [join(root, '.ci/build.mjs')], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the bundle could not be made: ${build.stderr}`);
  return bundle;
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { secretKey } from '../support/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run serve` runs, with its limit on memory for what lives shortly. */
const bundle = join(root, '.data/build/cli.js');
const limit = '--max-semi-space-size=8';
const bare = fileURLToPath(new URL('./bare-server.ts', import.meta.url));

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** Megabytes in use by the process now. */
  memory(): number;
  stop(): Promise<void>;
}

/** The server as it is run, on this database. */
export function startProduct(database: string): Promise<Server> {
  return start([limit, bundle, 'serve'], {
    DATABASE_URL: `file:${database}`,
    PORT: '0',
    SECRET_KEY: secretKey,
  });
}

/** The limit: what any server with a durable write for each request could reach on this machine. */
export function startBare(database: string): Promise<Server> {
  return start(['--import', 'tsx', bare, database]);
}

async function start(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  return {
    url: await addressIn(child.stderr),
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Both servers tell where they listen in a line of JSON; what they say after that is of no interest. */
function addressIn(said: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = '';
    createInterface({ input: said })
      .on('line', (line) => {
        all += `${line}\n`;
        const url = /"url":"([^"]+)"/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      })
      .on('close', () => reject(new Error(`a server ended before it listened:\n${all}`)));
  });
}

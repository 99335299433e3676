// Bundles the server and the browser's script under .data/build; packages from node_modules stay outside the bundle.
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

mkdirSync('.data/build', { recursive: true });
const common = { bundle: true, logLevel: 'warning', sourcemap: false };
await build({
  ...common,
  entryPoints: { cli: 'src/cli.ts' },
  outdir: '.data/build',
  platform: 'node',
  target: 'node22',
  format: 'esm',
  splitting: true,
  chunkNames: 'part-[hash]',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
});
await build({
  ...common,
  entryPoints: { chat: 'src/channels/web/client/chat.ts', worker: 'src/channels/web/client/worker.ts' },
  outdir: '.data/build/browser',
  platform: 'browser',
  target: 'es2018',
  format: 'iife',
  minify: true,
});

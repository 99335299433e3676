import { defineConfig } from 'vitest/config';

/** The long ones: hundreds of kills, full grids. Minutes, not seconds, and one at a time so that figures count. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/drill/**/*.drill.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30 * 60_000,
    hookTimeout: 10 * 60_000,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
  },
});

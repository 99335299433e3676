// Set-up that a fresh clone needs before anything else can run: exact packages, and a browser for the tests.
// Plain JavaScript without dependencies, because it runs before there are any.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');

const changed = (file) => statSync(file).mtimeMs;
const stop = (line) => {
  console.error(line);
  process.exit(1);
};

if (!existsSync(installed) || changed(lock) > changed(installed)) {
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (install.status !== 0) stop('Could not install the packages: run "npm ci" and read what it says.');
}

const major = Number(
  execFileSync('node', ['-p', 'process.versions.node.split(".")[0]'], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
  }),
);
if (major < 22) stop('Node 22 or newer is needed: install it from nodejs.org and try again.');

if (process.argv.includes('--browser')) {
  const found = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    process.env.CHROMIUM_PATH,
  ];
  if (!found.some((path) => path && existsSync(path))) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    const browser = spawnSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      quiet,
    );
    if (browser.status !== 0)
      stop(
        'The tests need Chromium: install the package "chromium", or set CHROMIUM_PATH to a Chrome or Chromium.',
      );
  }
}

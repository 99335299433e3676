import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds this program: the nearest one above with a `package.json` and `node_modules`. The same for
 * the source and for the bundle, which lie at different depths.
 */
export function programFolder(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'node_modules'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('The packages are not installed: run "npm ci" in the folder of the program.');
    folder = above;
  }
  return folder;
}

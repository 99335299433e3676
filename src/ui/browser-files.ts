import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Asset, asset, manifest, readStyles } from './assets.ts';

/** All that a browser gets besides pages, out of the folder of the program. */
export async function readBrowserFiles(root: string): Promise<{
  readonly styles: Asset;
  readonly script: Asset;
  readonly picture: Asset;
  /** How a phone puts the site among its apps. */
  readonly app: Asset;
  /** The code that runs beside the pages; it still has to be told what to keep. */
  readonly worker: string;
}> {
  const built = (name: string) => readFile(join(root, '.data/build/browser', name), 'utf8');
  const [styles, script, worker, image] = await Promise.all([
    readStyles(join(root, 'src/ui/styles')),
    built('chat.js'),
    built('worker.js'),
    readFile(join(root, 'src/ui/icons/app.png')),
  ]);
  const picture = asset('app', 'png', new Uint8Array(image));
  return { styles, script: asset('gesprek', 'js', script), worker, picture, app: manifest(picture) };
}

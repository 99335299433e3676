import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cardSheet } from '../documents/card.ts';
import { doorPaper } from '../documents/door.ts';
import { createTypesetter, type Typesetter } from '../documents/typst.ts';
import type { Municipality } from '../municipality/types.ts';
import { isLocale, type Locale, locales, type Words } from '../ports/words.ts';

export interface PaperCommandDeps {
  readonly words: Words;
  readonly publicUrl: string;
  readonly municipality: Pick<Municipality, 'name' | 'phones' | 'websites'>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

type Make = (
  deps: PaperCommandDeps & { readonly typesetter: Typesetter },
  locale: Locale,
) => Promise<Uint8Array>;

/** What can be printed for everybody: the name it is asked by, and the name of its file. */
const kinds: Readonly<Record<string, { readonly file: string; readonly make: Make }>> = {
  card: { file: 'kaartjes', make: cardSheet },
  door: { file: 'deurwaarder', make: doorPaper },
};

const kindNames = Object.keys(kinds).join('|');
const usage = `voorbij paper --kind ${kindNames} --language ${locales.join('|')} --out DIR`;

/** Makes one paper for everybody, in one language. It writes over nothing: 2 when anything is not as it should be. */
export async function paperCommand(args: readonly string[], deps: PaperCommandDeps): Promise<number> {
  const refuse = (line: string) => {
    deps.err(line);
    return 2;
  };
  const asked = read(args);
  if (!asked) return refuse(`Usage: ${usage}`);
  const kind = Object.hasOwn(kinds, asked.kind) ? kinds[asked.kind] : undefined;
  if (!kind) return refuse(`There is no paper '${asked.kind}': --kind is one of ${kindNames}.`);
  if (!isLocale(asked.language))
    return refuse(`There is no language '${asked.language}': --language is one of ${locales.join(', ')}.`);
  const path = join(asked.out, `${kind.file}-${asked.language}.pdf`);
  const paper = await kind.make({ ...deps, typesetter: createTypesetter() }, asked.language);
  try {
    await mkdir(asked.out, { recursive: true });
  } catch (error) {
    return refuse(
      `${asked.out} is not a folder that can be written in: ${reasonOf(error)}. Choose another one.`,
    );
  }
  try {
    await writeFile(path, paper, { flag: 'wx' });
  } catch (error) {
    return refuse(
      `${path} could not be written: ${reasonOf(error)}. Move away what is there, or choose another folder.`,
    );
  }
  // Whoever forgot to set the address would print it ten times over.
  deps.out(`Paper in ${path}; residents reach us at ${deps.publicUrl}.`);
  return 0;
}

function read(args: readonly string[]) {
  try {
    const { kind, language, out } = parseArgs({
      args: [...args],
      options: { kind: { type: 'string' }, language: { type: 'string' }, out: { type: 'string' } },
    }).values;
    return kind && language && out ? { kind, language, out } : undefined;
  } catch {
    // An option that does not exist: the usage says which do.
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

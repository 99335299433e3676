import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as letOthersGoOn } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts.ts';
import { programFolder } from './root.ts';

/** Data for a template: plain JSON. It is handed over as data and is never part of the source that is compiled. */
export type TemplateData = Readonly<Record<string, unknown>>;

export interface Typesetter {
  /**
   * Sets a template of this folder as a tagged PDF (PDF/UA-1). Throws when it takes another number of pages than
   * is meant, or cannot be set at all.
   */
  pdf(
    template: string,
    data: TemplateData,
    made: { readonly pages?: number; readonly epochSeconds: number },
  ): Promise<Uint8Array>;
}

/** How many settings the compiler remembers; without a bound its memory grows with every letter. */
const remembered = 10;

/** Loads the compiler (50 MB) at the first document, so that a server that makes none does not carry it. */
export function createTypesetter(): Typesetter {
  let loading: Promise<NodeCompiler> | undefined;
  const folder = programFolder();

  async function load(): Promise<NodeCompiler> {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({
      workspace: join(folder, 'src', 'documents'),
      fontArgs: [{ fontPaths: [...fontFolders()] }],
    });
  }

  return {
    async pdf(template, data, made) {
      // Setting blocks the process for some milliseconds, and the compiler's memory is given back in between only.
      await letOthersGoOn();
      loading ??= load();
      const compiler = await loading;
      const mainFileContent = readFileSync(join(folder, 'src', 'documents', template), 'utf8');
      const compiled = compiler.compile({ mainFileContent, inputs: { data: JSON.stringify(data) } });
      const document = compiled.result;
      if (!document)
        throw new Error(`${template} could not be set: ${faults(compiler, compiled.takeError())}`);
      if (made.pages !== undefined && document.numOfPages !== made.pages)
        throw new RangeError(`${template} takes ${document.numOfPages} pages, not ${made.pages}`);
      try {
        return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: made.epochSeconds });
      } catch (error) {
        // The standard refuses what cannot be read aloud, such as a sign that no font here has.
        throw new Error(`${template} could not be set: ${firstMessage(error)}`);
      } finally {
        compiler.evictCache(remembered);
      }
    },
  };
}

function faults(
  compiler: NodeCompiler,
  error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null,
): string {
  if (!error) return 'no reason given';
  return compiler
    .fetchDiagnostics(error)
    .map((fault: { readonly message?: string }) => fault.message ?? '')
    .join('; ');
}

/** The compiler gives its reasons as one text with all of their inner parts; the first message is enough. */
function firstMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replace(/[\\"`]/g, '') ?? text;
}

import { piecesOf, type TermId, termIds } from '../../text/terms.ts';
import type { Frame } from '../frame.ts';

/** Where the list explains a term: by its place, since an address may stay behind in a history for others to read. */
export function anchorOf(id: TermId): string {
  return `woord-${termIds.indexOf(id) + 1}`;
}

/**
 * A text for a resident in which a hard word leads to what it means: the first time that a page uses it. Without a
 * script it is a link to the list of words; with one the meaning unfolds where the word stands.
 */
export function Explained({ frame: { t, told }, text }: { readonly frame: Frame; readonly text: string }) {
  return (
    <>
      {piecesOf(text, t, told).map(({ text: piece, term }) =>
        term === undefined ? (
          piece
        ) : (
          <a
            class="term"
            href={`/woorden#${anchorOf(term)}`}
            data-meaning={`${t(`terms.${term}.term`)}: ${t(`terms.${term}.what`)}`}
          >
            {piece}
          </a>
        ),
      )}
    </>
  );
}

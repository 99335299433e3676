import { piecesOf } from '../../text/terms.ts';
import type { Frame } from '../frame.ts';

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
            href={`/woorden#${term}`}
            data-meaning={`${t(`terms.${term}.term`)}: ${t(`terms.${term}.what`)}`}
          >
            {piece}
          </a>
        ),
      )}
    </>
  );
}

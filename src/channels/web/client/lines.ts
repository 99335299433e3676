import { spelled, spoken } from './spoken.ts';

/** What is no text for a listener, or is not shown now. What was typed in a field is not read either. */
const silent =
  'svg, template, script, style, input, textarea, select, [hidden], [aria-hidden="true"], .unseen, .back, [data-listen-place], .listen, .listen-first, .listen-none';

/** Elements that stand within a line; everything else begins one of its own. */
const inLine = /^(?:A|ABBR|B|BDI|EM|I|SMALL|SPAN|STRONG|SUB|SUP)$/;

/** How a part is read. */
interface Manner {
  readonly language: string;
  /** How euros and cents go together. */
  readonly amount: string;
  /** Lines with an amount are read too. */
  readonly withAmounts: boolean;
}

/** The text of a part of the page, line by line as a person would read it, in its own language only. */
export function linesOf(part: Element, { language, amount, withAmounts }: Manner): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = spoken(line, language, amount);
    // The label of a field may say the heading once more, for who sees the field alone.
    const isSaid = withAmounts || !line.includes('€');
    if (isSaid && /[\p{L}\p{N}]/u.test(text) && text !== lines[0]) lines.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent ?? '';
    if (!(node instanceof Element) || node.matches(silent) || isForeign(node, language) || isFolded(node))
      return;
    const within = node.matches('.term') || (inLine.test(node.tagName) && !node.matches('.button, .meaning'));
    if (!within) end();
    if (node.matches('.phone, .number')) line += spelled(node.textContent ?? '');
    else node.childNodes.forEach(visit);
    if (!within) end();
  };
  part.childNodes.forEach(visit);
  end();
  return lines;
}

function isForeign(node: Element, language: string): boolean {
  const own = node.getAttribute('lang');
  return own !== null && own !== language;
}

/** Folded in: only the line that unfolds it is there to read. */
function isFolded(node: Element): boolean {
  const fold = node.parentElement;
  return fold instanceof HTMLDetailsElement && !fold.open && node.tagName !== 'SUMMARY';
}

/** The language that a part of the page is written in. */
export function languageOf(part: Element): string {
  return part.closest('[lang]')?.getAttribute('lang') ?? 'nl';
}

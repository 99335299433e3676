import { languageOf, linesOf } from './lines.ts';
import { onVoices, voiceFor, voicesHere } from './voices.ts';

/** What is being read now, and the button that stops it. */
interface Reading {
  readonly button: HTMLElement | undefined;
  readonly utterances: readonly SpeechSynthesisUtterance[];
}

/** What this device remembers for who wants every new question read: nowhere else, and nothing but that. */
const remembered = 'voorbij.lees-voor';

const parts = '[data-aloud]';
/** What this script put in a part. */
const own = ['.listen', '[data-listen-place] > .listen', '.listen-none', '.listen-first']
  .map((one) => `:scope > ${one}`)
  .join();
let reading: Reading | undefined;
let known = false;
/** What was chosen on this page. */
let first: boolean | undefined;

/** Puts a button to read aloud at every part that can be read, as soon as the device says that it can. */
export function startListening(): void {
  if (!tools()) return;
  onVoices(() => {
    const before = known;
    known = true;
    equip(document);
    if (before) return;
    const said = Array.from(document.querySelectorAll(`[data-log] > ${parts}`));
    readFirst([...said, document.querySelector('.question')]);
  });
  // What is said goes on when the page is gone: who leaves in a hurry, or hides the amounts, leaves in silence.
  window.addEventListener('pagehide', quiet);
}

/** Equips what has just come, and reads it to who asked for that. */
export function newToHear(bubbles: readonly Element[], question: Element): void {
  quiet();
  if (!known) return;
  for (const part of bubbles) equip(part);
  equip(question);
  readFirst([...bubbles.filter((one) => one.matches(parts)), question.querySelector(parts)]);
}

/** Gives a part that unfolded just now its own button. */
export function equip(root: ParentNode): void {
  if (!known) return;
  const itself = root instanceof Element && root.matches(parts) ? [root] : [];
  for (const part of [...itself, ...Array.from(root.querySelectorAll(parts))]) equipPart(part);
}

/** Ends what is being read, at once. */
export function quiet(): void {
  const was = reading;
  reading = undefined;
  if (!was) return;
  speechSynthesis.cancel();
  if (was.button) show(was.button, false);
}

function tools(): HTMLTemplateElement | null {
  return document.querySelector<HTMLTemplateElement>('template[data-listen-tools]');
}

function tool(selector: string): HTMLElement | null {
  const found = tools()?.content.querySelector<HTMLElement>(selector);
  return found ? (found.cloneNode(true) as HTMLElement) : null;
}

/**
 * A button where there is a voice, before what it reads. Where there is none, the page says once what else is possible,
 * at the end: it stands in nobody's way.
 */
function equipPart(part: Element): void {
  const place = part.querySelector<HTMLElement>(':scope > [data-listen-place]');
  const can = voiceFor(voicesHere(), languageOf(part)) !== undefined;
  const there = part.querySelector(':scope > .listen, :scope > [data-listen-place] > .listen');
  if (can && there) return;
  for (const old of Array.from(part.querySelectorAll(own))) old.remove();
  if (place) place.hidden = !can;
  const button = can ? tool('.listen') : null;
  if (button) {
    show(button, false);
    button.addEventListener('click', () => (reading?.button === button ? quiet() : read([part], button)));
    (place ?? part).append(button);
  }
  if (place) part.append(...(can ? choice() : [tool('.listen-none')].filter((one) => one !== null)));
}

/** The word on a button says what it does now. */
function show(button: HTMLElement, isReading: boolean): void {
  const word = button.querySelector('span');
  if (word) word.textContent = (isReading ? word.dataset.stop : word.dataset.read) ?? '';
  button.toggleAttribute('data-reading', isReading);
}

/** Reads parts one after another. Without being asked for here and now, an amount is left unsaid: others may hear it. */
function read(some: readonly Element[], button: HTMLElement | undefined, withAmounts = true): void {
  quiet();
  const amount = tools()?.dataset.amount ?? '';
  const utterances = some.flatMap((part) => {
    const language = languageOf(part);
    const voice = voiceFor(voicesHere(), language);
    if (!voice) return [];
    return linesOf(part, { language, amount, withAmounts }).map((line) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return utterance;
    });
  });
  const last = utterances[utterances.length - 1];
  if (!last) return;
  const now: Reading = { button, utterances };
  reading = now;
  const over = (): void => {
    if (reading === now) quiet();
  };
  last.onend = over;
  for (const utterance of utterances) {
    utterance.onerror = over;
    speechSynthesis.speak(utterance);
  }
  if (button) show(button, true);
}

/** The choice to hear every new question at once, on a page that asks. It is off until somebody ticks it. */
function choice(): readonly HTMLElement[] {
  const box = tool('.listen-first');
  const tick = box?.querySelector('input');
  if (!box || !tick) return [];
  tick.checked = isFirst();
  tick.addEventListener('change', () => remember(tick.checked));
  return [box];
}

function readFirst(some: readonly (Element | null)[]): void {
  if (!isFirst()) return;
  const there = some.filter((part) => part !== null);
  read(there, document.querySelector<HTMLElement>('.question .listen') ?? undefined, false);
}

function isFirst(): boolean {
  try {
    return first ?? localStorage.getItem(remembered) === 'ja';
  } catch {
    return false;
  }
}

function remember(yes: boolean): void {
  first = yes;
  try {
    if (yes && !document.body.dataset.shared) localStorage.setItem(remembered, 'ja');
    else localStorage.removeItem(remembered);
  } catch {
    // A browser may refuse to remember anything: then the choice holds for as long as this page is there.
  }
}

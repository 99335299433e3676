import { newToHear } from './listen.ts';
import { explainInPlace } from './meaning.ts';

/** The parts of the conversation page that change. */
export interface Talk {
  readonly log: HTMLElement;
  readonly question: HTMLElement;
  readonly typing: HTMLElement;
  readonly alert: HTMLElement;
  readonly waiting: HTMLElement;
}

/** Finds them; undefined on every other page. */
export function talkOnThisPage(): Talk | undefined {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const [log, question, typing] = [part('log'), part('question'), part('typing')];
  const [alert, waiting] = [part('alert'), part('waiting')];
  return log && question && typing && alert && waiting
    ? { log, question, typing, alert, waiting }
    : undefined;
}

/** Puts what came back in its place: the log only grows, and the question makes way for the next one. */
export function goOn({ log, question }: Talk, said: Element, next: HTMLElement): void {
  explainInPlace(said);
  explainInPlace(next);
  const bubbles = Array.from(said.children);
  log.append(...bubbles);
  question.replaceChildren(...Array.from(next.children));
  question.dataset.at = next.dataset.at ?? '';
  newToHear(bubbles, question);
  toQuestion(question, bubbles[0]);
}

/** Reading goes on at what was just said; the keyboard at the question, or at the field that needs another look. */
export function toQuestion(question: HTMLElement, firstNew?: Element): void {
  const field = question.querySelector<HTMLElement>('[aria-invalid="true"]');
  (field ?? question.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (firstNew ?? question).scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
}

import { keepAtHand, openOnceThereIsNetwork, sendOnlyWithNetwork } from './at-hand.ts';
import { freshWhenShownAgain, leaveOnEscapeTwice } from './away.ts';
import { newToHear, startListening } from './listen.ts';
import { explainInPlace } from './meaning.ts';

/**
 * Makes the conversation page go on without reloading. The forms are the same: without this script they do the same
 * work. Nothing that is said is kept in the browser.
 */
function start(): void {
  const log = document.querySelector<HTMLElement>('[data-log]');
  const question = document.querySelector<HTMLElement>('[data-question]');
  const typing = document.querySelector<HTMLElement>('[data-typing]');
  const alert = document.querySelector<HTMLElement>('[data-alert]');
  if (!log || !question || !typing || !alert || !window.fetch) return;
  const page: Page = { log, question, typing, alert };
  let busy = false;

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-message')) return;
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(form);
    const pressed = event.submitter;
    if (pressed instanceof HTMLButtonElement && pressed.name) fields.append(pressed.name, pressed.value);
    busy = true;
    void send(page, fields).finally(() => {
      busy = false;
    });
  });
}

interface Page {
  readonly log: HTMLElement;
  readonly question: HTMLElement;
  readonly typing: HTMLElement;
  readonly alert: HTMLElement;
}

async function send({ log, question, typing, alert }: Page, fields: FormData): Promise<void> {
  alert.textContent = '';
  question.setAttribute('aria-busy', 'true');
  const patience = setTimeout(() => {
    typing.hidden = false;
  }, 150);
  try {
    const body = new URLSearchParams();
    fields.forEach((value, name) => {
      body.append(name, String(value));
    });
    const response = await fetch('/gesprek', { method: 'POST', body, headers: { 'x-voorbij-part': '1' } });
    if (response.status >= 500) throw new Error('the server could not take it in');
    const text = await response.text();
    const part = new DOMParser().parseFromString(text, 'text/html');
    const said = part.querySelector('[data-log]');
    const next = part.querySelector('[data-question]');
    // Whatever else came back is a page of its own: it says what is the matter.
    if (!response.ok || response.redirected || !said || !next) return location.assign(response.url);
    explainInPlace(part);
    const bubbles = Array.from(said.children);
    log.append(...bubbles);
    question.replaceChildren(...Array.from(next.children));
    newToHear(bubbles, question);
    toQuestion(question, bubbles[0]);
  } catch {
    // The answer is still in the form: nothing is lost, and pressing again sends it.
    alert.textContent = alert.dataset.offline ?? '';
  } finally {
    clearTimeout(patience);
    typing.hidden = true;
    question.removeAttribute('aria-busy');
  }
}

/** Reading goes on at what was just said; the keyboard at the question, or at the field that needs another look. */
function toQuestion(question: HTMLElement, firstNew: Element | undefined): void {
  const field = question.querySelector<HTMLElement>('[aria-invalid="true"]');
  (field ?? question.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (firstNew ?? question).scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
}

/** A code in the fragment of the address comes from the letter: the server never sees it there. */
function fillCode(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="code"]');
  const code = decodeURIComponent(location.hash.slice(1));
  if (field && !field.value && /^[0-9A-Za-z -]{12,20}$/.test(code)) {
    field.value = code;
    history.replaceState(null, '', location.pathname);
  }
}

start();
sendOnlyWithNetwork();
keepAtHand();
openOnceThereIsNetwork();
fillCode();
explainInPlace(document);
startListening();
leaveOnEscapeTwice();
freshWhenShownAgain();

import { goOn, type Talk, talkOnThisPage, toQuestion } from './talk.ts';

/** How long to wait before trying again by itself, in milliseconds: a little longer every time. */
const [firstPause, longestPause] = [5_000, 60_000];

/** What the server answers with the reason in words: nobody is signed in any more, it is busy, or it went too fast. */
const notNow = [401, 409, 429];

/**
 * Makes the conversation page go on without reloading. The forms are the same: without this script they do the same
 * work. An answer that cannot be sent waits on the page, in sight, and is sent when that is possible. It keeps its own
 * id, so that it counts once, also when it had arrived and only the reply was lost. Nothing is kept in the browser.
 */
export function sendAnswers(): void {
  const talk = talkOnThisPage();
  if (!talk || !window.fetch) return;
  const { question, waiting, alert, typing } = talk;
  let answer: URLSearchParams | undefined;
  let busy = false;
  let pause = firstPause;
  let timer: number | undefined;

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-message')) return;
    event.preventDefault();
    if (answer) return;
    answer = answerIn(form, event.submitter);
    const shown = waiting.querySelector('[data-answer]');
    if (shown) shown.textContent = wordsOf(answer, event.submitter);
    void attempt();
  });
  window.addEventListener('online', () => void attempt());
  waiting.querySelector('[data-again]')?.addEventListener('click', () => void attempt());
  waiting.querySelector('[data-change]')?.addEventListener('click', () => {
    if (busy) return;
    settle();
    toQuestion(question);
  });

  async function attempt(): Promise<void> {
    if (busy || !answer) return;
    busy = true;
    clearTimeout(timer);
    alert.textContent = '';
    question.setAttribute('aria-busy', 'true');
    const patience = setTimeout(() => {
      typing.hidden = false;
    }, 150);
    const reason = await send(talk as Talk, answer).catch(() => alert.dataset.offline);
    clearTimeout(patience);
    typing.hidden = true;
    question.removeAttribute('aria-busy');
    busy = false;
    if (reason === undefined) settle();
    else wait(reason);
  }

  /** The question can be read, and not answered a second time. */
  function still(on: boolean): void {
    for (const form of Array.from(question.querySelectorAll('form'))) form.inert = on;
  }

  /** Nothing waits any more: the question can be answered. */
  function settle(): void {
    answer = undefined;
    pause = firstPause;
    clearTimeout(timer);
    alert.textContent = '';
    waiting.hidden = true;
    still(false);
  }

  function wait(reason: string): void {
    alert.textContent = reason;
    waiting.hidden = false;
    still(true);
    timer = window.setTimeout(() => void attempt(), pause);
    pause = Math.min(pause * 2, longestPause);
  }
}

/** Sends an answer; gives the reason when it has to wait. */
async function send(talk: Talk, body: URLSearchParams): Promise<string | undefined> {
  const headers = { 'x-voorbij-part': talk.question.dataset.at ?? '' };
  const response = await fetch('/gesprek', { method: 'POST', body, headers });
  if (response.status >= 500) throw new Error('the server could not take it in');
  const text = await response.text();
  if (notNow.includes(response.status)) return text;
  const part = new DOMParser().parseFromString(text, 'text/html');
  const said = part.querySelector('[data-log]');
  const next = part.querySelector<HTMLElement>('[data-question]');
  // Whatever else came back is a page of its own: it says what is the matter.
  if (!response.ok || response.redirected || !said || !next) location.assign(response.url);
  else goOn(talk, said, next);
  return undefined;
}

function answerIn(form: HTMLFormElement, pressed: HTMLElement | null): URLSearchParams {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    body.append(name, String(value));
  });
  if (pressed instanceof HTMLButtonElement && pressed.name) body.append(pressed.name, pressed.value);
  return body;
}

/** What the resident typed, or else the words on the button. */
function wordsOf(answer: URLSearchParams, pressed: HTMLElement | null): string {
  const typed = ['text', 'day', 'month', 'year'].flatMap((name) => answer.get(name) || []);
  return typed.join(' ') || pressed?.textContent || '';
}

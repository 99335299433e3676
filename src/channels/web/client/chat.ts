/**
 * Makes the conversation page go on without reloading. The forms are the same: without this script they do the same
 * work. Nothing is kept in the browser.
 */
function start(): void {
  const log = document.querySelector<HTMLElement>('[data-log]');
  const question = document.querySelector<HTMLElement>('[data-question]');
  if (!log || !question || !window.fetch) return;
  const { typing = '', offline = '' } = question.dataset;
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
    void send(fields).finally(() => {
      busy = false;
    });
  });

  async function send(fields: FormData): Promise<void> {
    if (!log || !question) return;
    const dots = bubble('bubble bubble-typing', typing);
    const patience = setTimeout(() => log.append(dots), 150);
    try {
      const body = new URLSearchParams();
      fields.forEach((value, name) => {
        body.append(name, String(value));
      });
      const response = await fetch('/gesprek', { method: 'POST', body, headers: { 'x-voorbij-part': '1' } });
      if (!response.ok || response.redirected) return location.reload();
      const part = new DOMParser().parseFromString(await response.text(), 'text/html');
      const said = part.querySelector('[data-log]');
      const next = part.querySelector('[data-question]');
      if (!said || !next) return location.reload();
      log.append(...Array.from(said.children));
      question.replaceChildren(...Array.from(next.children));
      question.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      calmly(question);
    } catch {
      // The answer is still in the form: nothing is lost, and pressing again sends it.
      log.append(bubble('bubble bubble-assistant', offline));
    } finally {
      clearTimeout(patience);
      dots.remove();
    }
  }
}

function bubble(name: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  return element;
}

function calmly(element: HTMLElement): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'nearest' });
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
fillCode();

import { equip } from './listen.ts';

let made = 0;

/**
 * Makes of every hard word a button that unfolds its meaning below the sentence. Without this script it is a link to the list of
 * words.
 */
export function explainInPlace(root: ParentNode): void {
  for (const link of Array.from(root.querySelectorAll<HTMLElement>('a.term'))) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'term';
    button.textContent = link.textContent;
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => unfold(button, link.dataset.meaning ?? ''));
    link.replaceWith(button);
  }
}

function unfold(button: HTMLElement, meaning: string): void {
  const there = document.getElementById(button.getAttribute('aria-controls') ?? '');
  button.setAttribute('aria-expanded', String(!there));
  if (there) {
    there.remove();
    return;
  }
  made += 1;
  const box = document.createElement('span');
  box.className = 'meaning';
  box.id = `meaning-${made}`;
  box.dataset.aloud = '';
  box.textContent = meaning;
  button.setAttribute('aria-controls', box.id);
  (button.closest('p, li, td') ?? button).append(box);
  equip(box);
}

import { sendAnswers } from './answers.ts';
import { keepAtHand, openOnceThereIsNetwork, sendOnlyWithNetwork } from './at-hand.ts';
import { freshWhenShownAgain, leaveOnEscapeTwice } from './away.ts';
import { startListening } from './listen.ts';
import { explainInPlace } from './meaning.ts';

/** A code in the fragment of the address comes from the letter: the server never sees it there. */
function fillCode(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="code"]');
  const code = decodeURIComponent(location.hash.slice(1));
  if (field && !field.value && /^[0-9A-Za-z -]{12,20}$/.test(code)) {
    field.value = code;
    history.replaceState(null, '', location.pathname);
  }
}

sendAnswers();
sendOnlyWithNetwork();
keepAtHand();
openOnceThereIsNetwork();
fillCode();
explainInPlace(document);
startListening();
leaveOnEscapeTwice();
freshWhenShownAgain();

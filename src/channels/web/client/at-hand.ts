/**
 * Has the pages for everybody kept in this browser, in the language of this page. Only over https or on one's own
 * machine, as browsers demand, and not where others
 * use this browser too. Where it cannot be done everything works as it would without.
 */
export function keepAtHand(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || document.body.dataset.shared) return;
  window.addEventListener('load', () => {
    // What is on the screen comes first on a slow line.
    serviceWorker
      .register('/service-worker.js')
      .then(() => serviceWorker.ready)
      .then(({ active }) => active?.postMessage(document.documentElement.lang))
      .catch(() => undefined);
  });
}

/** Who was shown something else for want of a network gets the page they asked for as soon as there is one. */
export function openOnceThereIsNetwork(): void {
  const instead = document.querySelector('[data-no-network]') && location.pathname !== '/zonder-internet';
  if (instead) window.addEventListener('online', () => location.reload());
}

/** A form that cannot be sent leads to what works without a network, and not to the message of the browser. */
export function sendOnlyWithNetwork(): void {
  let sure = false;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (sure || navigator.onLine || event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    // Who has to leave leaves, whatever the browser then shows.
    if (form.getAttribute('action') === '/snel-weg' || !navigator.serviceWorker?.controller) return;
    event.preventDefault();
    const { submitter } = event;
    // A browser may be wrong about its network: it is tried.
    fetch('/health/live').then(
      () => {
        sure = true;
        form.requestSubmit(submitter);
      },
      () => location.assign('/zonder-internet'),
    );
  });
}

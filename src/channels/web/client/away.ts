/** How soon a second Escape has to follow, in milliseconds. */
const soon = 700;

/** Escape pressed twice does what the button 'Snel weg' does, by sending the same form. */
export function leaveOnEscapeTwice(): void {
  let last = Number.NEGATIVE_INFINITY;
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key === 'Escape' && event.timeStamp - last < soon)
      document.querySelector<HTMLFormElement>('form[action="/snel-weg"]')?.submit();
    last = event.key === 'Escape' ? event.timeStamp : Number.NEGATIVE_INFINITY;
  });
}

/** A page that a browser kept whole and shows again may be of somebody who has left: it is asked for anew. */
export function freshWhenShownAgain(): void {
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !document.querySelector('.always [href="/overzicht"], [data-log]')) return;
    document.body.hidden = true;
    location.reload();
  });
}

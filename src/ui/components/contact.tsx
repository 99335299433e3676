import { Pictogram } from './pictogram.tsx';

/** A number to tap; one to call now looks like a button. Written left to right in every language; the web address it makes has digits only. */
export function PhoneLink({ number, now }: { readonly number: string; readonly now?: boolean }) {
  return (
    <a class={now ? 'phone call' : 'phone'} href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">
      {now ? <Pictogram name="phone" /> : ''}
      {number}
    </a>
  );
}

/** Somebody else's site, by the address as it is printed. That site does not learn where the reader came from. */
export function Site({ address }: { readonly address: string }) {
  return (
    <a href={`https://${address}`} rel="noreferrer noopener" dir="ltr">
      {address}
    </a>
  );
}

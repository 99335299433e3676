/** A number to tap. Written left to right in every language; the web address it makes has digits only. */
export function PhoneLink({
  number,
  class: extra = '',
}: {
  readonly number: string;
  readonly class?: string;
}) {
  return (
    <a class={`phone ${extra}`.trim()} href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">
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

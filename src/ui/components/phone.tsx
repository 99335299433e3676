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

/** Drawn with one pen on a field of 24 by 24. */
const strokes = {
  letter: 'M3 6h18v12.5H3zM3 7l9 6.5L21 7',
  talk: 'M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12.5h5',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  people:
    'M9 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 9 5zM2.8 19.5a6.2 6.2 0 0 1 12.4 0M16 5.3a3.2 3.2 0 0 1 0 6.2M17.6 13.8a6.2 6.2 0 0 1 3.6 5.7',
  urgent: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7.5V13M12 16.3v.2',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3.2 12h17.6M12 3c4.6 5 4.6 13 0 18M12 3c-4.6 5-4.6 13 0 18',
  list: 'M4.5 4h15v16h-15zM8.5 9h7M8.5 12.5h7M8.5 16h4',
  phone:
    'M6.3 3.6l2.9.5 1.2 3.9-1.9 1.6a12 12 0 0 0 5.9 5.9l1.6-1.9 3.9 1.2.5 2.9c-.2 1.8-1.4 2.7-3.2 2.7C10 20.4 3.6 14 3.6 6.8c0-1.8.9-3 2.7-3.2z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  'eye-closed': 'M2.5 9.5c2.3 3.4 5.5 5 9.5 5s7.2-1.6 9.5-5M12 14.5v4M6.5 13l-2 3.3M17.5 13l2 3.3',
  listen: 'M4 9.5v5h3.5L12.5 19V5L7.5 9.5zM16 8.5a5 5 0 0 1 0 7M18.6 6a8.5 8.5 0 0 1 0 12',
  stop: 'M6.5 6.5h11v11h-11z',
  next: 'M4 12h15M13 6l6 6-6 6',
  arrangement: 'M3.5 5.5h4.3v4.3h4.3v4.3h4.3v4.3h4.1',
  self: 'M4 6.5L5.5 8l3-3M4 13l1.5 1.5 3-3M4 19.5L5.5 21l3-3M12 6.8h8M12 13.3h8M12 19.8h8',
  appointment: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4M8.5 15h3',
  rest: 'M6 17v-6a6 6 0 0 1 12 0v6M4 17h16M10.5 20.2h3M4 3.5l16 17',
  zorgverzekeraar: 'M12 3l7.5 3v5.5c0 4.6-3 7.8-7.5 9.5-4.5-1.7-7.5-4.9-7.5-9.5V6zM12 8.2v7M8.5 11.7h7',
  cak: 'M3.5 9.5L12 4l8.5 5.5zM5.5 12.5V17M10 12.5V17M14 12.5V17M18.5 12.5V17M3.5 20h17',
  cjib: 'M5 3.5h9.5L19 8v12.5H5zM14.5 3.5V8H19M8.5 12.5h7M8.5 16h4.5',
  incassobureau: 'M3.5 8h17v11.5h-17zM8.5 8V4.8h7V8M3.5 13h17',
  deurwaarder: 'M6.5 20.5v-17h11v17M3.5 20.5h17M14.3 11.5v1.5',
} as const;

export type PictogramName = keyof typeof strokes;

/** A picture beside a word that says the same: who cannot read finds the place again, who cannot see loses nothing. */
export function Pictogram({ name, disc }: { readonly name: PictogramName; readonly disc?: boolean }) {
  return (
    <svg
      class={disc ? 'picto picto-disc' : name === 'next' ? 'picto picto-way' : 'picto'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}

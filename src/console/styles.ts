import { type Asset, asset } from '../ui/assets.ts';

/** What only the pages of caseworkers need on top of the style sheet that all pages share. */
export const consoleStyles: Asset = asset(
  'werkplek',
  'css',
  `
.console .band { max-inline-size: 72rem; }
.quote { white-space: pre-wrap; overflow-wrap: anywhere; }
.lines { margin: 0; padding: 0; list-style: none; }
.lines > li { margin-block-end: var(--vb-2); }
.sent > li { padding-block-end: var(--vb-2); border-block-end: 1px solid var(--vb-line); }
.sent p { margin-block: var(--vb-1) 0; }
.console .facts > div { justify-content: flex-start; }
.console .facts dt { flex: 0 1 14rem; }
.console .facts dd { flex: 1 1 16rem; overflow-wrap: anywhere; }
.console .cases { grid-template-columns: minmax(0, 1fr); }
.console .cases > li { grid-template-columns: minmax(0, 1fr); max-inline-size: none; }
.console .cases .facts { grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
.console .cases .facts > div { display: block; border: 0; padding: 0; }
.said .grid { margin-block-end: 0; }
.said-resident { border-inline-start: 0.4rem solid var(--vb-accent); }
.said-assistant { background: var(--vb-soft); }
.console td, .console th { overflow-wrap: anywhere; }
`.trim(),
);

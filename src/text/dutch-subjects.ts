/**
 * Subjects that only Dutch readers see: staff, and the officers who sign the printed flows. To add one: write
 * `locales/nl/<subject>.json` and add its line here.
 */
export { default as console } from '../../locales/nl/console.json' with { type: 'json' };
export { default as 'flow-print' } from '../../locales/nl/flow-print.json' with { type: 'json' };

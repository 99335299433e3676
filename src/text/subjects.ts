/**
 * The subjects of `locales/<language>/`, with Dutch as the source. To add one: write `<subject>.json` in every
 * language and add its line here; its keys are then `<subject>.<key>`, known to the compiler.
 */
export { default as afterwards } from '../../locales/nl/afterwards.json' with { type: 'json' };
export { default as appointment } from '../../locales/nl/appointment.json' with { type: 'json' };
export { default as 'arrangement-offer' } from '../../locales/nl/arrangement-offer.json' with {
  type: 'json',
};
export { default as calendar } from '../../locales/nl/calendar.json' with { type: 'json' };
export { default as collectors } from '../../locales/nl/collectors.json' with { type: 'json' };
export { default as common } from '../../locales/nl/common.json' with { type: 'json' };
export { default as compare } from '../../locales/nl/compare.json' with { type: 'json' };
export { default as conversation } from '../../locales/nl/conversation.json' with { type: 'json' };
export { default as crisis } from '../../locales/nl/crisis.json' with { type: 'json' };
export { default as 'explain-debts' } from '../../locales/nl/explain-debts.json' with { type: 'json' };
export { default as handover } from '../../locales/nl/handover.json' with { type: 'json' };
export { default as letter } from '../../locales/nl/letter.json' with { type: 'json' };
export { default as listen } from '../../locales/nl/listen.json' with { type: 'json' };
export { default as menu } from '../../locales/nl/menu.json' with { type: 'json' };
export { default as offline } from '../../locales/nl/offline.json' with { type: 'json' };
export { default as overview } from '../../locales/nl/overview.json' with { type: 'json' };
export { default as pages } from '../../locales/nl/pages.json' with { type: 'json' };
export { default as paper } from '../../locales/nl/paper.json' with { type: 'json' };
export { default as 'self-arrange' } from '../../locales/nl/self-arrange.json' with { type: 'json' };
export { default as signalling } from '../../locales/nl/signalling.json' with { type: 'json' };
export { default as 'signalling-opt-out' } from '../../locales/nl/signalling-opt-out.json' with {
  type: 'json',
};
export { default as steps } from '../../locales/nl/steps.json' with { type: 'json' };
export { default as 'term-forms' } from '../../locales/nl/term-forms.json' with { type: 'json' };
export { default as terms } from '../../locales/nl/terms.json' with { type: 'json' };
export { default as why } from '../../locales/nl/why.json' with { type: 'json' };

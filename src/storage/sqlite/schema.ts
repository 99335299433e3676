export * from './schema/access.ts';
export * from './schema/choices.ts';
export * from './schema/conversations.ts';
export * from './schema/debts.ts';
export * from './schema/upkeep.ts';
export * from './schema/work.ts';

import { createHash } from 'node:crypto';
import type { StoredConversation } from '../../../ports/conversations.ts';

/** Where a page is: how many turns of which conversation it shows. The id itself stays here. */
export function placeIn({ id, turns }: Pick<StoredConversation, 'id' | 'turns'>): string {
  return `${turns}.${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}

/** How many turns such a page shows; undefined when it shows another conversation, as of who had this phone before. */
export function turnsShownAt(place: string, conversation: StoredConversation): number | undefined {
  const turns = Number.parseInt(place, 10);
  return placeIn({ ...conversation, turns }) === place ? Math.min(turns, conversation.turns) : undefined;
}

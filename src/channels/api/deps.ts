import type { Context } from 'hono';
import type { Assistant } from '../../assistant/types.ts';
import type { PersonKey } from '../../domain/claims.ts';
import type { Overview } from '../../domain/overview.ts';
import type { ConversationTokens } from '../../identity/conversation-token.ts';
import type { Openings } from '../../identity/openings.ts';
import type { ResidentAccess } from '../../identity/resident-access.ts';
import type { ConversationStore } from '../../ports/conversations.ts';
import type { ProblemLog } from '../../ui/problems.tsx';

export interface ApiDeps {
  readonly assistant: Assistant;
  readonly access: ResidentAccess;
  readonly tokens: ConversationTokens;
  /** Limits how many conversations one address opens. */
  readonly openings: Openings;
  readonly conversations: Pick<ConversationStore, 'loadWithToken' | 'transcript'>;
  overviewOf(person: PersonKey): Promise<Overview | undefined>;
  addressOf(c: Context): string;
  readonly publicUrl: string;
  readonly log: ProblemLog;
}

import type { Assistant, Reply } from '../../../assistant/types.ts';
import type { ConversationTokens } from '../../../identity/conversation-token.ts';
import type { ConversationStore, StoredConversation, TranscriptEntry } from '../../../ports/conversations.ts';
import type { Locale } from '../../../ports/words.ts';
import type { WebDeps } from '../deps.ts';

/** What the conversation page needs on top of what all pages need. */
export interface ConversationDeps extends Pick<WebDeps, 'sessions' | 'cookies' | 'frameOf' | 'words'> {
  readonly assistant: Assistant;
  readonly tokens: ConversationTokens;
  readonly conversations: Pick<ConversationStore, 'load' | 'latestOf' | 'lastTurns' | 'transcript'>;
  /** The calendar file of the appointment of this conversation or person. */
  calendarOf(conversation: StoredConversation, locale: Locale): Promise<string | undefined>;
  readonly newId: () => string;
}

/** A conversation as the page shows it. */
export interface ConversationView {
  readonly entries: readonly TranscriptEntry[];
  readonly reply: Reply;
  /** The id that the next message will carry, so that pressing twice is one message. */
  readonly messageId: string;
  readonly hasAppointment: boolean;
  readonly resumed: boolean;
  /** Answers that can be changed, with the question they belong to. */
  readonly editable: readonly { readonly step: string; readonly question: string; readonly answer: string }[];
}

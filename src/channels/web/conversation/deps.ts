import type { Assistant, Reply } from '../../../assistant/types.ts';
import type { ConversationTokens } from '../../../identity/conversation-token.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { ConversationStore, StoredConversation, TranscriptEntry } from '../../../ports/conversations.ts';
import type { Locale } from '../../../ports/words.ts';
import type { WordKey } from '../../../text/words.ts';
import type { WebDeps } from '../deps.ts';

/** What the conversation page needs on top of what all pages need. */
export interface ConversationDeps
  extends Pick<WebDeps, 'sessions' | 'cookies' | 'frameOf' | 'words' | 'papers'> {
  readonly assistant: Assistant;
  readonly tokens: ConversationTokens;
  readonly conversations: Pick<ConversationStore, 'load' | 'latestOf' | 'lastTurns' | 'transcript'>;
  readonly clock: Clock;
  /** The calendar file of the appointment of this conversation or person. */
  calendarOf(conversation: StoredConversation, locale: Locale): Promise<string | undefined>;
  readonly newId: () => string;
}

/** A conversation as the page shows it. */
export interface ConversationView {
  /** What was said before: folded in, so that the page is short. */
  readonly earlier: readonly TranscriptEntry[];
  /** The last answer and what was said to it; the question that waits is not in it, for it is the heading. */
  readonly latest: readonly TranscriptEntry[];
  readonly reply: Reply;
  /** The question that waits, in the language of the page. */
  readonly question: string;
  /** What comes after it, as far as that is known. */
  readonly afterwards?: string;
  /** The answer that did not fit the question, to be mended in its own field. */
  readonly misfit?: { readonly hint: WordKey; readonly typed: string };
  /** The id that the next message will carry, so that pressing twice is one message. */
  readonly messageId: string;
  /** The calendar file: offered at once when the appointment was just made, else at the bottom. */
  readonly appointment: 'none' | 'new' | 'there';
  /** It was just said that a code is needed: the page to give it is one tap away. */
  readonly asksForCode: boolean;
  readonly resumed: boolean;
  /** How far this page is, and in which conversation: what is asked from it afterwards goes on from there. */
  readonly at: string;
  /** Answers that can be changed, with the question they belong to; empty where the answer came out of a list of the moment. */
  readonly editable: readonly { readonly step: string; readonly question: string; readonly answer: string }[];
}

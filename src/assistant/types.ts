import type { PersonKey } from '../domain/claims.ts';
import type { AnswerKind, FlowId } from '../flow/types.ts';
import type { Channel, Mode, StoredConversation } from '../ports/conversations.ts';
import type { Locale } from '../ports/words.ts';

/** What reaches the door, whatever the channel: a button, a list of ticks, free text or a command. */
export type Input =
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'options'; readonly ids: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'back' | 'stop' | 'human' | 'reset' }
  | { readonly kind: 'language' }
  | { readonly kind: 'edit'; readonly step: string }
  /** A button on a page that starts a flow. */
  | { readonly kind: 'flow'; readonly flow: FlowId };

export interface Incoming {
  readonly conversationId: string;
  readonly channel: Channel;
  /** Chosen by the sender; the same id is handled once. */
  readonly messageId: string;
  readonly input: Input;
  readonly locale?: Locale;
}

/** A sentence as it goes out, with the key it was made of. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly sensitive: boolean;
}

export interface ReplyPrompt {
  readonly step: string;
  readonly kind: AnswerKind;
  /** Absent for a question that is answered in words. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

/** What the channel lays out. The question of the prompt is the last sentence of 'say'. */
export interface Reply {
  readonly say: readonly Said[];
  readonly prompt?: ReplyPrompt;
  readonly mode: Mode;
  readonly flow: string;
  readonly locale: Locale;
}

export type Handled =
  | { readonly kind: 'replied'; readonly reply: Reply }
  | { readonly kind: 'unknown-conversation' }
  /** The message id was used before, for something else. */
  | { readonly kind: 'id-reused' }
  /** More turns in a minute than a person makes. */
  | { readonly kind: 'too-fast' }
  /** Other turns kept coming in between. */
  | { readonly kind: 'busy' };

/** One door for every channel. */
export interface Assistant {
  /** Opens a conversation and says hello. The token hash lets its holder come back to it. */
  begin(opening: {
    readonly channel: Channel;
    readonly locale: Locale;
    readonly tokenHash: string;
    readonly personKey?: PersonKey;
    /** Where to begin, for somebody who chose that before; otherwise with the question what is wanted. */
    readonly flow?: FlowId;
  }): Promise<{ readonly conversationId: string; readonly reply: Reply }>;
  /** A channel that has just loaded the conversation, to see whose it is, gives it along: it is not loaded again. */
  handle(incoming: Incoming, loaded?: StoredConversation): Promise<Handled>;
  /** Says again where the conversation is, without a new turn; in another language when asked for. */
  where(conversationId: string, locale?: Locale): Promise<Reply | undefined>;
}

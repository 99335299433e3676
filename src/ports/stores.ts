import type { DiaryStore } from './appointments.ts';
import type { CaseStore } from './cases.ts';
import type { ConversationStore } from './conversations.ts';
import type { DebtStore } from './debts.ts';
import type { CodeStore, SessionStore, StaffStore } from './identity.ts';
import type { PrivacyStore } from './privacy.ts';

/** 'disk-full': reading goes on, but little or nothing can be written any more. */
export type StorageHealth = 'ok' | 'disk-full' | 'unavailable';

/**
 * Everything that is kept, in one place. Each method is one command: it is done whole or not at all, and once it
 * resolves, a crash or a power cut does not undo it. Several processes may have the same storage open.
 */
export interface Stores {
  readonly debts: DebtStore;
  readonly conversations: ConversationStore;
  readonly diary: DiaryStore;
  readonly codes: CodeStore;
  readonly sessions: SessionStore;
  readonly staff: StaffStore;
  readonly cases: CaseStore;
  readonly privacy: PrivacyStore;
  health(): Promise<StorageHealth>;
  close(): Promise<void>;
}

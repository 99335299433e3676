import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Reply } from '../../src/assistant/types.ts';
import { readConfig } from '../../src/config.ts';
import { fictionalDeliveries, showPersons } from '../../src/deliveries/fictional.ts';
import { importFile } from '../../src/deliveries/import.ts';
import { addDays, date, type Instant, instantInAmsterdam } from '../../src/domain/local-date.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Channel } from '../../src/ports/conversations.ts';
import type { Stores } from '../../src/ports/stores.ts';
import type { Locale } from '../../src/ports/words.ts';
import { openStorage } from '../../src/storage/open.ts';
import { wireAssistant } from '../../src/wire.ts';

/** The day on which the conversations of these tests take place: a Monday. */
const monday = date('2026-11-23');

/** A clock that a test moves. */
export interface TestClock extends Clock {
  moveTo(moment: Instant): void;
  forwardDays(days: number): void;
}

function createTestClock(): TestClock {
  let moment = instantInAmsterdam(monday, '09:00');
  let day = monday;
  return {
    now: () => moment,
    today: () => day,
    moveTo: (next) => {
      moment = next;
    },
    forwardDays: (days) => {
      day = addDays(day, days);
      moment = instantInAmsterdam(day, '09:00');
    },
  };
}

/** A conversation as somebody holds it: each message with an id of its own. */
export interface Talk {
  readonly id: string;
  readonly first: Reply;
  say(input: Input, locale?: Locale): Promise<Reply>;
  press(option: string): Promise<Reply>;
  type(text: string): Promise<Reply>;
  keys(reply: Reply): readonly string[];
}

/** The assistant on a real database with the deliveries of people who do not exist. */
export async function openAssistant(): Promise<{
  readonly stores: Stores;
  readonly clock: TestClock;
  readonly assistant: ReturnType<typeof wireAssistant>['assistant'];
  /** The same deliveries once more, of a day later: nothing else about them is new. */
  deliverAgain(): Promise<void>;
  begin(personKey?: string, locale?: Locale, channel?: Channel): Promise<Talk>;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'voorbij-talk-'));
  const stores = await openStorage(`file:${join(folder, 'talk.db')}`);
  const clock = createTestClock();
  const made = fictionalDeliveries({ seed: 7, persons: 4, asOf: addDays(monday, -3) });
  for (const { name, bytes } of made.files) {
    await writeFile(join(folder, name), bytes);
    await importFile({ debts: stores.debts, clock }, join(folder, name));
  }
  const { assistant } = wireAssistant({ config: readConfig({}), stores, clock });
  return {
    stores,
    clock,
    assistant,
    deliverAgain: async () => {
      const later = fictionalDeliveries({ seed: 8, persons: 2, asOf: addDays(monday, -1) });
      for (const { name, bytes } of later.files) {
        await writeFile(join(folder, `later-${name}`), bytes);
        await importFile({ debts: stores.debts, clock }, join(folder, `later-${name}`));
      }
    },
    begin: async (personKey, locale = 'nl', channel = 'api') => {
      const opened = await assistant.begin({
        channel,
        locale,
        tokenHash: randomUUID(),
        ...(personKey ? { personKey } : {}),
      });
      const say = async (input: Input, as?: Locale): Promise<Reply> => {
        const message = { conversationId: opened.conversationId, channel, messageId: randomUUID(), input };
        const handled = await assistant.handle(as ? { ...message, locale: as } : message);
        if (handled.kind !== 'replied') throw new Error(`the message was not handled: ${handled.kind}`);
        return handled.reply;
      };
      return {
        id: opened.conversationId,
        first: opened.reply,
        say,
        press: (option) => say({ kind: 'option', id: option }),
        type: (text) => say({ kind: 'text', text }),
        keys: (reply) => reply.say.map((one) => one.key),
      };
    },
    close: async () => {
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export { showPersons };

import { describe } from 'vitest';
import type { TestStorage } from '../support/storage.ts';
import { bookings } from './suite/bookings.ts';
import { cases } from './suite/cases.ts';
import { choices } from './suite/choices.ts';
import { codes } from './suite/codes.ts';
import { conversations } from './suite/conversations.ts';
import { deliveries } from './suite/deliveries.ts';
import { history } from './suite/history.ts';
import { privacy } from './suite/privacy.ts';
import { retention } from './suite/retention.ts';
import { sharing } from './suite/sharing.ts';
import { staff } from './suite/staff.ts';

/** Opens a storage of its own for the test that asks. */
export type Open = () => Promise<TestStorage>;

/** What every storage has to do, whatever it is made of. */
export function storageContract(name: string, open: Open): void {
  describe(`storage: ${name}`, () => {
    const parts = {
      conversations,
      choices,
      bookings,
      deliveries,
      history,
      codes,
      staff,
      cases,
      sharing,
      privacy,
      retention,
    };
    for (const [part, contract] of Object.entries(parts)) describe(part, () => contract(open));
  });
}

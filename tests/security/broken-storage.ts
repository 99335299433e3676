import type { Stores } from '../../src/ports/stores.ts';

/** Something between the server and its storage, that can be broken and mended. */
export interface Fault {
  readonly between: (stores: Stores) => Stores;
  /** From here on every question to the storage fails with what this gives. */
  breakWith(make: () => unknown): void;
  mend(): void;
}

export function createFault(): Fault {
  let make: (() => unknown) | undefined;
  /** Lets calls through to the real store as long as nothing is broken. */
  const guarded = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (make) throw make();
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
  return {
    between: (stores) => ({
      ...stores,
      debts: guarded(stores.debts),
      conversations: guarded(stores.conversations),
      diary: guarded(stores.diary),
      codes: guarded(stores.codes),
      sessions: guarded(stores.sessions),
      staff: guarded(stores.staff),
      cases: guarded(stores.cases),
      privacy: guarded(stores.privacy),
      health: async () => (make ? 'unavailable' : stores.health()),
    }),
    breakWith(made) {
      make = made;
    },
    mend() {
      make = undefined;
    },
  };
}

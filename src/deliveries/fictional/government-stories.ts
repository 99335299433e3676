import type { Draw } from './draw.ts';
import type { FictionalZaak, Story } from './story.ts';

/** A case of the CAK with a premium for each of some months, and maybe a payment. */
export function premiumCase(draw: Draw, change: Partial<FictionalZaak> = {}): FictionalZaak {
  const months = draw.between(1, 12);
  const last = draw.between(1, 12);
  const imposed = Array.from({ length: months }, (_, at) => {
    const on = draw.month(last + months - 1 - at);
    return { on, amount: draw.premium(on) };
  });
  const paid = draw.between(0, 2) === 0 ? [{ on: draw.month(last), amount: draw.between(5_00, 100_00) }] : [];
  return balanced({
    collector: 'cak',
    number: draw.number('CAK'),
    executedBy: 'cak',
    imposed,
    paid,
    balance: 0,
    ...change,
  });
}

/** The case with the balance that its events add up to. */
export function balanced(zaak: FictionalZaak): FictionalZaak {
  return { ...zaak, balance: totalOf(zaak.imposed) - totalOf(zaak.paid) };
}

export function totalOf(amounts: readonly { readonly amount: number }[]): number {
  return amounts.reduce((total, { amount }) => total + amount, 0);
}

function listed({ executedBy: holder, number, balance: cents }: FictionalZaak) {
  return { holder, number, cents };
}

export function atTheCak(draw: Draw): Story {
  const zaak = premiumCase(draw);
  return { zaken: [zaak], debts: [listed(zaak)] };
}

/** Both deliver it, and something was paid to the CJIB that the CAK does not know of yet. */
export function handedToTheCjib(draw: Draw): Story {
  const cak = premiumCase(draw, { executedBy: 'cjib' });
  const paid = [...cak.paid, { on: draw.month(0), amount: draw.between(1, 50_00) }];
  const cjib = balanced({ ...cak, collector: 'cjib', paid });
  return { zaken: [cak, cjib], debts: [listed(cjib)] };
}

export function handedToASilentCjib(draw: Draw): Story {
  const zaak = premiumCase(draw, { executedBy: 'cjib' });
  return { zaken: [zaak], debts: [listed(zaak)] };
}

export function onlyAtTheCjib(draw: Draw): Story {
  const zaak = premiumCase(draw, { collector: 'cjib', executedBy: 'cjib' });
  return { zaken: [zaak], debts: [listed(zaak)] };
}

export function balanceThatDoesNotAddUp(draw: Draw): Story {
  const right = premiumCase(draw);
  const zaak = { ...right, balance: right.balance - draw.between(1, 30_00) };
  return {
    zaken: [zaak],
    debts: [{ holder: 'cak', number: zaak.number }],
    findings: [`amount_unknown:${zaak.number}`],
  };
}

export function sameCaseTwice(draw: Draw): Story {
  const zaak = premiumCase(draw);
  return { zaken: [zaak, zaak], debts: [listed(zaak)] };
}

import { claimSorts } from '../../domain/claims.ts';
import type { CollectorKind } from '../../domain/collectors.ts';
import { wrongSum } from '../row-check.ts';
import type { Draw } from './draw.ts';
import type { FictionalRow, Story } from './story.ts';

const insurer = 'Zilveren Voorbeeld Zorgverzekeraar';
const otherInsurer = 'Voorbeeldzorg U.A.';

type Holder = 'incassobureau' | 'deurwaarder';
const prefixes = { incassobureau: 'INC', deurwaarder: 'GDW' } as const;

/** A right row of the insurer's own. */
export function insurerRow(draw: Draw, change: Partial<FictionalRow> = {}): FictionalRow {
  const number = draw.number('ZV');
  const principal = draw.between(20_00, 3_900_00);
  const interest = draw.between(0, 90_00);
  const paid = draw.between(0, 3) === 0 ? draw.between(1, 19_00) : 0;
  return adding({
    collector: 'zorgverzekeraar',
    number,
    original: number,
    creditor: insurer,
    sort: draw.pick(claimSorts),
    principal,
    costs: 0,
    interest,
    court: 0,
    paid,
    open: 0,
    since: draw.month(draw.between(2, 60)),
    ...change,
  });
}

/** The row of the party that the insurer handed a claim to; its costs are the least the law knows. */
export function holderRow(
  draw: Draw,
  from: FictionalRow,
  holder: Holder,
  change: Partial<FictionalRow> = {},
): FictionalRow {
  const bailiff = holder === 'deurwaarder';
  const { to: _, ...rest } = from;
  return adding({
    ...rest,
    collector: holder,
    number: draw.number(prefixes[holder]),
    costs: 40_00,
    interest: from.interest + draw.between(0, 50_00),
    court: bailiff ? draw.between(60_00, 240_00) : 0,
    garnishment: bailiff && draw.between(0, 3) === 0,
    ...change,
  });
}

/** The row with the open amount that its other amounts add up to. */
export function adding(row: FictionalRow): FictionalRow {
  return { ...row, open: row.principal + row.costs + row.interest + row.court - row.paid };
}

function listed(row: FictionalRow, holder: CollectorKind = row.collector) {
  return { holder, number: row.number, ...(row.open === null ? {} : { cents: row.open }) };
}

const holders = ['incassobureau', 'deurwaarder'] as const;

export function stillAtInsurer(draw: Draw): Story {
  const row = insurerRow(draw);
  return { rows: [row], debts: [listed(row)] };
}

export function handedOver(draw: Draw): Story {
  const holder = draw.pick(holders);
  const from = insurerRow(draw, { to: holder });
  const row = holderRow(draw, from, holder);
  return { rows: [from, row], debts: [listed(row)] };
}

export function handedOverToSilence(draw: Draw): Story {
  const holder = draw.pick(holders);
  const from = insurerRow(draw, { to: holder });
  return {
    rows: [from],
    debts: [{ holder, number: from.original }],
    findings: [`amount_unknown:${from.original}`],
  };
}

export function twoClaimIt(draw: Draw): Story {
  const holder = draw.pick(holders);
  const from = insurerRow(draw);
  const row = holderRow(draw, from, holder);
  return {
    rows: [from, row],
    debts: [listed(row)],
    findings: [`two_parties_report_same_debt:${from.original}`],
  };
}

export function threeClaimItAndTheLastIsSilent(draw: Draw): Story {
  const from = insurerRow(draw);
  const agency = holderRow(draw, from, 'incassobureau');
  const bailiff = { ...holderRow(draw, from, 'deurwaarder'), open: null };
  return {
    rows: [bailiff, from, agency],
    debts: [listed(bailiff)],
    findings: [`two_parties_report_same_debt:${from.original}`, `amount_unknown:${bailiff.number}`],
  };
}

export function amountLeftEmpty(draw: Draw): Story {
  const holder = draw.pick(holders);
  const from = insurerRow(draw, { to: holder });
  const row = { ...holderRow(draw, from, holder), open: null };
  return { rows: [from, row], debts: [listed(row)], findings: [`amount_unknown:${row.number}`] };
}

export function sameRowTwice(draw: Draw): Story {
  const from = insurerRow(draw, { to: 'deurwaarder' });
  const row = holderRow(draw, from, 'deurwaarder');
  return { rows: [from, row, row], debts: [listed(row)] };
}

export function twoRowsOneNumber(draw: Draw): Story {
  const from = insurerRow(draw, { to: 'incassobureau' });
  const row = holderRow(draw, from, 'incassobureau');
  const other = adding({ ...row, paid: row.paid + 5_00 });
  return {
    rows: [row, from, other],
    debts: [{ holder: 'incassobureau', number: row.number }],
    findings: [`amount_unknown:${row.number}`],
  };
}

interface Maximum {
  readonly principal: number;
  readonly most: number;
}

/** Principals with the most that may be asked for collecting them, VAT included; worked out by hand. */
const maxima: readonly [Maximum, ...Maximum[]] = [
  { principal: 200_00, most: 48_40 },
  { principal: 1_000_00, most: 181_50 },
  { principal: 3_000_00, most: 514_25 },
  { principal: 3_333_33, most: 554_58 },
];

export function costsAtTheMaximum(draw: Draw): Story {
  const { principal, most } = draw.pick(maxima);
  const from = insurerRow(draw, { to: 'deurwaarder', principal });
  const row = holderRow(draw, from, 'deurwaarder', { costs: most });
  return { rows: [from, row], debts: [listed(row)] };
}

export function costsAboveTheMaximum(draw: Draw): Story {
  const { principal, most } = draw.pick(maxima);
  const from = insurerRow(draw, { to: 'deurwaarder', principal });
  const row = holderRow(draw, from, 'deurwaarder', { costs: most + draw.between(1, 60_00) });
  return {
    rows: [from, row],
    debts: [listed(row)],
    findings: [`costs_above_legal_maximum:${row.number}`],
  };
}

export function sumThatIsWrong(draw: Draw): Story {
  const from = insurerRow(draw, { to: 'deurwaarder' });
  const right = holderRow(draw, from, 'deurwaarder');
  const row = { ...right, open: (right.open ?? 0) + draw.between(1, 900) };
  return {
    rows: [from, row],
    debts: [{ holder: 'deurwaarder', number: from.original }],
    findings: [`amount_unknown:${from.original}`],
    refused: [{ collector: 'deurwaarder', claim: row.number, why: wrongSum }],
  };
}

export function dateThatDoesNotExist(draw: Draw): Story {
  const from = insurerRow(draw);
  const row = holderRow(draw, from, 'incassobureau', { since: '2024-02-31' });
  return {
    rows: [row, from],
    debts: [listed(from)],
    refused: [{ collector: 'incassobureau', claim: row.number, why: 'is a date that does not exist' }],
  };
}

export function sameNumberOfAnotherCreditor(draw: Draw): Story {
  const from = insurerRow(draw, { to: 'incassobureau' });
  const row = holderRow(draw, from, 'incassobureau');
  const other = holderRow(draw, from, 'incassobureau', { creditor: otherInsurer });
  return { rows: [from, other, row], debts: [listed(row), listed(other)] };
}

export function paidOff(draw: Draw): Story {
  const row = insurerRow(draw, { principal: 80_00, interest: 0, paid: 80_00 });
  return { rows: [row], debts: [{ ...listed(row), cents: 0 }] };
}

import { addMonths } from '../../domain/local-date.ts';
import type { Draw } from './draw.ts';
import { balanced, premiumCase } from './government-stories.ts';
import { adding, holderRow, insurerRow } from './private-stories.ts';
import type { FictionalPersonStory, FictionalRow, FictionalZaak, Story } from './story.ts';

/**
 * People whom the demonstration introduces by hand: the same each time, whatever the seed. All live in Nieuw-West, so
 * that what they send comes to the caseworker whom the demonstration introduces; only one lives between two districts.
 */
export const showPersons = {
  /** All five parties, a long history, a seizure of wages: EUR 11.240,16 together. */
  fiveParties: 'PSDE0000000000005F',
  /** One party leaves the amount open: the total is 'at least'. */
  unknownAmount: 'PSDE0000000000001A',
  /** Nineteen years old, one small debt at the insurer. */
  young: 'PSDE0000000000019B',
  /** A postcode that lies in two districts. */
  twoDistricts: 'PSDE0000000001013C',
} as const;

/** What everything of the first show person adds up to, in cents. */
const fivePartiesTotal = 11_240_16;

export function tellShowPersons(draw: Draw): readonly FictionalPersonStory[] {
  return [fiveParties(draw), unknownAmount(draw), young(draw), twoDistricts(draw)];
}

function fiveParties(draw: Draw): FictionalPersonStory {
  const eigenRisico = handed(draw, 'deurwaarder', {
    sort: 'eigen_risico',
    principal: 385_00,
    costs: 57_75,
    interest: 21_13,
    court: 0,
    paid: 0,
    since: draw.month(34),
  });
  const bijdrage = handed(draw, 'incassobureau', {
    sort: 'eigen_bijdrage',
    principal: 264_19,
    costs: 40_00,
    interest: 6_11,
    paid: 25_00,
    since: draw.month(16),
  });
  const recent = own(draw, { sort: 'premie', principal: 314_00, interest: 0, paid: 0, since: draw.month(2) });
  const risico = own(draw, {
    sort: 'eigen_risico',
    principal: 231_40,
    interest: 2_06,
    paid: 0,
    since: draw.month(9),
  });
  const cak = premiums(draw, { from: 3, months: 3, paid: [] });
  const cjib = premiums(draw, {
    from: 19,
    months: 15,
    paid: [17, 14, 11].map((back) => ({ on: draw.month(back), amount: 60_00 })),
    executedBy: 'cjib',
  });
  const rest = [eigenRisico, bijdrage, recent, risico, cak, cjib].flatMap((story) => story.debts);
  const left = fivePartiesTotal - rest.reduce((total, { cents = 0 }) => total + cents, 0);
  // The old premium debt is what is left of the total: its principal makes up the difference.
  const extra = { costs: 690_00, interest: 312_47, court: 288_40, paid: 150_00 };
  const principal = left - extra.costs - extra.interest - extra.court + extra.paid;
  const premie = handed(draw, 'deurwaarder', {
    sort: 'premie',
    principal,
    ...extra,
    garnishment: true,
    since: draw.month(71),
  });
  return {
    person: {
      key: showPersons.fiveParties,
      name: 'M. Voorbeeld',
      birthDate: addMonths(draw.asOf, -(43 * 12 + 4)),
      postcode: '1064 VP',
      houseNumber: '118',
    },
    stories: [recent, risico, premie, eigenRisico, bijdrage, cak, cjib],
    before: [
      handed(draw, 'incassobureau', { sort: 'eigen_bijdrage', principal: 92_50, since: draw.month(22) }),
    ],
  };
}

function unknownAmount(draw: Draw): FictionalPersonStory {
  const from = insurerRow(draw, { to: 'incassobureau', principal: 748_20, since: draw.month(14) });
  const agency = { ...holderRow(draw, from, 'incassobureau'), open: null };
  return {
    person: {
      key: showPersons.unknownAmount,
      name: 'H. Örnekoğlu',
      birthDate: addMonths(draw.asOf, -(57 * 12 + 8)),
      postcode: '1063 AB',
      houseNumber: '31H',
    },
    stories: [
      own(draw, { sort: 'premie', principal: 612_30, interest: 0, paid: 0, since: draw.month(5) }),
      {
        rows: [from, agency],
        debts: [{ holder: 'incassobureau', number: agency.number }],
        findings: [`amount_unknown:${agency.number}`],
      },
      premiums(draw, { from: 4, months: 4, paid: [] }),
    ],
    before: [],
  };
}

function young(draw: Draw): FictionalPersonStory {
  return {
    person: {
      key: showPersons.young,
      name: 'J. Testman',
      birthDate: addMonths(draw.asOf, -(19 * 12 + 3)),
      postcode: '1067 LM',
      houseNumber: '7',
    },
    stories: [own(draw, { sort: 'premie', principal: 158_35, interest: 0, paid: 0, since: draw.month(1) })],
    before: [],
  };
}

function twoDistricts(draw: Draw): FictionalPersonStory {
  return {
    person: {
      key: showPersons.twoDistricts,
      name: "L. d'Exemple",
      birthDate: addMonths(draw.asOf, -(35 * 12 + 1)),
      postcode: '1013 AB',
      houseNumber: '205',
    },
    stories: [
      own(draw, { sort: 'premie', principal: 942_00, interest: 18_84, paid: 100_00, since: draw.month(12) }),
      premiums(draw, { from: 6, months: 6, paid: [{ on: draw.month(2), amount: 345_40 }] }),
    ],
    before: [
      own(draw, { sort: 'eigen_risico', principal: 120_00, interest: 0, paid: 0, since: draw.month(20) }),
    ],
  };
}

function own(draw: Draw, change: Partial<FictionalRow>): Story {
  const row = insurerRow(draw, change);
  return { rows: [row], debts: [{ holder: row.collector, number: row.number, cents: row.open ?? 0 }] };
}

function handed(draw: Draw, holder: 'incassobureau' | 'deurwaarder', change: Partial<FictionalRow>): Story {
  const row = holderRow(draw, insurerRow(draw), holder, { garnishment: false, ...change });
  const number = row.original;
  const from = adding({
    ...row,
    collector: 'zorgverzekeraar',
    number,
    to: holder,
    costs: 0,
    court: 0,
    garnishment: false,
  });
  return { rows: [from, row], debts: [{ holder, number: row.number, cents: row.open ?? 0 }] };
}

/** A case with the premium of some months on end; with the CJIB both it and the CAK report it. */
function premiums(
  draw: Draw,
  told: {
    readonly from: number;
    readonly months: number;
    readonly paid: FictionalZaak['paid'];
    readonly executedBy?: 'cjib';
  },
): Story {
  const imposed = Array.from({ length: told.months }, (_, at) => {
    const on = draw.month(told.from - at);
    return { on, amount: draw.premium(on) };
  });
  const executedBy = told.executedBy ?? 'cak';
  const zaak = balanced({ ...premiumCase(draw), executedBy, imposed, paid: told.paid });
  const zaken = executedBy === 'cjib' ? [zaak, { ...zaak, collector: 'cjib' as const }] : [zaak];
  return { zaken, debts: [{ holder: executedBy, number: zaak.number, cents: zaak.balance }] };
}

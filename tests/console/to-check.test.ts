import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dispute } from '../../src/domain/choices.ts';
import type { HandoverLine } from '../../src/domain/handover.ts';
import { addMinutes, date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { claimOf, importFile } from '../contracts/suite/examples.ts';
import { type Colleague, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let lead: Colleague;
let asLead: string;
let asMina: string;

beforeAll(async () => {
  place = await openWorkplace();
  lead = await place.hire('ria', 'lead', 'buurtteam-noord');
  asLead = await place.signIn(lead);
  asMina = await place.signIn(await place.hire('mina', 'caseworker', 'buurtteam-noord'));
  const { person } = claimOf('Z-BORN', 'PS-B');
  const born = { person: { ...person, birthDate: date('1980-01-01') } };
  const agency = { collector: 'incassobureau', originalNumber: 'Z-SAME' } as const;
  await importFile(place.storage, {
    claims: [
      claimOf('Z-OPEN', 'PS-A', { open: undefined }),
      claimOf('Z-CLEAR', 'PS-A'),
      claimOf('Z-SAME', 'PS-A'),
      // The law allows at most EUR 40 on EUR 100.
      claimOf('Z-COSTS', 'PS-B', { collectionCosts: cents(90_00), open: cents(190_00) }),
      claimOf('Z-BORN', 'PS-B', born),
      claimOf('Z-FINE', 'PS-C'),
    ],
  });
  const claims = [claimOf('I-SAME', 'PS-A', agency)];
  await importFile(place.storage, { name: 'agency.csv', collector: 'incassobureau', claims });
});
afterAll(() => place.close());

const read = async (path: string, cookie: string) =>
  (await (await place.get(`/medewerker${path}`, cookie)).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

/** The card of a case with these lines and no others. */
async function card(personKey: string, ids: readonly string[]): Promise<string> {
  const lines = ids.map((id): HandoverLine => ({ id, shown: `regel ${id}`, dutch: `regel ${id}` }));
  return read(`/zaak/${(await place.send({ personKey, lines })).id}`, asMina);
}

const openDebt = 'debt-zorgverzekeraar/Z-OPEN';
const clearDebt = 'debt-zorgverzekeraar/Z-CLEAR';
const findings = [
  'De hoogte is niet bekend.',
  'Twee partijen melden dezelfde vordering.',
  'De incassokosten zijn hoger dan de wet toestaat.',
  'Partijen geven verschillende geboortedatums door.',
];

describe('what has to be checked', () => {
  it('is on the card of who sent their debts', async () => {
    const text = await card('PS-A', ['debts', openDebt, clearDebt, 'debt-incassobureau/I-SAME']);
    expect(text).toContain('Nakijken');
    expect(text).toContain(`Nummer Z-OPEN: ${findings[0]}`);
    expect(text).toContain(findings[1]);
    const other = await card('PS-B', ['debts', 'debt-zorgverzekeraar/Z-COSTS']);
    expect(other).toContain(`Nummer Z-COSTS: ${findings[2]}`);
    expect(other).toContain(findings[3]);
  });

  it('is not on the card of who sent nothing of their debts, or of who is not known', async () => {
    for (const personKey of ['PS-A', 'PS-B']) {
      const text = await card(personKey, ['wish', 'name', 'dispute-zorgverzekeraar/Z-OPEN']);
      for (const finding of ['Nakijken', ...findings]) expect(text).not.toContain(finding);
    }
    expect(await card('PS-C', ['debts', 'debt-zorgverzekeraar/Z-FINE'])).not.toContain('Nakijken');
    expect(await card('PS-NOBODY', ['debts'])).not.toContain('Nakijken');
  });

  it('says nothing of a debt that was struck, not even its number', async () => {
    const text = await card('PS-A', ['debts', clearDebt]);
    expect(text).not.toContain('Z-OPEN');
    expect(text).not.toContain(findings[0]);
    expect(text).not.toContain('SAME');
  });

  it('has what the resident contradicts, unless that was struck or is of a debt that was not sent', async () => {
    const sentAt = place.clock.now();
    const dispute = (claimNumber: string, at: Dispute['at'], reason: Dispute['reason']) =>
      ({
        kind: 'dispute',
        dispute: { id: claimNumber, personKey: 'PS-A', party: 'zorgverzekeraar', claimNumber, reason, at },
      }) as const;
    await place.storage.conversations.record(
      [
        dispute('Z-CLEAR', addMinutes(sentAt, -60), 'already-paid'),
        dispute('Z-OPEN', addMinutes(sentAt, 60), 'not-mine'),
      ],
      sentAt,
    );
    const paid =
      'Zorgverzekeraar, nummer Z-CLEAR: de inwoner zei op maandag 23 november 2026: ik heb dit al betaald.';
    const later =
      'Zorgverzekeraar, nummer Z-OPEN: de inwoner zei op maandag 23 november 2026: dit is niet van mij.';
    const all = await card('PS-A', [openDebt, clearDebt, 'dispute-zorgverzekeraar/Z-CLEAR']);
    expect(all).toContain(paid);
    expect(all).toContain(later);
    const struck = await card('PS-A', [openDebt, clearDebt]);
    expect(struck).not.toContain(paid);
    expect(struck).toContain(later);
    expect(await card('PS-A', [clearDebt, 'dispute-zorgverzekeraar/Z-CLEAR'])).not.toContain('Z-OPEN');
    expect(await card('PS-A', ['wish', 'dispute-zorgverzekeraar/Z-CLEAR'])).not.toContain('Nakijken');
  });
});

describe('the list of signals for leads', () => {
  it('names every person with a finding, also who never asked for help', async () => {
    const list = await read('/signalen', asLead);
    expect(list).toContain(`PS-A Nummer Z-OPEN: ${findings[0]}`);
    expect(list).toContain(`PS-A Nummer Z-SAME: ${findings[1]}`);
    expect(list).toContain(`PS-B ${findings[3]}`);
    expect(list).toContain(`PS-B Nummer Z-COSTS: ${findings[2]}`);
    expect(list).not.toContain('PS-C');
  });

  it('leaves a line for each person on it, once, and none for a caseworker, who does not get it', async () => {
    const before = (await place.storage.cases.accessOf({})).length;
    await place.get('/medewerker/signalen', asLead);
    const lines = (await place.storage.cases.accessOf({})).slice(before);
    expect(lines.map(({ action, staffId, personKey }) => [action, staffId, personKey])).toEqual([
      ['signals', lead.id, undefined],
      ['signals', lead.id, 'PS-A'],
      ['signals', lead.id, 'PS-B'],
    ]);
    expect((await place.get('/medewerker/signalen', asMina)).status).toBe(404);
    expect(await place.storage.cases.accessOf({})).toHaveLength(before + 3);
  });

  it('stops at five hundred and says so', async () => {
    const many = Array.from({ length: 501 }, (_, at) => claimOf(`M-${at}`, `PT-${at}`, { open: undefined }));
    await importFile(place.storage, {
      name: 'many.csv',
      collector: 'deurwaarder',
      claims: many.map((one) => ({ ...one, collector: 'deurwaarder' as const })),
    });
    const html = await (await place.get('/medewerker/signalen', asLead)).text();
    expect(html.match(/<tr>/g)).toHaveLength(1 + 500);
    expect(html).toContain('Er zijn er meer.');
  });
});

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OptOut } from '../../src/domain/choices.ts';
import { addDays } from '../../src/domain/local-date.ts';
import type { Deed } from '../../src/ports/conversations.ts';
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
});
afterAll(() => place.close());

const optOut = (personKey: string, change: Partial<OptOut> = {}): Deed => ({
  kind: 'opt-out',
  optOut: { id: `of ${personKey}`, personKey, scope: 'everything', since: place.clock.now(), ...change },
});

const rest = (personKey: string, change: Partial<OptOut> = {}) =>
  place.storage.conversations.record([optOut(personKey, change)], place.clock.now());

const read = async (path: string, cookie: string) =>
  (await (await place.get(`/medewerker${path}`, cookie)).text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

describe('who asked for rest', () => {
  it('is named on the card before anything else: from what, since when and until when', async () => {
    const until = addDays(place.clock.today(), 30);
    await rest('P-CALLS', { scope: 'no-calls', until });
    const { id } = await place.send({ personKey: 'P-CALLS' });
    const card = await read(`/zaak/${id}`, asMina);
    expect(card).toContain('Deze persoon vroeg om rust: niet bellen, sinds maandag 23 november 2026.');
    expect(card).toContain('Dit geldt tot en met woensdag 23 december 2026.');
    expect(card).toContain('Bel niet over een signaal van achterstand.');
    expect(card).not.toContain('Ga niet langs');
    expect(card.indexOf('vroeg om rust')).toBeLessThan(card.indexOf('In het kort'));
    await rest('P-ALL');
    const all = await read(`/zaak/${(await place.send({ personKey: 'P-ALL' })).id}`, asMina);
    for (const words of ['Zonder einddatum.', 'Bel niet over', 'Ga niet langs over', 'Bij gevaar'])
      expect(all).toContain(words);
  });

  it('is not said of who came back, of a rest that is over, or of somebody else', async () => {
    const at = place.clock.now();
    await rest('P-BACK');
    await place.storage.conversations.record([{ kind: 'withdraw-opt-out', personKey: 'P-BACK', at }], at);
    await rest('P-OVER', { until: addDays(place.clock.today(), -1) });
    for (const personKey of ['P-BACK', 'P-OVER', 'P-NEVER', undefined]) {
      const { id } = await place.send(personKey === undefined ? {} : { personKey });
      expect(await read(`/zaak/${id}`, asMina)).not.toContain('vroeg om rust');
    }
  });

  it('is on the list for leads, with whom the list is made for calls and visits', async () => {
    const list = await read('/rust', asLead);
    expect(list).toContain('P-ALL niet bellen en niet langskomen maandag 23 november 2026 Zonder einddatum.');
    expect(list).toContain('P-CALLS niet bellen maandag 23 november 2026 woensdag 23 december 2026');
    for (const key of ['P-BACK', 'P-OVER']) expect(list).not.toContain(key);
    expect(await read('', asLead)).toContain('Rust');
    expect(await read('', asMina)).not.toContain('Rust');
  });

  it('is in the file, where no key can become a formula', async () => {
    await rest('=HYPERLINK("https://voorbeeld.nl")', { scope: 'no-visits' });
    const answer = await place.get('/medewerker/rust.csv', asLead);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rust.csv"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const rows: readonly (readonly string[])[] = parse(await answer.text(), { delimiter: ';' });
    expect(rows).toEqual([
      ['persoonssleutel', 'rust', 'sinds', 'tot_en_met'],
      [`'=HYPERLINK("https://voorbeeld.nl")`, 'no-visits', '2026-11-23', ''],
      ['P-ALL', 'everything', '2026-11-23', ''],
      ['P-CALLS', 'no-calls', '2026-11-23', '2026-12-23'],
    ]);
  });

  it('finds who looked: each list leaves a line for each person on it', async () => {
    const lines = () => place.storage.cases.accessOf({ personKey: 'P-ALL', staffId: lead.id });
    const before = (await lines()).length;
    for (const path of ['/rust', '/rust.csv']) await place.get(`/medewerker${path}`, asLead);
    const after = await lines();
    expect(after.slice(before).map(({ action }) => action)).toEqual(['rest', 'rest']);
    const count = (await place.storage.cases.accessOf({})).length;
    expect((await place.get('/medewerker/rust', asMina)).status).toBe(404);
    expect(await place.storage.cases.accessOf({})).toHaveLength(count);
  });

  it('is in the file also past the end of the page', async () => {
    const many = Array.from({ length: 505 }, (_, number) => optOut(`Q-${String(number).padStart(4, '0')}`));
    await place.storage.conversations.record(many, place.clock.now());
    const page = await read('/rust', asLead);
    expect(page).toContain('Dit zijn de eerste 500.');
    // Three keys of the tests before come first in the order of the key.
    expect(page).toContain('Q-0496');
    expect(page).not.toContain('Q-0497');
    const rows: readonly unknown[] = parse(await (await place.get('/medewerker/rust.csv', asLead)).text(), {
      delimiter: ';',
    });
    expect(rows).toHaveLength(1 + 3 + 505);
  });
});

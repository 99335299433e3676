import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/local-date.ts';
import type { TranscriptEntry } from '../../src/ports/conversations.ts';
import { type Colleague, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let mina: Colleague;
let cookie: string;

beforeAll(async () => {
  place = await openWorkplace();
  mina = await place.hire('mina', 'caseworker', 'buurtteam-noord');
  cookie = await place.signIn(mina);
});
afterAll(() => place.close());

const lines = [
  { id: 'wish', shown: 'I want to keep my car', dutch: 'Ik wil mijn auto houden', turn: 2 },
  { id: 'parties', shown: '3 parties', dutch: '3 partijen' },
  { id: 'total', shown: 'at least € 1.200,00', dutch: 'ten minste € 1.200,00' },
  { id: 'household', shown: 'Two children', dutch: 'Twee kinderen', turn: 3 },
];

function said(text: string, from: TranscriptEntry['from'] = 'resident'): TranscriptEntry {
  return { at: place.clock.now(), from, channel: 'web', text, locale: 'en' };
}

/** The text of a page as a reader sees it. */
async function textOf(path: string): Promise<string> {
  const html = await (await place.get(path, cookie)).text();
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

describe('the card', () => {
  it('shows every line that was sent, each with where it came from, and how to reach the person', async () => {
    const sent = await place.send(
      {
        lines,
        language: 'en',
        phone: '06 12345678',
        conversationUpTo: 3,
        dueAt: addMinutes(place.clock.now(), 60),
      },
      [[said('one')], [said('two')], [said('three')]],
    );
    const text = await textOf(`/medewerker/zaak/${sent.id}`);
    for (const line of lines) {
      expect(text).toContain(line.dutch);
      expect(text).toContain(line.shown);
    }
    for (const word of ['Engels', '06 12345678', 'Er is nog geen afspraak.', 'Antwoord beloofd voor'])
      expect(text).toContain(word);
    const html = await (await place.get(`/medewerker/zaak/${sent.id}`, cookie)).text();
    for (const turn of [2, 3]) {
      expect(html).toContain(`href="/medewerker/zaak/${sent.id}/gesprek#beurt-${turn}"`);
      const transcript = await (await place.get(`/medewerker/zaak/${sent.id}/gesprek`, cookie)).text();
      expect(transcript).toContain(`id="beurt-${turn}"`);
    }
    expect(text).toContain('uit het overzicht');
  });

  it('shows nothing that was struck: not a line, not the conversation, not the phone', async () => {
    const struck = lines.filter((line) => line.id === 'household');
    const sent = await place.send({ lines: struck }, [[said('mijn geheim')], [said('€ 1.200,00')]]);
    const text = await textOf(`/medewerker/zaak/${sent.id}`);
    expect(text).toContain('Twee kinderen');
    for (const word of ['auto', '1.200', 'geheim', 'Lees het gesprek']) expect(text).not.toContain(word);
    for (const word of ['Er is geen telefoonnummer gegeven.', 'De inwoner stuurde het gesprek niet mee.'])
      expect(text).toContain(word);
    const html = await (await place.get(`/medewerker/zaak/${sent.id}`, cookie)).text();
    expect(html).not.toContain('/gesprek');
  });

  it('says once that lines come from a conversation that was not sent', async () => {
    const sent = await place.send({ lines });
    const text = await textOf(`/medewerker/zaak/${sent.id}`);
    expect(text.split('uit het gesprek, dat niet is meegestuurd')).toHaveLength(2);
    const all = await place.send({ lines, conversationUpTo: 3 }, [
      [said('one')],
      [said('two')],
      [said('three')],
    ]);
    expect(await textOf(`/medewerker/zaak/${all.id}`)).not.toContain('dat niet is meegestuurd');
  });

  it('marks what somebody said with the language and direction of their case', async () => {
    const arabic = 'أريد أن أنام';
    const own = [
      { id: 'wish', shown: `ما أريده: ${arabic}`, dutch: `Mijn wens: ${arabic}`, turn: 1 },
      { id: 'own-words', shown: arabic, dutch: arabic, turn: 1 },
    ];
    const sent = await place.send({ lines: own, language: 'ar' });
    const html = await (await place.get(`/medewerker/zaak/${sent.id}`, cookie)).text();
    expect(html).toContain(`dir="rtl" lang="ar">${own[0]?.shown}</bdi>`);
    expect(html).toContain(`dir="auto" lang="nl">${own[0]?.dutch}</bdi>`);
    // The same in both languages: these are the words of the resident.
    expect(html).toContain(`dir="rtl" lang="ar">${arabic}</bdi>`);
    const strange = await place.send({ lines: own, language: '"><b>' });
    const other = await (await place.get(`/medewerker/zaak/${strange.id}`, cookie)).text();
    expect(other).not.toContain('"><b>');
  });

  it('tells how much it is in short, and each party once, below', async () => {
    const debts = { id: 'debts', shown: 'Samen € 100,00', dutch: 'Samen € 100,00' };
    const each = ['CAK € 60,00', 'CJIB € 40,00'].map((dutch, at) => ({
      id: `debt-${at}`,
      shown: dutch,
      dutch,
    }));
    const times = async (of: typeof lines, words: string) => {
      const sent = await place.send({ lines: of });
      return (await textOf(`/medewerker/zaak/${sent.id}`)).split(words).length - 1;
    };
    expect(await times([debts, ...each], debts.dutch)).toBe(2);
    for (const { dutch } of each) expect(await times([debts, ...each], dutch)).toBe(1);
    expect(await times(each, 'Het totaal is niet meegestuurd.')).toBe(1);
    expect(await times([], 'Niet meegestuurd. Vraag dit alleen als het nodig is.')).toBe(1);
  });

  it('names the danger first', async () => {
    const sent = await place.send({
      kind: 'danger',
      danger: 'eviction',
      urgency: 'crisis',
      lines: [{ id: 'words', shown: 'ze komen mij uitzetten', dutch: 'ze komen mij uitzetten', turn: 1 }],
    });
    const text = await textOf(`/medewerker/zaak/${sent.id}`);
    expect(text.indexOf('Gevaar: Huisuitzetting')).toBeGreaterThan(0);
    expect(text.indexOf('Gevaar: Huisuitzetting')).toBeLessThan(text.indexOf('In het kort'));
    expect(text).toContain('ze komen mij uitzetten');
  });

  it('tells when and where the appointment is', async () => {
    const { slots } = await place.diary.offer('buurtteam-noord', 1);
    const slot = slots[0];
    if (!slot) throw new Error('no slot is free');
    const request = { slotId: slot.id, meeting: 'there', conversationId: 'one' } as const;
    const booked = await place.diary.proposal(request);
    if (!booked) throw new Error('the slot cannot be booked');
    const sent = await place.send({ appointmentId: booked.id }, [], [{ kind: 'book', appointment: booked }]);
    const text = await textOf(`/medewerker/zaak/${sent.id}`);
    // Monday 10:01 after signing in, two hours' notice, slots of 45 minutes from 09:00: not 12:00 but 12:45.
    expect(text).toContain('maandag 23 november 2026 om 12:45');
    expect(text).toContain('bij Buurtteam Noord (voorbeeld)');
    expect(text).toContain('staat vast');
  });
});

describe('the transcript', () => {
  it('is word for word, with the exact Dutch beside what was said in another language', async () => {
    const shown = place.words.say({ key: 'common.talk-to-human' }, 'en');
    const dutch = place.words.say({ key: 'common.talk-to-human' }, 'nl');
    const own = 'I can not  pay   this <anymore> & more';
    const sent = await place.send({ language: 'en', conversationUpTo: 2 }, [
      [{ ...said(own) }, { ...said('Hello', 'assistant'), key: 'common.yes' }],
      [{ ...said(shown), key: 'common.talk-to-human' }],
    ]);
    const html = await (await place.get(`/medewerker/zaak/${sent.id}/gesprek`, cookie)).text();
    expect(html).toContain('I can not  pay   this &lt;anymore&gt; &amp; more</bdi>');
    expect(html).toContain('Hello</bdi>');
    expect(html).toContain(`lang="en">${shown}</bdi>`);
    expect(html).toContain(`lang="nl">${dutch}</bdi>`);
    const text = await textOf(`/medewerker/zaak/${sent.id}/gesprek`);
    for (const word of ['Inwoner', 'Voorbij, automatisch', 'via de website', 'in eigen woorden', 'Beurt 2'])
      expect(text).toContain(word);
    expect(text).toContain('maandag 23 november 2026');
  });

  it('stops at the turn with which it was sent', async () => {
    const sent = await place.send({ conversationUpTo: 2 }, [[said('one')], [said('two')], [said('three')]]);
    const text = await textOf(`/medewerker/zaak/${sent.id}/gesprek`);
    expect(text).toContain('two');
    expect(text).not.toContain('three');
  });

  it('does not exist for staff when it was not sent', async () => {
    const sent = await place.send({}, [[said('mijn geheim')]]);
    const hidden = await place.get(`/medewerker/zaak/${sent.id}/gesprek`, cookie);
    const nowhere = await place.get('/medewerker/zaak/geen/gesprek', cookie);
    expect([hidden.status, nowhere.status]).toEqual([404, 404]);
    expect(await hidden.text()).toBe(await nowhere.text());
  });
});

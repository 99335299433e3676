import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';
import { acceptedLocale } from '../../src/ui/locale.ts';
import { cookieOf, openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const languageOf = async (answer: Response) =>
  /<html lang="(\w+)" dir="(\w+)"/.exec(await answer.text())?.[0];

describe('the language of a page', () => {
  test('is the one that was chosen, else what the browser asks for, else Dutch', async () => {
    const asking = { 'accept-language': 'ar-MA,ar;q=0.9,fr;q=0.8,en;q=0.7' };
    expect(await languageOf(await portal.get('/', '', asking))).toBe('<html lang="ar" dir="rtl"');
    expect(await languageOf(await portal.get('/', 'taal=en', asking))).toBe('<html lang="en" dir="ltr"');
    expect(await languageOf(await portal.get('/', 'taal=xx'))).toBe('<html lang="nl" dir="ltr"');
    expect(await languageOf(await portal.get('/', '', { 'accept-language': 'ti' }))).toBe(
      '<html lang="nl" dir="ltr"',
    );
  });

  test('follows the weights that a browser gives, and leaves out what it refuses', () => {
    const offered = ['nl', 'en', 'ar'] as const;
    expect(acceptedLocale('en;q=0.5, nl;q=0.9', offered)).toBe('nl');
    expect(acceptedLocale('nl;q=0, ar', offered)).toBe('ar');
    expect(acceptedLocale('de, fr-CH', offered)).toBeUndefined();
    expect(acceptedLocale(`${'x,'.repeat(500)}ar`, offered)).toBeUndefined();
    expect(['ar', 'fa', 'tr', 'ti', 'pl'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });

  test('can be changed on any page without losing the place or the session', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const answer = await portal.post(
      '/taal',
      { locale: 'ar', back: '/overzicht?bedragen=zichtbaar' },
      session,
    );
    expect(answer.headers.get('location')).toBe('/overzicht?bedragen=zichtbaar');
    const page = await portal.get('/overzicht', `${session}; ${cookieOf(answer)}`);
    expect(await languageOf(page)).toBe('<html lang="ar" dir="rtl"');
  });

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/a\r\nb: c',
    '',
  ])('never leads to another site: %j', async (back) => {
    const answer = await portal.post('/taal', { locale: 'en', back });
    expect(answer.headers.get('location')).toBe('/');
  });
});

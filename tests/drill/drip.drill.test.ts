import { once } from 'node:events';
import { expect, test } from 'vitest';
import { head, openLine } from '../security/wire-line.ts';
import { openSite } from '../support/site.ts';

test('a sender that drips is cut off: its head within fifteen seconds, its body within forty', async () => {
  const site = await openSite();
  const headers = { 'Content-Type': 'application/json', 'Content-Length': 1000 };
  const started = performance.now();
  const ended = async (text: string) => {
    const line = await openLine(site.url);
    line.resume();
    line.write(text);
    const drip = setInterval(() => line.write('a'), 500);
    await once(line, 'close');
    clearInterval(drip);
    return (performance.now() - started) / 1000;
  };
  const [inHead, inBody] = await Promise.all([
    ended('GET / HTTP/1.1\r\nHost: x\r\nX-A: '),
    ended(`${head('POST', '/api/v1/conversations', headers)}{`),
  ]);
  expect(inHead).toBeLessThan(15);
  expect(inBody).toBeLessThan(40);
  await site.close();
});

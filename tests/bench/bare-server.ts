import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';

/**
 * The least that can be done for a message: one route, one durable insert, a short answer. What it reaches is the
 * limit on this machine for anything that is built on the same server and storage.
 */
const [path = ''] = process.argv.slice(2);
const file = new Database(path);
file.pragma('journal_mode = WAL');
file.pragma('synchronous = FULL');
file.exec('create table messages (id integer primary key, body text not null)');
const insert = file.prepare('insert into messages (body) values (?)');

const app = new Hono();
app.post('*', async (c) => {
  insert.run(await c.req.text());
  return c.json({ ok: true });
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.error(JSON.stringify({ url: `http://127.0.0.1:${port}` }));
});

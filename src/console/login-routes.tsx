import { Hono } from 'hono';
import { formOf } from '../ui/form.ts';
import type { ConsoleDeps } from './deps.ts';
import { CodePage, LoginPage } from './login-pages.tsx';
import type { Visitors } from './visitors.ts';

/** In by two steps, out by one. */
export function loginRoutes(deps: ConsoleDeps, visitors: Visitors): Hono {
  const { login, frame, addressOf } = deps;
  const app = new Hono();

  app.get('/inloggen', (c) => c.redirect('/medewerker', 303));

  app.post('/inloggen', async (c) => {
    const form = await formOf(c);
    const visitor = await visitors.of(c);
    const answer = await login.password({
      user: form.text('user'),
      password: form.text('password'),
      address: addressOf(c),
      ...(visitor.kind === 'nobody' ? {} : { before: visitor.token }),
    });
    if (answer.kind !== 'half')
      return c.html(<LoginPage frame={frame(c)} fault={answer.kind} />, answer.kind === 'wrong' ? 401 : 429);
    visitors.remember(c, answer.token);
    return c.redirect('/medewerker/code', 303);
  });

  app.get('/code', async (c) => {
    const visitor = await visitors.of(c);
    return visitor.kind === 'half' ? c.html(<CodePage frame={frame(c)} />) : c.redirect('/medewerker', 303);
  });

  app.post('/code', async (c) => {
    const form = await formOf(c);
    const visitor = await visitors.of(c);
    if (visitor.kind !== 'half') return c.redirect('/medewerker', 303);
    const answer = await login.secondFactor({
      token: visitor.token,
      code: form.text('otp', 20),
      address: addressOf(c),
    });
    if (answer.kind === 'expired') return c.html(<LoginPage frame={frame(c)} fault="ended" />, 401);
    if (answer.kind !== 'in')
      return c.html(<CodePage frame={frame(c)} fault={answer.kind} />, answer.kind === 'wrong' ? 401 : 429);
    visitors.remember(c, answer.token);
    return c.redirect('/medewerker', 303);
  });

  app.post('/uitloggen', async (c) => {
    await visitors.forget(c);
    return c.html(<LoginPage frame={frame(c)} fault="ended" />);
  });

  return app;
}

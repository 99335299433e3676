import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isGiveBackReason, longestNote } from '../casework/casework.ts';
import type { StaffMember } from '../casework/staff-member.ts';
import { formOf } from '../ui/form.ts';
import { CardPage } from './card-page.tsx';
import type { CaseFault } from './case-actions.tsx';
import type { ConsoleDeps } from './deps.ts';
import { viewOf } from './frame.tsx';
import { TranscriptPage } from './transcript-page.tsx';
import { doorFor, type Visitors } from './visitors.ts';

/** One case: its card, its conversation, and what can be done with it. */
export function caseRoutes(deps: ConsoleDeps, visitors: Visitors): Hono {
  const { casework, words } = deps;
  const app = new Hono();

  /** Runs a page for staff; anybody else goes to the door, whether the case exists or not. */
  function forStaff(answer: (c: Context, staff: StaffMember, id: string) => Promise<Response>) {
    return async (c: Context) => {
      const visitor = await visitors.of(c);
      if (visitor.kind !== 'staff') return c.redirect(doorFor(visitor), 303);
      return answer(c, visitor.staff, c.req.param('id') ?? '');
    };
  }

  async function cardPage(c: Context, staff: StaffMember, id: string, fault?: CaseFault, note?: string) {
    const card = await casework.open(staff, id);
    if (!card) throw new HTTPException(404);
    const status = fault === undefined ? 200 : fault === 'taken' || fault === 'nothing-waits' ? 409 : 422;
    return c.html(<CardPage view={viewOf(deps, c, staff)} card={card} fault={fault} note={note} />, status);
  }

  app.get(
    '/zaak/:id',
    forStaff((c, staff, id) => cardPage(c, staff, id)),
  );

  app.get(
    '/zaak/:id/gesprek',
    forStaff(async (c, staff, id) => {
      const transcript = await casework.transcript(staff, id);
      if (!transcript) throw new HTTPException(404);
      return c.html(<TranscriptPage view={viewOf(deps, c, staff)} transcript={transcript} words={words} />);
    }),
  );

  app.post(
    '/zaak/:id/nemen',
    forStaff(async (c, staff, id) => {
      const claimed = await casework.claim(staff, id);
      if (claimed === 'unknown') throw new HTTPException(404);
      return claimed === 'taken' ? cardPage(c, staff, id, 'taken') : toCard(c, id);
    }),
  );

  app.post(
    '/zaak/:id/antwoord',
    forStaff(async (c, staff, id) => {
      const form = await formOf(c);
      const answer = {
        creditor: form.text('creditor', 10),
        caseworker: form.text('caseworker', 10) === 'yes',
      };
      const answered = await casework.answerRequest(staff, id, answer);
      if (answered === 'unknown') throw new HTTPException(404);
      if (answered === 'nothing-waits') return cardPage(c, staff, id, 'nothing-waits');
      return answered === 'no-answer' ? cardPage(c, staff, id, 'answer-missing') : toCard(c, id);
    }),
  );

  app.post(
    '/zaak/:id/afspraak',
    forStaff(async (c, staff, id) => {
      const went = await casework.appointmentWent(staff, id, (await formOf(c)).text('status', 20));
      if (went === 'unknown') throw new HTTPException(404);
      return went === 'no-status' ? cardPage(c, staff, id, 'appointment-missing') : toCard(c, id);
    }),
  );

  app.post(
    '/zaak/:id/teruggeven',
    forStaff(async (c, staff, id) => {
      const reason = (await formOf(c)).text('reason', 40);
      if (!isGiveBackReason(reason)) return cardPage(c, staff, id, 'give-back-no-reason');
      if ((await casework.giveBack(staff, id, reason)) === 'unknown') throw new HTTPException(404);
      return c.redirect('/medewerker', 303);
    }),
  );

  app.post(
    '/zaak/:id/afronden',
    forStaff(async (c, staff, id) => {
      const form = await formOf(c);
      const note = form.text('note', longestNote);
      const closed = await casework.close(staff, id, form.text('outcome', 40), note);
      if (closed === 'unknown') throw new HTTPException(404);
      if (closed === 'no-outcome') return cardPage(c, staff, id, 'outcome-missing', note);
      if (closed === 'no-reason') return cardPage(c, staff, id, 'outcome-note-missing');
      return c.redirect('/medewerker', 303);
    }),
  );

  return app;
}

function toCard(c: Context, id: string) {
  return c.redirect(`/medewerker/zaak/${encodeURIComponent(id)}`, 303);
}

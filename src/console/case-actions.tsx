import { type Card, giveBackReasons, longestNote } from '../casework/casework.ts';
import { outcomes } from '../domain/handover.ts';
import { Details, Notice } from '../ui/components/blocks.tsx';
import { Button, PostButton } from '../ui/components/button.tsx';
import { Radios } from '../ui/components/fields.tsx';
import type { View } from './deps.ts';
import { Quote } from './frame.tsx';

/** Why the last action did not happen. */
export type CaseFault =
  | 'taken'
  | 'answer-missing'
  | 'nothing-waits'
  | 'appointment-missing'
  | 'give-back-no-reason'
  | 'outcome-missing'
  | 'outcome-note-missing';

/** What can be done with a case now: take it, or give it back, or close it. */
export function CaseActions({
  view,
  card,
  path,
  fault,
  note,
}: {
  readonly view: View;
  readonly card: Card;
  readonly path: string;
  readonly fault: CaseFault | undefined;
  readonly note: string | undefined;
}) {
  const { t } = view.frame;
  const one = card.case;
  return (
    <>
      {fault ? (
        <div role="alert">
          <Notice kind="look">{t(`console.fault-${fault}`)}</Notice>
        </div>
      ) : (
        ''
      )}
      {one.status === 'new' ? <PostButton action={`${path}/nemen`}>{t('console.claim')}</PostButton> : ''}
      {one.status === 'closed' && one.outcome ? (
        <>
          <p>{t('console.closed-with', { name: { key: `console.outcome-${one.outcome}` } })}</p>
          {one.outcomeNote === undefined ? (
            ''
          ) : (
            <p>
              <Quote text={one.outcomeNote} />
            </p>
          )}
        </>
      ) : (
        ''
      )}
      {card.canEnd ? (
        <>
          {isAhead(card) ? <AppointmentForm view={view} path={path} /> : ''}
          {card.requestWaits ? <AnswerForm view={view} path={path} /> : ''}
          {one.kind === 'arrangement-answer' && !card.requestWaits ? (
            <p>{t('console.fault-nothing-waits')}</p>
          ) : (
            ''
          )}
          <OutcomeForm view={view} path={path} note={note} />
          <Details title={t('console.give-back-title')}>
            <form method="post" action={`${path}/teruggeven`}>
              <Radios
                name="reason"
                legend={t('console.give-back-reason')}
                options={giveBackReasons.map((value) => ({ value, label: t(`console.reason-${value}`) }))}
              />
              <Button>{t('console.give-back')}</Button>
            </form>
          </Details>
        </>
      ) : (
        ''
      )}
    </>
  );
}

function isAhead({ appointment }: Card): boolean {
  return appointment?.status === 'new' || appointment?.status === 'requested';
}

/** How the appointment went: two buttons, no story. */
function AppointmentForm({ view: { frame }, path }: { readonly view: View; readonly path: string }) {
  const { t } = frame;
  return (
    <section aria-labelledby="appointment-title">
      <h2 id="appointment-title">{t('console.appointment-went')}</h2>
      <form method="post" action={`${path}/afspraak`}>
        <div class="buttons">
          <Button name="status" value="completed">
            {t('console.appointment-completed')}
          </Button>
          <Button name="status" value="no-show">
            {t('console.appointment-no-show')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** The answer to a request: a yes needs two, the creditor and who handles the case. */
function AnswerForm({ view: { frame }, path }: { readonly view: View; readonly path: string }) {
  const { t } = frame;
  const answers = ['yes', 'no'] as const;
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">{t('console.answer-title')}</h2>
      <form method="post" action={`${path}/antwoord`}>
        <Radios
          name="creditor"
          legend={t('console.answer-creditor')}
          options={answers.map((value) => ({ value, label: t(`console.answer-creditor-${value}`) }))}
        />
        <div class="pick">
          <input type="checkbox" id="caseworker" name="caseworker" value="yes" />
          <label for="caseworker">{t('console.answer-caseworker')}</label>
        </div>
        <Button>{t('console.answer-save')}</Button>
      </form>
    </section>
  );
}

function OutcomeForm({
  view,
  path,
  note,
}: {
  readonly view: View;
  readonly path: string;
  readonly note: string | undefined;
}) {
  const { t } = view.frame;
  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('console.outcome-title')}</h2>
      <form method="post" action={`${path}/afronden`}>
        <Radios
          name="outcome"
          legend={t('console.outcome')}
          options={outcomes.map((value) => ({ value, label: t(`console.outcome-${value}`) }))}
        />
        <div class="field">
          <label for="note">{t('console.outcome-note')}</label>
          <p class="hint" id="note-hint">
            {t('console.outcome-note-help')}
          </p>
          <textarea
            class="input"
            id="note"
            name="note"
            rows={3}
            maxlength={longestNote}
            required
            aria-describedby="note-hint"
          >
            {note}
          </textarea>
        </div>
        <Button>{t('console.outcome-save')}</Button>
      </form>
    </section>
  );
}

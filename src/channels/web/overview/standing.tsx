import type { ArrangementRequest } from '../../../domain/choices.ts';
import { dateInAmsterdam } from '../../../domain/local-date.ts';
import { Notice } from '../../../ui/components/blocks.tsx';
import { Button, PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';
import type { View } from './view.ts';

/** Messages that waited for this visit. They stay until the resident says they were read. */
export function Notices({ view: { frame, notices, say } }: { readonly view: View }) {
  if (notices.length === 0) return null;
  return (
    <Notice live>
      {notices.map(({ utterance }) => (
        <p>{say(utterance)}</p>
      ))}
      <form method="post" action="/overzicht/gelezen">
        {notices.map(({ id }) => (
          <input type="hidden" name="notice" value={id} />
        ))}
        <Button>{frame.t('overview.read')}</Button>
      </form>
    </Notice>
  );
}

/** What this person chose before and still holds. */
export function Standing({ view }: { readonly view: View }) {
  const { frame, choices, today, waiting } = view;
  const { t } = frame;
  const { optOut, arrangement, plan, selfArranged } = choices;
  const rests =
    optOut !== undefined &&
    optOut.withdrawnAt === undefined &&
    (optOut.until === undefined || optOut.until >= today);
  return (
    <>
      {selfArranged.map(({ party }) => (
        <Notice>
          <p>{t('overview.you-arranged', { party: { key: `collectors.${party}.name` } })}</p>
        </Notice>
      ))}
      {waiting.sent.some(({ case: { kind } }) => kind === 'arrangement-answer') ? (
        ''
      ) : (
        <Asked frame={frame} request={arrangement} />
      )}
      <Agreed frame={frame} request={arrangement} />
      {plan ? (
        <Notice>
          <p>
            {plan.callOn === undefined
              ? t('overview.you-plan', { party: { key: `collectors.${plan.party}.name` } })
              : t('overview.you-plan-on', {
                  party: { key: `collectors.${plan.party}.name` },
                  date: { date: plan.callOn },
                })}
          </p>
        </Notice>
      ) : (
        ''
      )}
      {rests ? (
        <Notice>
          <p>{t('overview.you-rest', { date: { date: dateInAmsterdam(optOut.since) } })}</p>
          <PostButton action="/gesprek/start" fields={{ flow: 'signalling-opt-out', option: 'return' }}>
            {t('signalling-opt-out.return')}
          </PostButton>
        </Notice>
      ) : (
        ''
      )}
    </>
  );
}

/** A request that waits for its answer. */
export function Asked({
  frame: { t },
  request,
}: {
  readonly frame: Frame;
  readonly request: ArrangementRequest | undefined;
}) {
  if (request === undefined || request.answeredAt !== undefined) return null;
  return (
    <Notice>
      <p>{t('overview.you-asked', { date: { date: request.answerBefore } })}</p>
    </Notice>
  );
}

/** Both sides said yes: that stays in sight, also after the message about it was read. */
export function Agreed({
  frame: { t },
  request,
}: {
  readonly frame: Frame;
  readonly request: ArrangementRequest | undefined;
}) {
  if (request?.agreed !== true || request.answeredAt === undefined) return null;
  return (
    <Notice>
      <p>{t('arrangement-offer.agreed', { agreedOn: { date: dateInAmsterdam(request.answeredAt) } })}</p>
    </Notice>
  );
}

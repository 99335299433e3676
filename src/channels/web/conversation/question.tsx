import type { PropsWithChildren } from 'hono/jsx';
import type { ReplyPrompt } from '../../../assistant/types.ts';
import { Button, ButtonRow } from '../../../ui/components/button.tsx';
import { DateFields, Field } from '../../../ui/components/fields.tsx';
import { ListenPlace } from '../../../ui/components/listen.tsx';
import type { Frame } from '../../../ui/frame.ts';
import type { ConversationView } from './deps.ts';
import { isWay, Review } from './review.tsx';
import { Lines } from './ticks.tsx';

export interface QuestionProps {
  readonly frame: Frame;
  readonly view: ConversationView;
  readonly prompt: ReplyPrompt;
}

/** The question that waits: its heading, its own way to answer, and always words of one's own. */
export function Question(props: QuestionProps) {
  const { frame, view } = props;
  const { t } = frame;
  const typed = props.prompt.kind in fieldOf || props.prompt.kind === 'text';
  return (
    <section class="question" aria-labelledby="question" data-aloud="">
      <ListenPlace />
      <h1 id="question" tabindex={-1}>
        {view.question}
      </h1>
      <Answer {...props} />
      {view.afterwards === undefined ? '' : <p class="soft small">{view.afterwards}</p>}
      {typed ? (
        ''
      ) : (
        <details class="own-words">
          <summary>{t('conversation.or-write')}</summary>
          <MessageForm view={view}>
            <Words name="own-words" label={t('conversation.write-here')} />
            <Button>{t('conversation.send')}</Button>
          </MessageForm>
        </details>
      )}
    </section>
  );
}

/** Every form posts to the one address, with the id that makes pressing twice one message. */
export function MessageForm({
  view,
  children,
}: PropsWithChildren<{ readonly view: Pick<ConversationView, 'messageId'> }>) {
  return (
    <form method="post" action="/gesprek#nieuw" class="message" data-message>
      <input type="hidden" name="messageId" value={view.messageId} />
      {children}
    </form>
  );
}

function Answer(props: QuestionProps) {
  const { frame, view, prompt } = props;
  const { t } = frame;
  switch (prompt.kind) {
    case 'review':
      return (
        <MessageForm view={view}>
          <Review t={t} options={prompt.options ?? []} />
          <Ways {...props} send={t('common.send')} />
        </MessageForm>
      );
    case 'choices':
      return (
        <MessageForm view={view}>
          <Lines labelledBy="question" options={(prompt.options ?? []).filter(({ id }) => !isWay(id))} />
          <Ways {...props} send={t('common.next')} />
        </MessageForm>
      );
    case 'choice':
    case 'slot':
      return (
        <MessageForm view={view}>
          <Ways {...props} />
        </MessageForm>
      );
    default:
      return (
        <MessageForm view={view}>
          <div class="asked">
            <Asked {...props} />
          </div>
          <Ways {...props} send={t('conversation.send')} />
        </MessageForm>
      );
  }
}

/** Buttons of equal weight. Sending and every other way on stand in one row, none bigger than another. */
function Ways({ prompt, send }: QuestionProps & { readonly send?: string }) {
  const ticked = prompt.kind === 'review' || prompt.kind === 'choices';
  const options = prompt.options ?? [];
  return (
    <ButtonRow>
      {send === undefined ? (
        ''
      ) : (
        <Button {...(ticked ? { name: 'kind', value: 'options' } : {})}>{send}</Button>
      )}
      {(ticked ? options.filter(({ id }) => isWay(id)) : options).map(({ id, label }) => (
        <Button name="option" value={id}>
          {label}
        </Button>
      ))}
    </ButtonRow>
  );
}

const fieldOf = {
  amount: { inputmode: 'decimal', autocomplete: 'off', maxlength: 15 },
  postcode: { inputmode: 'text', autocomplete: 'postal-code', maxlength: 7 },
  phone: { inputmode: 'tel', type: 'tel', autocomplete: 'tel', maxlength: 20 },
} as const;

const hints = {
  amount: 'conversation.misfit-amount',
  postcode: 'conversation.misfit-postcode',
  date: 'conversation.misfit-date',
} as const;

/** The field itself. Its label is the heading above it; what did not fit is said at the field, as it was typed. */
function Asked({ frame: { t }, view, prompt }: QuestionProps) {
  const { kind } = prompt;
  const { misfit } = view;
  const error = misfit && t(misfit.hint);
  const hint = !misfit && kind in hints ? t(hints[kind as keyof typeof hints]) : undefined;
  if (kind === 'date') {
    const [day = '', month = '', year = ''] = misfit?.typed.split('-') ?? [];
    return (
      <DateFields t={t} legend={view.question} hint={hint} error={error} values={{ day, month, year }} />
    );
  }
  if (!(kind in fieldOf)) return <Words name="text" label={view.question} />;
  const field = fieldOf[kind as keyof typeof fieldOf];
  return (
    <Field name="text" label={view.question} hint={hint} error={error} value={misfit?.typed} {...field} />
  );
}

/** Room for more than one line. Both fields of this kind are called 'text': they never stand in one form. */
function Words({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea class="input words" id={name} name="text" rows={3} maxlength={2000} />
    </div>
  );
}

import type { PropsWithChildren } from 'hono/jsx';
import type { ReplyPrompt } from '../../../assistant/types.ts';
import { Button, ButtonRow } from '../../../ui/components/button.tsx';
import { DateFields, Field } from '../../../ui/components/fields.tsx';
import type { Frame } from '../../../ui/frame.ts';

interface QuestionProps {
  readonly frame: Frame;
  readonly prompt: ReplyPrompt;
  readonly question: string;
  readonly messageId: string;
}

/** The question that waits: its heading, its own way to answer, and always words of one's own. */
export function Question(props: QuestionProps) {
  const { frame, prompt, question } = props;
  const { t } = frame;
  const typed =
    prompt.kind === 'text' ||
    prompt.kind === 'amount' ||
    prompt.kind === 'postcode' ||
    prompt.kind === 'phone';
  return (
    <section class="question" aria-labelledby="question">
      <h1 id="question" tabindex={-1}>
        {question}
      </h1>
      {prompt.kind === 'review' ? <Review {...props} /> : ''}
      {prompt.kind === 'choices' ? <Ticks {...props} /> : ''}
      {typed ? <Typed {...props} /> : ''}
      {prompt.kind === 'date' ? <When {...props} /> : ''}
      <Options {...props} />
      {typed ? (
        ''
      ) : (
        <details class="own-words">
          <summary>{t('conversation.or-write')}</summary>
          <MessageForm messageId={props.messageId}>
            <Field name="text" label={t('conversation.write-here')} maxlength={2000} />
            <Button>{t('conversation.send')}</Button>
          </MessageForm>
        </details>
      )}
    </section>
  );
}

/** Every form posts to the one address, with the id that makes pressing twice one message. */
export function MessageForm({ messageId, children }: PropsWithChildren<{ readonly messageId: string }>) {
  return (
    <form method="post" action="/gesprek" class="message" data-message>
      <input type="hidden" name="messageId" value={messageId} />
      {children}
    </form>
  );
}

/** Buttons of equal weight; on a question that is answered in words they are the other ways out. */
function Options({ prompt, messageId }: QuestionProps) {
  const options = prompt.kind === 'review' || prompt.kind === 'choices' ? fixed(prompt) : prompt.options;
  if (!options || options.length === 0) return null;
  return (
    <MessageForm messageId={messageId}>
      <ButtonRow>
        {options.map(({ id, label }) => (
          <Button name="option" value={id}>
            {label}
          </Button>
        ))}
      </ButtonRow>
    </MessageForm>
  );
}

/** In a list of ticks the way out is not a line to tick. */
const ways = ['not-send', 'skip', 'none'];

function fixed(prompt: ReplyPrompt) {
  return prompt.options?.filter((option) => ways.includes(option.id));
}

function lines(prompt: ReplyPrompt) {
  return prompt.options?.filter((option) => !ways.includes(option.id)) ?? [];
}

/** The preview is what is sent: all lines are ticked, and any of them can be taken out. */
function Review({ frame: { t }, prompt, messageId }: QuestionProps) {
  return (
    <MessageForm messageId={messageId}>
      <p>{t('conversation.review-explained')}</p>
      <Lines prompt={prompt} checked />
      <p class="hint">{t('conversation.review-danger')}</p>
      <Button name="kind" value="options">
        {t('common.send')}
      </Button>
    </MessageForm>
  );
}

function Ticks({ frame: { t }, prompt, messageId }: QuestionProps) {
  return (
    <MessageForm messageId={messageId}>
      <Lines prompt={prompt} />
      <Button name="kind" value="options">
        {t('common.next')}
      </Button>
    </MessageForm>
  );
}

function Lines({ prompt, checked = false }: { readonly prompt: ReplyPrompt; readonly checked?: boolean }) {
  return (
    <fieldset class="field" aria-labelledby="question">
      {lines(prompt).map(({ id, label }) => (
        <div class="pick">
          <input type="checkbox" id={`line-${id}`} name="options" value={id} checked={checked} />
          <label for={`line-${id}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}

const fieldOf = {
  text: { inputmode: 'text', autocomplete: 'off', maxlength: 2000 },
  amount: { inputmode: 'decimal', autocomplete: 'off', maxlength: 15 },
  postcode: { inputmode: 'text', autocomplete: 'postal-code', maxlength: 7 },
  phone: { inputmode: 'tel', autocomplete: 'tel', maxlength: 20 },
} as const;

function Typed({ frame: { t }, prompt, question, messageId }: QuestionProps) {
  const field = fieldOf[prompt.kind as keyof typeof fieldOf];
  const hint = prompt.kind in hints ? t(hints[prompt.kind as keyof typeof hints]) : undefined;
  return (
    <MessageForm messageId={messageId}>
      <Field name="text" label={question} hint={hint} {...field} />
      <Button>{t('conversation.send')}</Button>
    </MessageForm>
  );
}

const hints = {
  amount: 'conversation.misfit-amount',
  postcode: 'conversation.misfit-postcode',
} as const;

function When({ frame: { t }, question, messageId }: QuestionProps) {
  return (
    <MessageForm messageId={messageId}>
      <DateFields t={t} legend={question} hint={t('conversation.misfit-date')} />
      <Button>{t('conversation.send')}</Button>
    </MessageForm>
  );
}

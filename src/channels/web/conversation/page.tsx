import { Notice } from '../../../ui/components/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';
import { Page } from '../../../ui/page.tsx';
import type { ConversationView } from './deps.ts';
import { Bubbles } from './log.tsx';
import { MessageForm, Question } from './question.tsx';

/** The conversation: what was said, the question that waits, and the ways out. The same page with and without a script. */
export function ConversationPage({
  frame,
  view,
  hurry,
}: {
  readonly frame: Frame;
  readonly view: ConversationView;
  /** The last message could not be taken in. */
  readonly hurry?: 'busy' | 'too-fast';
}) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('conversation.title')} back={frame.signedIn ? '/overzicht' : '/'} script>
      <p class="small soft">{t('conversation.computer-line')}</p>
      {hurry ? (
        <Notice live>{t(hurry === 'busy' ? 'conversation.busy' : 'conversation.too-fast')}</Notice>
      ) : (
        ''
      )}
      {view.resumed ? <Notice>{t('conversation.resume')}</Notice> : ''}
      <div class="log" role="log" aria-label={t('common.aria.conversation')} data-log>
        <Bubbles frame={frame} entries={said(view)} />
      </div>
      <div data-question data-typing={t('common.typing')} data-offline={t('conversation.not-sent')}>
        <Waiting frame={frame} view={view} />
      </div>
    </Page>
  );
}

/** What the script swaps in after a message: the new bubbles, then the next question. */
export function ConversationPart({
  frame,
  view,
  entries,
}: {
  readonly frame: Frame;
  readonly view: ConversationView;
  readonly entries: ConversationView['entries'];
}) {
  return (
    <>
      <div data-log>
        <Bubbles frame={frame} entries={withoutQuestion(entries, view)} />
      </div>
      <div data-question>
        <Waiting frame={frame} view={view} />
      </div>
    </>
  );
}

function Waiting({ frame, view }: { readonly frame: Frame; readonly view: ConversationView }) {
  const { t } = frame;
  const { prompt } = view.reply;
  return (
    <>
      {prompt ? (
        <Question frame={frame} prompt={prompt} question={questionOf(view)} messageId={view.messageId} />
      ) : (
        <Ended frame={frame} />
      )}
      {view.hasAppointment ? (
        <p>
          <ButtonLink href="/gesprek/afspraak.ics">{t('conversation.calendar')}</ButtonLink>
        </p>
      ) : (
        ''
      )}
      <nav class="ways-out" aria-label={t('common.aria.menu')}>
        <MessageForm messageId={view.messageId}>
          <Button name="command" value="back">
            {t('common.back')}
          </Button>
          <Button name="command" value="human">
            {t('common.talk-to-human')}
          </Button>
          <Button name="command" value="stop">
            {t('common.stop')}
          </Button>
        </MessageForm>
      </nav>
      <Answers frame={frame} view={view} />
      <p class="small">
        <a href="/gesprek/tekst">{t('conversation.download')}</a>
      </p>
    </>
  );
}

function Ended({ frame: { t } }: { readonly frame: Frame }) {
  return (
    <section class="question">
      <h1 tabindex={-1}>{t('conversation.ended')}</h1>
      <PostButton action="/gesprek/start">{t('conversation.go-on')}</PostButton>
    </section>
  );
}

/** Earlier answers, each with a button to change it; later answers stay where the way on is the same. */
function Answers({ frame: { t }, view }: { readonly frame: Frame; readonly view: ConversationView }) {
  if (view.editable.length === 0) return null;
  return (
    <details>
      <summary>{t('conversation.your-answers')}</summary>
      <MessageForm messageId={view.messageId}>
        <dl class="facts">
          {view.editable.map(({ step, question, answer }) => (
            <div>
              <dt>{question}</dt>
              <dd>
                {answer}{' '}
                <button class="link-button" type="submit" name="edit" value={step}>
                  {t('conversation.change-answer')}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </MessageForm>
    </details>
  );
}

function questionOf(view: ConversationView): string {
  return view.reply.say.at(-1)?.text ?? '';
}

function said(view: ConversationView): ConversationView['entries'] {
  return withoutQuestion(view.entries, view);
}

/** The question stands below as a heading: it is not said twice. */
function withoutQuestion(
  entries: ConversationView['entries'],
  view: ConversationView,
): ConversationView['entries'] {
  const last = entries.at(-1);
  return view.reply.prompt && last?.text === questionOf(view) ? entries.slice(0, -1) : entries;
}

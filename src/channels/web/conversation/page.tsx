import { Notice } from '../../../ui/components/blocks.tsx';
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/components/button.tsx';
import { ListenPlace } from '../../../ui/components/listen.tsx';
import type { Frame } from '../../../ui/frame.ts';
import { Page } from '../../../ui/page.tsx';
import type { ConversationView } from './deps.ts';
import { Bubbles } from './log.tsx';
import { MessageForm, Question } from './question.tsx';

interface Props {
  readonly frame: Frame;
  readonly view: ConversationView;
}

/** The conversation: what was said, the question that waits, and the ways out. The same page with and without a script. */
export function ConversationPage({
  frame,
  view,
  hurry,
}: Props & {
  /** The last message could not be taken in. */
  readonly hurry?: 'busy' | 'too-fast';
}) {
  const { t, signedIn } = frame;
  return (
    <Page
      frame={frame}
      title={t('conversation.title')}
      back={signedIn ? '/overzicht' : '/'}
      script
      aloud="parts"
    >
      <div class="talk">
        {view.latest.some(({ key }) => key === 'conversation.i-am-a-computer') ? (
          ''
        ) : (
          <p class="small soft">{t('conversation.computer-line')}</p>
        )}
        <Earlier {...{ frame, view }} />
        {view.resumed ? <Notice>{t('conversation.resume')}</Notice> : ''}
        <div class="log" role="log" aria-label={t('common.aria.conversation')} id="nieuw" data-log>
          <Bubbles frame={frame} entries={view.latest} />
        </div>
        {hurry ? (
          <Notice live>{t(hurry === 'busy' ? 'conversation.busy' : 'conversation.too-fast')}</Notice>
        ) : (
          ''
        )}
        <p class="typing" data-typing hidden>
          <span class="unseen">{t('common.typing')}</span>
          <i aria-hidden="true" />
          <i aria-hidden="true" />
          <i aria-hidden="true" />
        </p>
        <p role="alert" data-alert data-offline={t('conversation.not-sent')} />
        <Unsent frame={frame} />
        <div data-question data-at={view.at}>
          <Waiting {...{ frame, view }} />
        </div>
      </div>
    </Page>
  );
}

/** An answer that waits for a network. Only the script can make it wait; until then it is not there. */
function Unsent({ frame: { t } }: Pick<Props, 'frame'>) {
  return (
    <div class="bubble bubble-resident bubble-unsent" data-waiting hidden>
      <p class="small">{t('offline.unsent')}</p>
      <p dir="auto" data-answer />
      <p>
        <button class="plain" type="button" data-again>
          {t('offline.send-now')}
        </button>{' '}
        <button class="plain" type="button" data-change>
          {t('offline.change')}
        </button>
      </p>
    </div>
  );
}

/** What the script swaps in after a message: the new bubbles, then the next question. */
export function ConversationPart({ frame, view }: Props) {
  return (
    <>
      <div data-log>
        <Bubbles frame={frame} entries={view.latest} />
      </div>
      <div data-question data-at={view.at}>
        <Waiting {...{ frame, view }} />
      </div>
    </>
  );
}

/** What was said before stays within reach without standing between the reader and the question. */
function Earlier({ frame, view }: Props) {
  if (view.earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{frame.t('conversation.earlier')}</summary>
      {/* Folded in, it is not where a word is met first. */}
      <Bubbles frame={{ ...frame, told: new Set(frame.told) }} entries={view.earlier} />
    </details>
  );
}

function Waiting({ frame, view }: Props) {
  const { t } = frame;
  const { prompt } = view.reply;
  const calendar = { href: '/gesprek/afspraak.ics', text: t('conversation.calendar') };
  return (
    <>
      {view.appointment === 'new' ? <Offer {...calendar} /> : ''}
      {view.asksForCode ? <Offer href="/code" text={t('pages.home.letter-go')} /> : ''}
      {prompt ? <Question {...{ frame, view, prompt }} /> : <Ended frame={frame} />}
      <WaysOut frame={frame} view={view} />
      <Answers frame={frame} view={view} />
      <ul class="extras">
        {view.appointment === 'there' ? (
          <li>
            <a href={calendar.href}>{calendar.text}</a>
          </li>
        ) : (
          ''
        )}
        <li>
          <a href="/gesprek/tekst">{t('conversation.download')}</a>
        </li>
        <li>
          <a href="/gesprek/pdf">{t('paper.transcript.download')}</a>
        </li>
      </ul>
    </>
  );
}

/** What was just said, within reach. */
function Offer({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <ButtonRow>
      <ButtonLink href={href}>{text}</ButtonLink>
    </ButtonRow>
  );
}

/** Always there, always the same, and quieter than the answers. What was stopped cannot be stopped again. */
function WaysOut({ frame: { t }, view }: Props) {
  const ways = [
    ['back', 'conversation.previous'],
    ['human', 'common.talk-to-human'],
    ['stop', 'common.stop'],
  ] as const;
  return (
    <nav class="ways-out" aria-label={t('common.aria.menu')}>
      <MessageForm view={view}>
        {ways
          .filter(([command]) => view.reply.prompt !== undefined || command === 'human')
          .map(([command, text]) => (
            <button class="plain" type="submit" name="command" value={command}>
              {t(text)}
            </button>
          ))}
      </MessageForm>
    </nav>
  );
}

function Ended({ frame: { t, signedIn } }: { readonly frame: Frame }) {
  return (
    <section class="question" aria-labelledby="question" data-aloud="">
      <ListenPlace />
      <h1 id="question" tabindex={-1}>
        {t('conversation.ended')}
      </h1>
      <ButtonRow>
        <PostButton action="/gesprek/start">{t('conversation.go-on')}</PostButton>
        {signedIn ? <ButtonLink href="/overzicht">{t('pages.overview')}</ButtonLink> : ''}
      </ButtonRow>
    </section>
  );
}

/** Earlier answers, each with a button to change it; later answers stay where the way on is the same. */
function Answers({ frame: { t }, view }: Props) {
  if (view.editable.length === 0) return null;
  return (
    <details class="answers">
      <summary>{t('conversation.your-answers')}</summary>
      <MessageForm view={view}>
        <dl>
          {view.editable.map(({ step, question, answer }) => (
            <div>
              <dt id={`answer-${step}`}>{question}</dt>
              <dd>
                {answer === '' ? '' : <bdi>{answer}</bdi>}
                <button
                  class="plain"
                  type="submit"
                  name="edit"
                  value={step}
                  aria-describedby={`answer-${step}`}
                >
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

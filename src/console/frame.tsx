import type { Context } from 'hono';
import type { PropsWithChildren } from 'hono/jsx';
import type { StaffMember } from '../casework/staff-member.ts';
import { Page } from '../ui/page.tsx';
import type { ConsoleDeps, View } from './deps.ts';

export function viewOf(deps: ConsoleDeps, c: Context, staff: StaffMember): View {
  return { frame: deps.frame(c), staff, teamNames: deps.teamNames };
}

/** The page of somebody who is logged in. */
export function StaffPage({
  view,
  title,
  back,
  children,
}: PropsWithChildren<{ readonly view: View; readonly title: string; readonly back?: string }>) {
  const { frame, staff } = view;
  const { t } = frame;
  return (
    <Page
      frame={frame}
      kind="console"
      title={title}
      back={back}
      staff={{
        name: t('console.logged-in-as', { name: { name: staff.name } }),
        links: [
          { href: '/medewerker', text: t('console.queue-title') },
          ...(staff.role === 'lead'
            ? [
                { href: '/medewerker/rust', text: t('console.rest-title') },
                { href: '/medewerker/signalen', text: t('console.findings-title') },
              ]
            : []),
        ],
        signOut: '/medewerker/uitloggen',
      }}
    >
      {children}
    </Page>
  );
}

/**
 * Text of a resident, or made of it: word for word, and never anything but text. Its direction stays its own, unless
 * it was written in a language of which we know the direction.
 */
export function Quote({
  text,
  lang,
  dir = 'auto',
}: {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}) {
  return (
    <bdi class="quote" dir={dir} lang={lang}>
      {text}
    </bdi>
  );
}

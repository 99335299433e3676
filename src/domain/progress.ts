import type { Case, CaseKind, Outcome } from './handover.ts';
import { addDays, dateInAmsterdam, type Instant, type LocalDate } from './local-date.ts';

/** What has to be known of the appointment that came with something that was sent. */
interface Planned {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly status: 'requested' | 'new' | 'completed' | 'no-show' | 'cancelled';
}

/** A step on the way of what was sent; without a day it has not happened yet. */
interface Step {
  readonly step: 'sent' | 'read' | 'planned' | 'spoken' | 'closed';
  readonly on: LocalDate | undefined;
}

/** What comes next for who waits, with the day that was promised where there is one. */
type Next =
  | { readonly kind: 'talk' | 'requested'; readonly at: Instant }
  | { readonly kind: 'reads-before' | 'works-before' | 'late'; readonly before: LocalDate }
  | { readonly kind: 'reads' | 'works' | 'after-talk' | 'missed' | 'cancelled' };

export interface Progress {
  readonly steps: readonly Step[];
  /** Undefined when nothing more is to be waited for. */
  readonly next: Next | undefined;
}

/** How far something is that a resident sent to a team, told from what is on record and from nothing else. */
export function progressOf(sent: Case, planned: Planned | undefined, now: Instant): Progress {
  const steps: readonly Step[] = [
    { step: 'sent', on: dateInAmsterdam(sent.createdAt) },
    { step: 'read', on: dayOf(sent.openedAt ?? sent.closedAt) },
    ...talkSteps(sent, planned),
    ...(sent.closedAt === undefined ? [] : [{ step: 'closed' as const, on: dayOf(sent.closedAt) }]),
  ];
  return { steps, next: nextOf(sent, planned, now) };
}

/** A danger is a signal of ours and is told where it was said; it is not shown again where others may look along. */
const shownKinds: readonly CaseKind[] = ['handover', 'arrangement-answer', 'call'];

/** How long something that is done stays in sight, in days. */
const daysAfterwards = 14;

/** What is worth showing of all that somebody sent: the latest of each kind, the newest first. */
export function stillOfUse(sent: readonly Case[], now: Instant): readonly Case[] {
  const newestFirst = [...sent].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const today = dateInAmsterdam(now);
  return shownKinds
    .flatMap((kind) => newestFirst.find((one) => one.kind === kind) ?? [])
    .filter(
      ({ closedAt }) => closedAt === undefined || addDays(dateInAmsterdam(closedAt), daysAfterwards) >= today,
    )
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Outcomes that nobody reaches without having talked. */
const talked: readonly Outcome[] = ['contact', 'help-accepted'];

function talkSteps(sent: Case, planned: Planned | undefined): readonly Step[] {
  if (planned?.status === 'completed') {
    const on = dateInAmsterdam(planned.startAt);
    return [
      { step: 'planned', on },
      { step: 'spoken', on },
    ];
  }
  if (sent.closedAt !== undefined)
    return sent.outcome && talked.includes(sent.outcome)
      ? [{ step: 'spoken', on: dateInAmsterdam(sent.closedAt) }]
      : [];
  if (planned === undefined || planned.status === 'cancelled' || planned.status === 'no-show') return [];
  return [
    { step: 'planned', on: planned.status === 'new' ? dateInAmsterdam(planned.startAt) : undefined },
    { step: 'spoken', on: undefined },
  ];
}

function nextOf(sent: Case, planned: Planned | undefined, now: Instant): Next | undefined {
  if (sent.closedAt !== undefined || planned?.status === 'completed') return undefined;
  if (planned?.status === 'no-show') return { kind: 'missed' };
  if (planned?.status === 'cancelled') return { kind: 'cancelled' };
  if (planned) {
    if (planned.endAt <= now) return { kind: 'after-talk' };
    return { kind: planned.status === 'new' ? 'talk' : 'requested', at: planned.startAt };
  }
  const doing = sent.openedAt === undefined ? 'reads' : 'works';
  if (sent.dueAt === undefined) return { kind: doing };
  const before = dateInAmsterdam(sent.dueAt);
  return { kind: sent.dueAt < now ? 'late' : `${doing}-before`, before };
}

function dayOf(moment: Instant | undefined): LocalDate | undefined {
  return moment && dateInAmsterdam(moment);
}

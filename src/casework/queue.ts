import { type Case, type CaseKind, type Urgency, urgencies } from '../domain/handover.ts';
import { addMinutes, type Instant } from '../domain/local-date.ts';
import type { StaffMember } from './staff-member.ts';

/** Why a case stands where it stands. */
type Because =
  /** A danger was said, the time we promised is over, and nobody looked. */
  | 'danger-late'
  /** Somebody is in danger: before everything else. */
  | 'crisis'
  | 'urgent'
  /** Nothing urgent: whoever waits longest is first. */
  | 'waits-longest'
  | 'waits';

/** A case as the list shows it: who it is stays closed until it is opened. */
export interface QueueEntry {
  readonly id: string;
  readonly initials: string;
  readonly kind: CaseKind;
  readonly urgency: Urgency;
  readonly language: string;
  readonly team: string | undefined;
  readonly waitingMinutes: number;
  /** Nobody has opened it yet. */
  readonly isNew: boolean;
  readonly owner: 'nobody' | 'me' | 'colleague';
  readonly because: Because;
  /** How many unclaimed cases go before this one. */
  readonly ahead: number;
  /** The promised moment has passed. */
  readonly late: boolean;
  /** Within how many minutes somebody looks at a danger; only for a danger that nobody looked at. */
  readonly withinMinutes?: number;
}

export interface Queue {
  readonly entries: readonly QueueEntry[];
  /** Cases without an owner that nobody opened, and those of them that are a crisis or urgent. */
  readonly fresh: number;
  readonly urgent: number;
}

/** A danger that nobody looked at within the promised time, then urgency, then whoever waits longest; never who was touched last. */
export function inOrder(
  cases: readonly Case[],
  isFirst: (one: Case) => boolean = () => false,
): readonly Case[] {
  return [...cases].sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      compare(a.createdAt, b.createdAt) ||
      compare(a.id, b.id),
  );
}

/** `dangerMinutes` is the time in which we promise to look at a danger; undefined when nothing was promised. */
export function queueOf(
  cases: readonly Case[],
  staff: StaffMember,
  now: Instant,
  dangerMinutes: number | undefined,
): Queue {
  const tooLate = (one: Case) =>
    dangerMinutes !== undefined && isUnseenDanger(one) && addMinutes(one.createdAt, dangerMinutes) < now;
  const open = inOrder(
    cases.filter((one) => one.status !== 'closed'),
    tooLate,
  );
  const unclaimed = open.filter((one) => one.status === 'new');
  const firstNormal = unclaimed.find((one) => one.urgency === 'normal');
  let ahead = 0;
  const entries: QueueEntry[] = [];
  for (const one of open) {
    const entry = entryOf(one, becauseOf(one, tooLate(one), firstNormal), ahead, staff, now);
    const target = isUnseenDanger(one) && dangerMinutes !== undefined ? { withinMinutes: dangerMinutes } : {};
    entries.push({ ...entry, ...target, late: entry.late || tooLate(one) });
    if (one.status === 'new') ahead += 1;
  }
  return {
    entries,
    fresh: unclaimed.filter((one) => one.openedAt === undefined).length,
    urgent: unclaimed.filter((one) => one.urgency !== 'normal').length,
  };
}

function isUnseenDanger({ kind, status, openedAt }: Case): boolean {
  return kind === 'danger' && status === 'new' && openedAt === undefined;
}

function becauseOf(one: Case, tooLate: boolean, firstNormal: Case | undefined): Because {
  if (tooLate) return 'danger-late';
  if (one.urgency !== 'normal') return one.urgency;
  return one === firstNormal ? 'waits-longest' : 'waits';
}

function entryOf(one: Case, because: Because, ahead: number, staff: StaffMember, now: Instant): QueueEntry {
  return {
    id: one.id,
    initials: one.initials,
    kind: one.kind,
    urgency: one.urgency,
    language: one.language,
    team: one.team,
    waitingMinutes: Math.max(0, Math.floor((Date.parse(now) - Date.parse(one.createdAt)) / 60_000)),
    isNew: one.openedAt === undefined,
    owner: one.claimedBy === undefined ? 'nobody' : one.claimedBy === staff.id ? 'me' : 'colleague',
    because,
    ahead,
    late: one.dueAt !== undefined && one.dueAt < now,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

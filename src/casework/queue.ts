import { type Case, type CaseKind, type Urgency, urgencies } from '../domain/handover.ts';
import type { Instant } from '../domain/local-date.ts';
import type { StaffMember } from './staff-member.ts';

/** Why a case stands where it stands. */
type Because =
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
}

export interface Queue {
  readonly entries: readonly QueueEntry[];
  /** Cases without an owner that nobody opened, and those of them that are a crisis or urgent. */
  readonly fresh: number;
  readonly urgent: number;
}

/** Urgency first, then whoever waits longest; never the one that was touched last. */
export function inOrder(cases: readonly Case[]): readonly Case[] {
  return [...cases].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      compare(a.createdAt, b.createdAt) ||
      compare(a.id, b.id),
  );
}

export function queueOf(cases: readonly Case[], staff: StaffMember, now: Instant): Queue {
  const open = inOrder(cases.filter((one) => one.status !== 'closed'));
  const unclaimed = open.filter((one) => one.status === 'new');
  const firstNormal = unclaimed.find((one) => one.urgency === 'normal');
  let ahead = 0;
  const entries: QueueEntry[] = [];
  for (const one of open) {
    const because = one.urgency !== 'normal' ? one.urgency : one === firstNormal ? 'waits-longest' : 'waits';
    entries.push(entryOf(one, because, ahead, staff, now));
    if (one.status === 'new') ahead += 1;
  }
  return {
    entries,
    fresh: unclaimed.filter((one) => one.openedAt === undefined).length,
    urgent: unclaimed.filter((one) => one.urgency !== 'normal').length,
  };
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

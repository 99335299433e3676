import type { CaseScope } from '../ports/cases.ts';
import type { Role } from '../ports/identity.ts';

/** Somebody who is logged in, as far as casework has to know them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The Buurtteam they work for. */
  readonly team: string;
}

/** A caseworker sees the cases of the own team and those that have none yet; a lead sees all. */
export function maySee(staff: StaffMember, scope: Pick<CaseScope, 'team'>): boolean {
  return staff.role === 'lead' || scope.team === undefined || scope.team === staff.team;
}

/** A case has one owner: only they, or a lead, give it back or close it. */
export function mayEnd(staff: StaffMember, scope: Pick<CaseScope, 'team' | 'claimedBy'>): boolean {
  return maySee(staff, scope) && (scope.claimedBy === staff.id || staff.role === 'lead');
}

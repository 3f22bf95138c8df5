import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import type { Happening } from './event.ts';
import type { Finding, PartialOpening } from './finding.ts';
import { type GrowingOpening, growingOpenings, type KnownOpening } from './growing-openings.ts';
import { roleLikeness } from './opening-names.ts';
import { standing } from './standing.ts';

/** The application that each finding belongs to, in the order of the findings. */
export interface Assignment {
  readonly finding: Finding;
  readonly applicationId: string;
  /** Several openings would have fitted; the most recent one was taken. */
  readonly uncertain: boolean;
}

const sameRole = 0.75;
const newAttemptAfterDays = { ended: 45, silent: 150 };
const forgottenAfterDays = 400;

/**
 * Puts findings together that belong to one opening: the same conversation, or the same employer and role.
 * Other openings at the same employer stay apart, and so does a new attempt after an ending.
 * `newId` gives the ids of applications that are not known yet.
 */
export function assignFindings(
  findings: readonly Finding[],
  known: readonly KnownOpening[],
  newId: () => string,
): Assignment[] {
  const openings = growingOpenings(known);
  const inOrder = findings
    .map((finding, position) => ({ finding, position }))
    .sort((a, b) => firstDay(a.finding).localeCompare(firstDay(b.finding)) || a.position - b.position);
  const assigned: { position: number; assignment: Assignment }[] = [];
  for (const { finding, position } of inOrder) {
    const { best, uncertain } = choose(finding, openings.about(finding));
    const opening = best ?? openings.begin(newId());
    openings.grow(opening, finding);
    assigned.push({ position, assignment: { finding, applicationId: opening.id, uncertain } });
  }
  return assigned.sort((a, b) => a.position - b.position).map(({ assignment }) => assignment);
}

function choose(finding: Finding, about: readonly GrowingOpening[]) {
  const candidates = about
    .map((opening) => ({ opening, closeness: closeness(finding, opening) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || lastDay(b.opening).localeCompare(lastDay(a.opening)));
  const [first, second] = candidates;
  return { best: first?.opening, uncertain: first !== undefined && second?.closeness === first.closeness };
}

/** How well a finding fits an opening; 0 when it cannot belong to it. */
function closeness(finding: Finding, known: GrowingOpening): number {
  const role = roleFit(finding.opening, known.opening);
  if (finding.thread.some((id) => known.thread.has(id))) return role === 0 ? 0 : 4 + role;
  if (role === 0 || !sameAttempt(finding, known)) return 0;
  return 1 + role;
}

/** 2 the same opening, 1 it may be (one side names no role), 0 another one. */
function roleFit(a: PartialOpening, b: PartialOpening): 0 | 1 | 2 {
  if (a.requisition && b.requisition) return a.requisition === b.requisition ? 2 : 0;
  if (!a.role || !b.role) return 1;
  return roleLikeness(a.role, b.role) >= sameRole ? 2 : 0;
}

/** An application sent well after an ending, or after a very long pause, is a new attempt. */
function sameAttempt(finding: Finding, known: GrowingOpening): boolean {
  const day = firstDay(finding);
  const gap = daysBetween(lastDay(known), day);
  if (gap > forgottenAfterDays) return false;
  const begins = finding.happenings.some(({ kind }) => kind === 'applied' || kind === 'acknowledged');
  const { ending } = standing(known.happenings);
  return !begins || gap <= newAttemptAfterDays[ending ? 'ended' : 'silent'];
}

const days = (happenings: readonly Happening[]): CalendarDay[] => happenings.map(({ on }) => on).sort();
const firstDay = ({ happenings }: Finding): CalendarDay => days(happenings)[0] ?? '0000-01-01';
const lastDay = ({ happenings }: KnownOpening): CalendarDay => days(happenings).at(-1) ?? '0000-01-01';

import type { Finding } from './finding.ts';
import type { GrowingOpening } from './growing-openings.ts';
import { companyFit, type Fit, roleFit } from './opening-fit.ts';
import { begins, type Course, courseOf, isSameAttempt } from './same-attempt.ts';
import { type Ties, tiesBetween } from './ties.ts';

/** How well a finding fits an opening. */
export interface Closeness {
  /** What names, conversation and people say; larger is closer. */
  readonly evidence: number;
  /** Days since the last word about it. */
  readonly gap: number;
  /** Title and employer are the same, so that of two attempts the later one is meant. */
  readonly sameOpening: boolean;
  /** It is of a conversation about the opening. */
  readonly conversation: boolean;
  /** It answers a mail that is surely of the opening, or carries its number. */
  readonly bound: boolean;
  /** Too little to put it there without asking. */
  readonly weak: boolean;
}

const worth = { conversation: 4, answers: 1, number: 4, contact: 1 };

/** How close a finding is to an opening; undefined when it cannot belong to it. */
export function closenessOf(
  finding: Finding,
  known: GrowingOpening,
  isShared: (domain: string) => boolean,
): Closeness | undefined {
  const ties = tiesBetween(finding, known, isShared);
  const course = courseOf(known.happenings, finding.happenings);
  const possible = ties.conversation || isSameAttempt(known.happenings, finding.happenings, course);
  if (ties.otherNumber || ties.otherPerson || !possible) return undefined;
  const role = roleFit(finding, known, ties, course.begun);
  const company = role && companyFit(finding, known, ties, role);
  if (!role || !company) return undefined;
  const weak = company.weak || role.weak || isLate(course, role) || (ties.otherAgency && !role.same);
  // What begins an application is not put to another one on little.
  if (weak && begins(finding.happenings) && !ties.conversation) return undefined;
  return {
    evidence: role.weight + company.weight + worthOf(ties) - lateness(course, ties),
    gap: course.gap,
    sameOpening: role.same && company.same,
    conversation: ties.conversation,
    bound: ties.number || ties.sureConversation,
    weak,
  };
}

const worthOf = (ties: Ties): number =>
  Object.entries(worth).reduce((sum, [tie, value]) => sum + (ties[tie as keyof typeof worth] ? value : 0), 0);

const patience = { named: 240, namedStep: 90, unnamed: 120, unnamedStep: 45, afterEnding: 45 };

/** After an ending little more is written, and after weeks next to nothing. */
function lateness({ ended, gap }: Course, { conversation }: Ties): number {
  if (!ended || conversation) return 0;
  return gap > patience.afterEnding ? 2 : 1;
}

/** So long after the last word, or after an ending, that it may be about an attempt nothing else is known of. */
function isLate({ ended, offered, gap, stepsOn }: Course, { same }: Fit): boolean {
  if (ended) return !same || gap > patience.afterEnding;
  if (same) return gap > (stepsOn ? patience.namedStep : patience.named);
  return gap > (stepsOn ? patience.unnamedStep : patience.unnamed) || (offered && stepsOn);
}

import { asTaught } from './as-taught.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { domainNamesCompany } from './domain-names-company.ts';
import { employerNotRole } from './employer-not-role.ts';
import type { Finding } from './finding.ts';
import { type GrowingOpening, growingOpenings, type KnownOpening } from './growing-openings.ts';
import { inConversation } from './in-conversation.ts';
import type { Lesson } from './lesson.ts';
import { begins, firstDayOf } from './same-attempt.ts';
import { sharedDomains } from './shared-domains.ts';
import { tellFromConversation } from './tell-from-conversation.ts';
import { tellFromDomain } from './tell-from-domain.ts';

/** The application that each finding belongs to, in the order of the findings. */
export interface Assignment {
  /** As it was read, called what the person calls it. */
  readonly finding: Finding;
  /** Undefined for a mere answer in a conversation about none. */
  readonly applicationId: string | undefined;
  /** Several openings would have fitted, or too little ties it to this one; the likeliest was taken. */
  readonly uncertain: boolean;
}

/** Openings that differ by less in what ties a finding to them are equally likely. */
const margin = 0.75;
const daysForOne = 100;

/**
 * Puts findings together that belong to one opening: the same conversation, or the same employer and role.
 * Other openings at the same employer stay apart, and so does a new attempt after an ending.
 * `newId` gives the ids of applications that are not known yet.
 */
export function assignFindings(
  findings: readonly Finding[],
  known: readonly KnownOpening[],
  newId: () => string,
  lessons: readonly Lesson[] = [],
): Assignment[] {
  const taught = asTaught(findings, known, lessons);
  const read = employerNotRole(taught.findings, known);
  const shared = sharedDomains(read, known);
  const isShared = (domain: string) => shared.has(domain);
  const openings = growingOpenings(taught.known, isShared);
  const named = tellFromDomain(read, known, isShared);
  const told = tellFromConversation(named.map((finding) => withoutAgency(finding, isShared)));
  const inOrder = told
    .map((finding, position) => ({ finding, position }))
    .sort((a, b) => earlier(a.finding, b.finding) || a.position - b.position);
  const assigned: Assignment[] = [];
  for (const { finding, position } of inOrder) {
    const about = openings.about(finding).filter((opening) => !taught.isApart(finding, opening));
    const { best, uncertain } = choose(finding, about, isShared);
    const read = named[position] ?? finding;
    assigned[position] = { finding: read, applicationId: undefined, uncertain: false };
    if (finding.reply && (uncertain || !best?.closeness.conversation)) continue;
    const opening = best?.opening ?? openings.begin(newId());
    const seen = best?.closeness.conversation ? inConversation(read, opening.happenings) : read;
    const { happenings } = seen;
    openings.grow(opening, { ...finding, happenings }, uncertain);
    assigned[position] = { finding: seen, applicationId: opening.id, uncertain };
  }
  return assigned;
}

/** An agency that is named in its own mail is not the employer. */
function withoutAgency(finding: Finding, isShared: (domain: string) => boolean): Finding {
  const { domain, opening } = finding;
  const { company, ...rest } = opening;
  const isAgency = domain && company && isShared(domain) && domainNamesCompany(domain, company);
  return isAgency ? { ...finding, opening: rest } : finding;
}

/** On one day what begins an application comes before what answers it. */
function earlier(a: Finding, b: Finding): number {
  const order = (finding: Finding) =>
    `${firstDayOf(finding.happenings)} ${begins(finding.happenings) ? 0 : 1}`;
  return order(a).localeCompare(order(b));
}

interface Candidate {
  readonly opening: GrowingOpening;
  readonly closeness: Closeness;
}

function choose(finding: Finding, about: readonly GrowingOpening[], isShared: (domain: string) => boolean) {
  const candidates = about
    .flatMap((opening) => {
      const closeness = closenessOf(finding, opening, isShared);
      return closeness ? [{ opening, closeness }] : [];
    })
    .sort((a, b) => likelihood(b) - likelihood(a));
  const [first, ...others] = candidates;
  return {
    best: first,
    uncertain: first !== undefined && (isWeak(first) || others.some((other) => rivals(first, other))),
  };
}

const isWeak = ({ closeness }: Candidate): boolean => closeness.weak && !closeness.bound;

/** What ties a finding to an opening, less for one that was not heard of for long. */
const likelihood = ({ closeness: { evidence, gap } }: Candidate): number =>
  evidence - Math.min(Math.max(gap, 0), 2 * daysForOne) / daysForOne;

/** Whether another opening is as likely. Of two attempts at the same opening the later one is meant. */
function rivals(first: Candidate, other: Candidate): boolean {
  if (first.closeness.bound && !other.closeness.bound) return false;
  if (first.closeness.sameOpening && other.closeness.sameOpening)
    return first.closeness.gap === other.closeness.gap;
  return other.closeness.evidence > first.closeness.evidence - margin;
}

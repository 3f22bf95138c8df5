import { companyLikeness } from './company-likeness.ts';
import { domainNamesCompany } from './domain-names-company.ts';
import type { Finding } from './finding.ts';
import type { GrowingOpening } from './growing-openings.ts';
import { roleLikeness } from './role-likeness.ts';
import { begins } from './same-attempt.ts';
import type { Ties } from './ties.ts';

/** How employer or title agree: what it is worth, whether they are the same, and whether that is too little. */
export interface Fit {
  readonly weight: number;
  readonly same: boolean;
  readonly weak: boolean;
}

const fitting = (weight: number, { same = false, weak = false } = {}): Fit => ({ weight, same, weak });

/** How the titles agree; undefined when they are two jobs. `begun`: the opening was confirmed already. */
export function roleFit(
  { opening, happenings }: Finding,
  known: GrowingOpening,
  ties: Ties,
  begun: boolean,
): Fit | undefined {
  const beginning = begins(happenings);
  const again = beginning && begun && !ties.conversation && !ties.number;
  if (!opening.role || !known.opening.role) return again ? undefined : fitting(1);
  const { is, shared } = roleLikeness(opening.role, known.opening.role);
  if (is === 'same') return sameRoleFit(shared, again);
  // A mark under which another job is confirmed stands for the employer or the person, not for an opening.
  const isAnother = is === 'other' && beginning && begun;
  return ties.number && !isAnother ? fitting(1) : looseRoleFit(is, ties, beginning);
}

/** A second confirmation of a title that is not quite the same is one of another application. */
function sameRoleFit(shared: number, again: boolean): Fit | undefined {
  if (shared > 0.99) return fitting(3, { same: true });
  return again ? undefined : fitting(2 + shared / 2, { same: true });
}

/** Titles that differ are one opening's only within a conversation, or nearly alike from the same person. */
function looseRoleFit(is: 'near' | 'other', ties: Ties, beginning: boolean): Fit | undefined {
  if (beginning) return undefined;
  if (ties.conversation) return is === 'near' ? fitting(1) : fitting(0.3, { weak: !ties.sureConversation });
  return is === 'near' && ties.contact ? fitting(0.8, { weak: true }) : undefined;
}

/** How the employers agree; undefined when they are two. */
export function companyFit(
  { opening: { company }, domain }: Finding,
  known: GrowingOpening,
  ties: Ties,
  role: Fit,
): Fit | undefined {
  if (!company || known.names.size === 0) return unnamedFit(ties, role, isCalled(known, company, domain));
  const { names } = known;
  const likenesses = [...names].map((name) => companyLikeness(name, company));
  if (likenesses.includes('same')) return fitting(3, { same: true });
  if (likenesses.includes('alike')) return fitting(2, { same: role.same });
  if (ties.number) return fitting(2);
  if (ties.conversation)
    return role.same || ties.domain !== 'shared' ? fitting(1, { same: role.same }) : undefined;
  return isCalledOtherwise(domain, company, names) ? misreadFit(ties, role) : undefined;
}

function misreadFit({ domain }: Ties, { same }: Fit): Fit | undefined {
  return domain === 'own' || (domain === 'shared' && same) ? fitting(1.5, { same }) : undefined;
}

/** Where one side names no employer. */
function unnamedFit(
  { domain, number, contact, conversation }: Ties,
  { same }: Fit,
  called: boolean | undefined,
): Fit | undefined {
  if (domain === 'own' || number || called) return fitting(2, { same });
  if (contact) return fitting(2, { same, weak: !same && !conversation && domain === 'shared' });
  if (conversation) return fitting(1, { same });
  if (!same || called === false) return undefined;
  return domain === 'shared' ? fitting(1.5, { same }) : fitting(0.5, { weak: true });
}

/** Whether one side's mail domain is called like the employer that the other names; undefined without a domain. */
function isCalled(known: GrowingOpening, company: string | undefined, domain: string | undefined) {
  const domains = company ? [...known.domains] : domain ? [domain] : [];
  const names = company ? [company] : [...known.names];
  if (domains.length === 0 || (domain && known.domains.has(domain))) return undefined;
  return domains.some((each) => names.some((name) => domainNamesCompany(each, name)));
}

/**
 * The domain is called like one of two names and not like the other: a department was taken for the employer,
 * or the agency named instead of its client. Two names that both differ from it are two clients.
 */
function isCalledOtherwise(domain: string | undefined, company: string, names: ReadonlySet<string>): boolean {
  if (domain === undefined) return false;
  const known = [...names].map((name) => domainNamesCompany(domain, name));
  if (domainNamesCompany(domain, company)) return names.size === 1 && !known.includes(true);
  return !known.includes(false);
}

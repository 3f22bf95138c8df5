import { companyKeys } from './company-likeness.ts';
import type { Happening } from './event.ts';
import type { Finding, PartialOpening } from './finding.ts';
import { requisitionKey } from './requisition-likeness.ts';
import { roleWords } from './role-words.ts';
import { lastDayOf } from './same-attempt.ts';
import { leaveTraces, type Traces } from './traces.ts';

/** An application as far as matching needs it: one that is stored, or one that is being found. */
export interface KnownOpening extends Partial<ReadonlyTraces> {
  readonly id: string;
  readonly opening: PartialOpening;
  readonly thread: ReadonlySet<string>;
  readonly happenings: readonly Happening[];
  /** The mails and rows it is known by, as lessons name them. */
  readonly sources?: ReadonlySet<string>;
  /** Domains that the person said belong to this employer. */
  readonly attached?: ReadonlySet<string>;
}
type ReadonlyTraces = { readonly [Name in keyof Traces]: ReadonlySet<string> };

/** The same while findings are added to it. */
export interface GrowingOpening extends Traces {
  readonly id: string;
  readonly opening: PartialOpening;
  readonly thread: Set<string>;
  readonly happenings: Happening[];
  /** Conversations that were put here by a guess: what answers them is no surer. */
  readonly guessed: Set<string>;
}

type Clues = Pick<Finding, 'opening' | 'thread' | 'contact' | 'domain' | 'marks'>;

/** Of openings that share a name or title only those heard of last are compared: time stays in proportion. */
const mostOfOneKey = 40;

/** Openings that can be asked, by employer and conversation, which of them a finding may be about. */
export function growingOpenings(known: readonly KnownOpening[], isShared: (domain: string) => boolean) {
  const index = new Map<string, Set<GrowingOpening>>();

  function enter(opening: GrowingOpening, keys: readonly string[]): void {
    for (const key of keys) {
      const found = index.get(key) ?? new Set();
      index.set(key, found);
      // Taken out first, so that those heard of last stand last.
      found.delete(opening);
      found.add(opening);
      const [oldest] = found;
      if (oldest && found.size > mostOfOneKey) found.delete(oldest);
    }
  }

  function grow(opening: GrowingOpening, finding: Finding, uncertain: boolean): void {
    learn(opening, finding, uncertain);
    enter(opening, uncertain ? finding.thread.map(threadKey) : keysOf(opening, finding, isShared));
  }

  for (const opening of known.toSorted(byLastDay).map(grownFrom)) {
    const { opening: facts, names, domains, contacts, thread, marks } = opening;
    const clues = { opening: facts, thread: [...thread], marks: [...marks] };
    enter(opening, keysOf(opening, clues, isShared));
    for (const company of names)
      enter(opening, keysOf(opening, { opening: { company }, thread: [] }, isShared));
    for (const domain of domains)
      enter(opening, keysOf(opening, { opening: facts, thread: [], domain }, isShared));
    enter(opening, [...contacts].map(contactKey));
  }

  return {
    grow,
    /** The openings at the same employer or in the same conversation. */
    about: (finding: Finding): GrowingOpening[] => [
      ...new Set(askedBy(finding, isShared).flatMap((key) => [...(index.get(key) ?? [])])),
    ],
    begin: (id: string): GrowingOpening =>
      grownFrom({ id, opening: {}, domains: new Set(), thread: new Set(), happenings: [] }),
  };
}

const grownFrom = (known: KnownOpening): GrowingOpening => ({
  id: known.id,
  opening: { ...known.opening },
  domains: new Set(known.domains),
  thread: new Set(known.thread),
  happenings: [...known.happenings],
  names: new Set([...(known.opening.company ? [known.opening.company] : []), ...(known.names ?? [])]),
  contacts: new Set(known.contacts),
  marks: new Set(known.marks),
  recipients: new Set(known.recipients),
  guessed: new Set(),
});

const byLastDay = (a: KnownOpening, b: KnownOpening): number =>
  lastDayOf(a.happenings).localeCompare(lastDayOf(b.happenings));

const threadKey = (id: string) => `thread ${id}`;
const markKey = (mark: string) => `mark ${mark}`;
const contactKey = (address: string) => `contact ${address}`;
const roleKey = (role: string) => [...roleWords(role).words].sort().join(' ');

/** Keys that a finding gives its opening. A domain that many employers share says little without the role. */
function keysOf(
  { names }: GrowingOpening,
  { opening, thread, contact, domain, marks = [] }: Clues,
  isShared: (domain: string) => boolean,
) {
  const role = opening.role ? roleKey(opening.role) : '';
  return [
    ...(opening.company ? companyKeys(opening.company).own : []),
    ...(domain ? [isShared(domain) ? `shared ${domain} ${role}` : `domain ${domain}`] : []),
    ...(contact ? [contactKey(contact)] : []),
    ...(role ? [`role ${role}`] : []),
    ...(role && names.size === 0 ? [`nameless ${role}`] : []),
    ...(opening.requisition ? [`number ${requisitionKey(opening.requisition)}`] : []),
    ...marks.map(markKey),
    ...thread.map(threadKey),
  ];
}

/** Keys under which a finding looks for its opening. The role alone is asked only where no employer is named. */
function askedBy(
  { opening, thread, contact, domain, marks = [] }: Clues,
  isShared: (domain: string) => boolean,
): string[] {
  const role = opening.role ? roleKey(opening.role) : '';
  return [
    ...(opening.company ? companyKeys(opening.company).asked : []),
    ...(domain ? [isShared(domain) ? `shared ${domain} ${role}` : `domain ${domain}`] : []),
    ...(contact ? [contactKey(contact)] : []),
    ...(role ? [opening.company || domain ? `nameless ${role}` : `role ${role}`] : []),
    ...(opening.requisition ? [`number ${requisitionKey(opening.requisition)}`] : []),
    ...marks.map(markKey),
    ...thread.map(threadKey),
  ];
}

/** What one mail does not say another may: the first known value stays, but a fuller title replaces a shorter one. */
function learn(known: GrowingOpening, finding: Finding, uncertain: boolean): void {
  known.happenings.push(...finding.happenings);
  for (const id of finding.thread) {
    if (uncertain && !known.thread.has(id)) known.guessed.add(id);
    known.thread.add(id);
  }
  if (uncertain) return;
  for (const [name, value] of Object.entries(finding.opening)) {
    if (value && isNews(known.opening, name, value)) Object.assign(known.opening, { [name]: value });
  }
  leaveTraces(known, finding);
}

function isNews({ role, channel, ...known }: PartialOpening, name: string, value: string): boolean {
  if (name === 'role') return !role || roleWords(value).words.size > roleWords(role).words.size;
  if (name === 'channel') return !channel || channel === 'unknown';
  return !(name in known);
}

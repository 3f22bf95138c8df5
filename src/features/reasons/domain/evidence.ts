import type { Cause } from './cause.ts';
import type { SourceId } from './source.ts';

/** Facts of one group often come together, so that the second tells less than it seems to. */
export type EvidenceGroup =
  | 'answer-time'
  | 'posting-life'
  | 'closing'
  | 'arrival'
  | 'applicants'
  | 'channel'
  | 'condition'
  | 'terms'
  | 'requirements'
  | 'documents'
  | 'profile'
  | 'insider'
  | 'ratings'
  | 'conversation'
  | 'test'
  | 'warmth'
  | 'checks'
  | 'fairness'
  | 'stronger'
  | 'boilerplate';

/** What a kind of fact says about the causes. */
export interface Evidence {
  readonly group: EvidenceGroup;
  /** How many times likelier the fact is under this cause than in general; one where not named. */
  readonly ratios: Readonly<Partial<Record<Cause, number>>>;
  readonly source: SourceId;
  /** The employer named the reason: such words nearly decide, and the cap does not hold them back. */
  readonly explicit?: true;
}

const fact = (group: EvidenceGroup, source: SourceId, ratios: Evidence['ratios']): Evidence => ({
  group,
  ratios,
  source,
});

const said = (group: EvidenceGroup, ratios: Evidence['ratios']): Evidence => ({
  group,
  ratios,
  source: 'employersWords',
  explicit: true,
});

/** Every kind of fact that is recognised, with its likelihood ratios. */
export const evidence = {
  // When the answer came.
  'answer-within-a-day': fact('answer-time', 'knockouts', {
    gate: 6,
    gap: 1.5,
    void: 0.3,
    taken: 0.5,
    unread: 0.4,
    outcompeted: 0.2,
  }),
  'answer-within-a-week': fact('answer-time', 'estimate', {
    gap: 1.5,
    risk: 1.5,
    shown: 1.5,
    gate: 1.3,
    void: 0.6,
    unread: 0.5,
  }),
  'answer-after-weeks': fact('answer-time', 'estimate', {
    taken: 1.6,
    unread: 1.6,
    outcompeted: 1.5,
    void: 1.2,
    gate: 0.5,
  }),
  'no-answer': fact('answer-time', 'silence', {
    void: 1.8,
    unread: 1.8,
    taken: 1.2,
    gate: 0.5,
    gap: 0.7,
    performance: 0.7,
    checks: 0.6,
  }),

  // What happened to the posting.
  'old-posting': fact('posting-life', 'ghostJobs', { void: 2, unread: 1.5, taken: 1.2 }),
  reposted: fact('posting-life', 'ghostJobs', {
    void: 2.5,
    gap: 1.4,
    terms: 1.3,
    performance: 1.3,
    outcompeted: 0.25,
    taken: 0.2,
  }),
  'evergreen-posting': fact('posting-life', 'ghostJobs', { void: 2, unread: 1.2 }),
  'same-posting-elsewhere': fact('posting-life', 'ghostJobs', { void: 2.5 }),
  'nobody-hired': fact('closing', 'ghostJobs', { void: 4, taken: 0.2, outcompeted: 0.2 }),
  'no-vacancy': fact('closing', 'ghostJobs', { void: 10, taken: 0.7, outcompeted: 0.3 }),
  reorganisation: fact('closing', 'ghostJobs', { void: 3 }),
  'vanished-fast': fact('closing', 'postingLife', { taken: 1.8, outcompeted: 1.5, unread: 1.2, void: 0.7 }),
  'seen-filled': fact('closing', 'estimate', { taken: 1.8, outcompeted: 1.3, void: 0.15 }),

  // How the application arrived.
  'early-application': fact('arrival', 'postingLife', { unread: 0.45, void: 0.7 }),
  'many-applicants': fact('applicants', 'reviewOrder', { unread: 1.6, outcompeted: 1.3 }),
  'few-applicants': fact('applicants', 'reviewOrder', { unread: 0.3 }),
  'few-finalists': fact('applicants', 'estimate', { outcompeted: 1.5 }),
  referral: fact('channel', 'channels', { unread: 0.2, void: 0.6, shown: 0.6, outcompeted: 1.3 }),
  recruiter: fact('channel', 'channels', { unread: 0.5 }),

  // Conditions and terms.
  'form-answer-no': fact('condition', 'knockouts', { gate: 8 }),
  'form-answers-yes': fact('condition', 'knockouts', { gate: 0.4 }),
  'condition-missing': fact('condition', 'knockouts', { gate: 8 }),
  'condition-pending': fact('condition', 'knockouts', { gate: 6 }),
  'asked-above-range': fact('terms', 'estimate', { terms: 4 }),
  'asked-within-range': fact('terms', 'estimate', { terms: 0.5 }),

  // What was asked for and what the documents show.
  'missing-must': fact('requirements', 'requirements', { gap: 3.5 }),
  'all-musts-met': fact('requirements', 'requirements', { gap: 0.3, shown: 1.3, outcompeted: 1.3 }),
  held: fact('requirements', 'estimate', { gap: 0.3, shown: 2 }),
  'proof-not-sent': fact('documents', 'estimate', { shown: 4 }),
  untailored: fact('documents', 'estimate', { shown: 2.2 }),
  tailored: fact('documents', 'estimate', { shown: 0.5 }),
  'invited-elsewhere': fact('documents', 'estimate', { shown: 2, gap: 0.4 }),
  'unusual-profile': fact('profile', 'unemployment', { risk: 2.5 }),
  'asked-about-path': fact('profile', 'estimate', { risk: 2 }),

  // The conversation, the test, the end.
  'low-ratings': fact('ratings', 'interviewNoise', { performance: 2.2, outcompeted: 0.7 }),
  'good-ratings': fact('ratings', 'interviewNoise', { performance: 0.7, outcompeted: 1.3 }),
  'cut-short': fact('conversation', 'estimate', {
    performance: 1.8,
    terms: 1.4,
    judgement: 1.3,
    outcompeted: 0.6,
  }),
  'test-below-mark': fact('test', 'estimate', { performance: 10 }),
  'test-above-mark': fact('test', 'estimate', { performance: 0.5, gap: 0.7 }),
  'keep-in-touch': fact('warmth', 'estimate', { outcompeted: 2, taken: 1.3, performance: 0.5 }),
  'took-time-for-feedback': fact('warmth', 'estimate', { outcompeted: 1.4, unread: 0.5, judgement: 0.8 }),
  'check-failed': fact('checks', 'estimate', { checks: 10 }),
  'offer-taken-back': fact('checks', 'estimate', {
    checks: 4,
    terms: 1.5,
    void: 1.5,
    performance: 0.2,
    outcompeted: 0.1,
    gap: 0.3,
  }),
  'unfair-question': fact('fairness', 'discrimination', { judgement: 5 }),
  'inside-hire': fact('insider', 'insiders', { taken: 15 }),

  // What the employer wrote or said.
  'says-closed': said('closing', { void: 15 }),
  'says-inside-hire': said('insider', { taken: 15 }),
  'says-condition': said('condition', { gate: 30 }),
  'says-terms': said('terms', { terms: 20 }),
  'says-qualification': said('requirements', { gap: 8 }),
  'says-too-experienced': said('profile', { risk: 20 }),
  'says-test-result': said('test', { performance: 20 }),
  'says-check': said('checks', { checks: 40 }),
  'names-skill': fact('requirements', 'estimate', { gap: 4, performance: 2 }),
  'says-filled': fact('closing', 'estimate', { taken: 2, outcompeted: 1.3, void: 0.5 }),
  'says-someone-ahead': fact('stronger', 'estimate', { outcompeted: 3, void: 0.5, taken: 0.7 }),
  'says-interview': fact('conversation', 'estimate', { performance: 5 }),
  'says-fit': fact('stronger', 'estimate', { judgement: 1.5 }),
  boilerplate: fact('boilerplate', 'boilerplate', {}),
} as const satisfies Record<string, Evidence>;

export type EvidenceId = keyof typeof evidence;

/** The evidence behind an id, with its optional properties. */
export const evidenceOf = (id: EvidenceId): Evidence => evidence[id];

import type { Evidence, EvidenceGroup } from './evidence-kind.ts';
import type { SourceId } from './source.ts';

const fact = (group: EvidenceGroup, source: SourceId, ratios: Evidence['ratios']): Evidence => ({
  acts: 'after',
  group,
  ratios,
  source,
});

const said = (group: EvidenceGroup, ratios: Evidence['ratios']): Evidence => ({
  acts: 'after',
  group,
  ratios,
  source: 'employersWords',
  explicit: true,
});

/**
 * What came with the answer or after it: how many times likelier it is under a cause than in general. Where the days are
 * known, or that no answer came, `answer-likelihood.ts` takes the place of the ratios.
 */
export const evidenceAfter = {
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
  // Only the days themselves count, by `answer-likelihood.ts`.
  'days-since-talk': fact('answer-time', 'estimate', {}),
  'no-answer': fact('answer-time', 'silence', {
    void: 1.8,
    unread: 1.8,
    taken: 1.2,
    gate: 0.5,
    gap: 0.7,
    performance: 0.7,
    checks: 0.6,
  }),
  reposted: fact('posting-life', 'ghostJobs', {
    void: 2.5,
    gap: 1.4,
    terms: 1.3,
    performance: 1.3,
    outcompeted: 0.25,
    taken: 0.2,
  }),
  'nobody-hired': fact('closing', 'ghostJobs', { void: 4, taken: 0.2, outcompeted: 0.2 }),
  'no-vacancy': fact('closing', 'ghostJobs', { void: 10, taken: 0.7, outcompeted: 0.3 }),
  reorganisation: fact('closing', 'ghostJobs', { void: 3 }),
  // A freeze that is heard of often comes when this application had ended long before.
  'hiring-freeze': fact('closing', 'ghostJobs', { void: 1.5, taken: 0.6 }),
  'vanished-fast': fact('closing', 'postingLife', { taken: 1.8, outcompeted: 1.5, unread: 1.2, void: 0.7 }),
  // Somebody got it: whoever was not read, or lacked something, lost to that person as well as who came second;
  // and a new face is seldom somebody from inside.
  'seen-filled': fact('closing', 'estimate', { void: 0.15, taken: 0.4 }),
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
  // Times 15 is for an employer's words (§7.4); what was heard may be wrong, or be so without having been the cause.
  // Nor was anybody from outside preferred then, unless it had ended before.
  'inside-hire': fact('insider', 'insiders', { taken: 6, void: 0.4, outcompeted: 0.4 }),
  'says-closed': said('closing', { void: 15 }),
  'says-inside-hire': said('insider', { taken: 15 }),
  'says-gone-before': said('insider', { taken: 15 }),
  'says-condition': said('condition', { gate: 30 }),
  'says-terms': said('terms', { terms: 20 }),
  'says-qualification': said('requirements', { gap: 12 }),
  'says-too-experienced': said('profile', { risk: 20 }),
  'says-path': said('profile', { risk: 20 }),
  'says-test-result': said('test', { performance: 20 }),
  'says-check': said('checks', { checks: 40 }),
  'says-unread': said('order', { unread: 15 }),
  // What is there and not shown is missed in the same words.
  'says-not-shown': said('documents', { shown: 15, gap: 3 }),
  'says-unreadable': said('documents', { shown: 20 }),
  'says-divided': said('stronger', { judgement: 15 }),
  'names-skill': fact('requirements', 'estimate', { gap: 4, shown: 5, performance: 2 }),
  'says-filled': fact('closing', 'estimate', { taken: 2, outcompeted: 1.3, void: 0.5 }),
  'says-someone-ahead': fact('stronger', 'estimate', { outcompeted: 3, void: 0.5, taken: 0.7 }),
  'says-interview': fact('conversation', 'estimate', { performance: 8 }),
  'says-fit': fact('stronger', 'estimate', { judgement: 4 }),
  boilerplate: fact('boilerplate', 'boilerplate', {}),
} as const satisfies Record<string, Evidence>;

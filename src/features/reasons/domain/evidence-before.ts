import type { Evidence, EvidenceGroup } from './evidence-kind.ts';
import type { SourceId } from './source.ts';

const known = (group: EvidenceGroup, source: SourceId, ratios: Evidence['ratios']): Evidence => ({
  acts: 'before',
  group,
  ratios,
  source,
});

/**
 * What was true before the answer: how many times it raises the odds that a gate fails. Where the figure behind a fact
 * is known (days, applicants, pay, shares, ratings), `figure-effects.ts` takes its place, without steps.
 */
export const evidenceBefore = {
  'old-posting': known('posting-life', 'ghostJobs', { void: 2, unread: 1.5, taken: 1.2 }),
  'evergreen-posting': known('posting-life', 'ghostJobs', { void: 3.5, unread: 1.2 }),
  'same-posting-elsewhere': known('posting-life', 'ghostJobs', { void: 2.5 }),
  'early-application': known('arrival', 'postingLife', { unread: 0.45, void: 0.7 }),
  'many-applicants': known('applicants', 'reviewOrder', { unread: 1.6, outcompeted: 1.3 }),
  'few-applicants': known('applicants', 'reviewOrder', { unread: 0.3 }),
  'few-finalists': known('applicants', 'estimate', { outcompeted: 1.5 }),
  referral: known('channel', 'channels', { unread: 0.2, void: 0.8, shown: 0.6, outcompeted: 1.3 }),
  recruiter: known('channel', 'channels', { unread: 0.5 }),
  'form-answer-no': known('condition', 'knockouts', { gate: 8 }),
  'form-answers-yes': known('condition', 'knockouts', { gate: 0.25 }),
  'condition-missing': known('condition', 'knockouts', { gate: 8 }),
  'condition-pending': known('condition', 'knockouts', { gate: 6 }),
  'asked-above-range': known('terms', 'estimate', { terms: 4 }),
  'asked-within-range': known('terms', 'estimate', { terms: 0.5 }),
  'missing-must': known('requirements', 'requirements', { gap: 3.5 }),
  'all-musts-met': known('requirements', 'requirements', { gap: 0.3, shown: 1.3, outcompeted: 1.3 }),
  // Only the figure behind these counts.
  'musts-seen': known('documents', 'requirements', {}),
  'musts-hidden': known('visibility', 'estimate', {}),
  'musts-visible': known('visibility', 'estimate', {}),
  held: known('requirements', 'estimate', { gap: 0.3, shown: 2 }),
  'proof-not-sent': known('documents', 'estimate', { shown: 4 }),
  untailored: known('documents', 'estimate', { shown: 2.2 }),
  tailored: known('documents', 'estimate', { shown: 0.5 }),
  'invited-elsewhere': known('documents', 'estimate', { shown: 2.5, gap: 0.3 }),
  'unusual-profile': known('profile', 'unemployment', { risk: 2.5 }),
  'asked-about-path': known('profile', 'estimate', { risk: 4 }),
  'low-ratings': known('ratings', 'interviewNoise', { performance: 2.2, outcompeted: 0.7 }),
  'good-ratings': known('ratings', 'interviewNoise', { performance: 0.7, outcompeted: 1.3 }),
  'cut-short': known('conversation', 'estimate', {
    performance: 1.8,
    terms: 1.4,
    judgement: 1.3,
    outcompeted: 0.6,
  }),
  'test-below-mark': known('test', 'estimate', { performance: 10 }),
  'test-above-mark': known('test', 'estimate', { performance: 0.5, gap: 0.7 }),
} as const satisfies Record<string, Evidence>;

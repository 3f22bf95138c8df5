/**
 * Why an application can end: the first gate that failed, in the order in which an application meets them.
 * `unknown` is not among them: it is the share that nobody can know, and always has its own place.
 */
export const causes = [
  'void',
  'taken',
  'unread',
  'gate',
  'terms',
  'gap',
  'risk',
  'shown',
  'performance',
  'checks',
  'outcompeted',
  'judgement',
] as const;
export type Cause = (typeof causes)[number];

/** Whose matter a cause is, in the order in which the picture shows it. */
export const parts = ['never-about-you', 'partly', 'yours-to-change', 'cannot-be-known'] as const;
export type Part = (typeof parts)[number];

/** The part of the picture each cause belongs to. What nobody can know is its own part. */
export const partOf: Readonly<Record<Cause | 'unknown', Part>> = {
  void: 'never-about-you',
  taken: 'never-about-you',
  unread: 'never-about-you',
  judgement: 'never-about-you',
  gate: 'partly',
  risk: 'partly',
  checks: 'partly',
  outcompeted: 'partly',
  terms: 'yours-to-change',
  gap: 'yours-to-change',
  shown: 'yours-to-change',
  performance: 'yours-to-change',
  unknown: 'cannot-be-known',
};

/** A quantity for every cause. */
export type ByCause = Readonly<Record<Cause, number>>;

/** Fills in a quantity for every cause. Written out, since it is called some thousand times for one explanation. */
export const byCause = (quantity: (cause: Cause) => number): ByCause => ({
  void: quantity('void'),
  taken: quantity('taken'),
  unread: quantity('unread'),
  gate: quantity('gate'),
  terms: quantity('terms'),
  gap: quantity('gap'),
  risk: quantity('risk'),
  shown: quantity('shown'),
  performance: quantity('performance'),
  checks: quantity('checks'),
  outcompeted: quantity('outcompeted'),
  judgement: quantity('judgement'),
});

export const findingIds = [
  'duty-not-result',
  'no-numbers',
  'typo',
  'date-inconsistency',
  'gap',
  'too-long-sentence',
  'cliche',
  'buried-skill',
  'missing-contact',
  'personal-data',
  'wrong-company',
  'layout-unreadable',
  'generic-letter',
  'requirement-not-addressed',
  'length',
] as const;
/** The kinds of things a careful reader points out. */
export type FindingId = (typeof findingIds)[number];

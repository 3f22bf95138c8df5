import type { FindingId } from '../finding-id.ts';

interface Point {
  /** The kind of finding it is. */
  readonly of: FindingId;
  /** 1: a detail, 2: worth a change, 3: change this first. */
  readonly severity: number;
}

/** All that a review says, by the id under which the catalogue has the sentences for it. */
const points = {
  'duty-not-result': { of: 'duty-not-result', severity: 2 },
  'duty-question': { of: 'duty-not-result', severity: 2 },
  'no-numbers': { of: 'no-numbers', severity: 2 },
  'number-question': { of: 'no-numbers', severity: 2 },
  typo: { of: 'typo', severity: 2 },
  'years-claimed': { of: 'date-inconsistency', severity: 3 },
  'year-to-come': { of: 'date-inconsistency', severity: 3 },
  'years-since': { of: 'date-inconsistency', severity: 3 },
  'job-begins': { of: 'date-inconsistency', severity: 3 },
  'first-begins': { of: 'date-inconsistency', severity: 3 },
  'entry-ends': { of: 'date-inconsistency', severity: 3 },
  'dates-turned': { of: 'date-inconsistency', severity: 3 },
  'begin-to-come': { of: 'date-inconsistency', severity: 3 },
  'jobs-at-once': { of: 'date-inconsistency', severity: 3 },
  'gap-told': { of: 'gap', severity: 1 },
  'gap-of-months': { of: 'gap', severity: 1 },
  'gap-of-years': { of: 'gap', severity: 1 },
  'too-long-sentence': { of: 'too-long-sentence', severity: 1 },
  cliche: { of: 'cliche', severity: 1 },
  'skill-asked': { of: 'buried-skill', severity: 3 },
  'skill-in-passing': { of: 'buried-skill', severity: 2 },
  'work-in-passing': { of: 'buried-skill', severity: 2 },
  'skill-deep': { of: 'buried-skill', severity: 1 },
  'contact-withheld': { of: 'missing-contact', severity: 1 },
  'no-phone': { of: 'missing-contact', severity: 2 },
  'no-email': { of: 'missing-contact', severity: 2 },
  'no-contact': { of: 'missing-contact', severity: 3 },
  'personal-data': { of: 'personal-data', severity: 2 },
  'private-number': { of: 'personal-data', severity: 3 },
  'private-birth': { of: 'personal-data', severity: 2 },
  'private-birth-customary': { of: 'personal-data', severity: 2 },
  'private-family': { of: 'personal-data', severity: 2 },
  'private-family-customary': { of: 'personal-data', severity: 2 },
  'private-belief': { of: 'personal-data', severity: 2 },
  'private-body': { of: 'personal-data', severity: 2 },
  'private-nation': { of: 'personal-data', severity: 2 },
  'wrong-company': { of: 'wrong-company', severity: 3 },
  'one-addressee': { of: 'wrong-company', severity: 3 },
  'other-addressee': { of: 'wrong-company', severity: 3 },
  'letters-apart': { of: 'layout-unreadable', severity: 1 },
  columns: { of: 'layout-unreadable', severity: 3 },
  table: { of: 'layout-unreadable', severity: 2 },
  'page-edges': { of: 'layout-unreadable', severity: 2 },
  'only-picture': { of: 'layout-unreadable', severity: 3 },
  'generic-letter': { of: 'generic-letter', severity: 2 },
  'requirement-not-addressed': { of: 'requirement-not-addressed', severity: 2 },
  'few-words': { of: 'length', severity: 2 },
  'many-pages': { of: 'length', severity: 1 },
  'long-letter': { of: 'length', severity: 1 },
} as const satisfies Record<string, Point>;

export type PointId = keyof typeof points;
export const pointIds = Object.keys(points) as [PointId, ...PointId[]];

/** Which kind of finding it is to say this, and how grave. */
export const findingOf = (id: PointId): Point => points[id];

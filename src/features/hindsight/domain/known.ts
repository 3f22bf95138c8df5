import { z } from 'zod';
import type { Choice } from './choice.ts';

/**
 * How far a fact can be trusted: `study`, read in the primary source; `report`, figures of a vendor or at second hand;
 * `estimate`, our own; `weak`, often repeated, and not to be relied on.
 */
const grades = ['study', 'report', 'estimate', 'weak'] as const;

/** Where a fact comes from and how large it was. What it says stands in the texts, by its id. */
interface KnownFact {
  readonly who: string;
  readonly year?: string;
  readonly grade: (typeof grades)[number];
  readonly sample?: string;
}

/** The facts about what lies in one's own hands (evidence base, sections 6 and 7). */
export const knownFacts = {
  hiresByChannel: { who: 'Lever', year: '2016', grade: 'study', sample: '4 million candidates' },
  referredAlike: { who: 'Burks and others', year: '2015', grade: 'study' },
  arrival: { who: 'DHI, St. Louis Fed', year: '2016', grade: 'report' },
  readingOrder: { who: 'Enhancv', year: '2025', grade: 'report', sample: '25 recruiters' },
  eightTimes: { who: 'TalentWorks', year: '2018', grade: 'weak', sample: 'about 1,600 applications' },
  firstLook: { who: 'Ladders', year: '2018', grade: 'report', sample: '30 recruiters in an earlier round' },
  tailoring: { who: 'Rebound', grade: 'estimate' },
  searchQuality: {
    who: 'Van Hooft and others',
    year: '2021',
    grade: 'study',
    sample: '378 samples, 165,933 people',
  },
  noLetterFigure: { who: 'Rebound', grade: 'estimate' },
  neverAnswered: { who: 'Jobright', year: '2025', grade: 'report', sample: '4.4 million applications' },
  noFollowUpFigure: { who: 'Rebound', grade: 'estimate' },
  interviewNoise: {
    who: 'interviewing.io',
    grade: 'report',
    sample: 'more than 1,000 practice interviews',
  },
  namedReasons: { who: 'Workable, Greenhouse', grade: 'report', sample: 'two lists' },
  termsShare: { who: 'Rebound', grade: 'estimate' },
} as const satisfies Record<string, KnownFact>;
export type KnownFactId = keyof typeof knownFacts;

export const knownFactOf = (id: KnownFactId): KnownFact => knownFacts[id];

/** What is known about each choice, the strongest first. */
export const knownAbout: Readonly<Record<Choice, readonly KnownFactId[]>> = {
  channel: ['hiresByChannel', 'referredAlike'],
  timing: ['arrival', 'readingOrder', 'eightTimes'],
  tailoring: ['searchQuality', 'firstLook', 'tailoring'],
  letter: ['noLetterFigure'],
  followUp: ['neverAnswered', 'noFollowUpFigure'],
  preparation: ['searchQuality', 'interviewNoise'],
  terms: ['namedReasons', 'termsShare'],
};

export const knownFactIdSchema = z.enum(Object.keys(knownFacts) as [KnownFactId, ...KnownFactId[]]);

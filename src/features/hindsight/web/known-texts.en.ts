import type { KnownFactId } from '../domain/known.ts';

/** What each fact says, in one place for screens and commands. */
export const knownTexts: Readonly<Record<KnownFactId, string>> = {
  hiresByChannel:
    'Of people who were passed on by somebody, about 1 in 16 were hired; through an agency 1 in 22, when they were written to 1 in 72, and of those who applied directly 1 in 152. They differed in other ways, too.',
  referredAlike:
    'People who were referred were hired more often, though their skills were much like those of others.',
  arrival:
    'Of all applications, 41 in 100 came within two days of the posting and 56 in 100 within four. How much being early helps is not known.',
  readingOrder:
    'Many read in the order in which applications come, and pause when there are 300 to 500. More than half said that the first two days help.',
  eightTimes: 'That being early makes eight times the difference is often repeated. It cannot be relied on.',
  firstLook:
    'A first look at a résumé took about 7 seconds, most of it on names, titles, dates and education.',
  tailoring:
    'No study that can be relied on is known of a résumé written for one posting; that it helps is an estimate.',
  searchQuality:
    'Searching with a plan and with preparation went with more interviews and offers, and with better jobs; only searching more went with more of them, not with better ones.',
  noLetterFigure: 'No figure that can be relied on is known for letters, with one or without.',
  neverAnswered: 'Of applications, 67 in 100 were never answered, whoever asked.',
  noFollowUpFigure:
    'No figure is known for asking once more. Those one asks about were silent already, so one’s own numbers mislead here.',
  interviewNoise:
    'Ratings of one person differed widely from one conversation to the next, so a single one says little.',
  namedReasons:
    'Pay, place and hours stand in employers’ own lists of reasons. How often they decide is not published.',
  termsShare: 'After a first talk, terms may end about 2 in 10 of those that end there. That is an estimate.',
};

/** How far a fact can be trusted, in words. */
export const gradeTexts = {
  study: 'Read in the source itself.',
  report: 'Told by a company or at second hand.',
  estimate: 'An own estimate.',
  weak: 'Weak: not to be relied on.',
} as const;

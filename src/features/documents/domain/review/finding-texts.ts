import type { FindingId } from '../finding.ts';

export interface FindingText {
  /** 1: a detail, 2: worth a change, 3: change this first. */
  readonly severity: number;
  readonly why: string;
  readonly fix: string;
}

/** What is said of each finding unless something more exact can be said. */
export const findingTexts: Readonly<Record<FindingId, FindingText>> = {
  'duty-not-result': {
    severity: 2,
    why: 'This names a task. Somebody who reads fast cannot see what came of it.',
    fix: 'If something came of it, say that: what was better, faster or safer afterwards, for whom, and how often you did it.',
  },
  'no-numbers': {
    severity: 2,
    why: 'This tells of something good, but not how much. A size makes it easy to believe.',
    fix: 'How much, how many or how often? If you know the number, put it here; a careful “about” is fine.',
  },
  typo: {
    severity: 2,
    why: 'This looks like a slip of the keyboard. Some readers stop at these.',
    fix: 'Check the spelling here.',
  },
  'date-inconsistency': {
    severity: 3,
    why: 'Two statements about time do not fit together here. Readers who check dates will notice.',
    fix: 'Look up the real dates and write the same ones everywhere.',
  },
  gap: {
    severity: 1,
    why: 'Nothing is written for some time here. Gaps are common, and a reader only wonders what was.',
    fix: 'If you like, add one calm line with the years and a word such as family, training, illness or looking for work. More is not owed.',
  },
  'too-long-sentence': {
    severity: 1,
    why: 'This sentence has more than 35 words. On a first read its end is easily lost.',
    fix: 'Make two or three sentences of it, with the most important thing first.',
  },
  cliche: {
    severity: 1,
    why: 'Many people write this, so it says little about you.',
    fix: 'Put one true example in its place, something you did that shows it, or leave it out.',
  },
  'buried-skill': {
    severity: 2,
    why: 'This is worth seeing, and it stands where few readers get to.',
    fix: 'Move it up: into the first line of this entry, and into your list of skills.',
  },
  'missing-contact': {
    severity: 3,
    why: 'A way to reach you is missing. People who want to ask you in often call or write the same day.',
    fix: 'Put telephone, mail address and town in one line under your name. A street is not needed.',
  },
  'personal-data': {
    severity: 2,
    why: 'Nobody needs this to judge your work, and it can lead to an unfair decision or be misused.',
    fix: 'You can leave it out. If it is needed later, they will ask.',
  },
  'wrong-company': {
    severity: 3,
    why: 'An employer is spoken to by name here. Sent to anyone else, this line counts against the whole page.',
    fix: 'Check the name for each application, or keep this thought for the letter.',
  },
  'layout-unreadable': {
    severity: 3,
    why: 'A simple program that reads applications may mix this up.',
    fix: 'Use one column of plain text, with usual headings.',
  },
  'generic-letter': {
    severity: 2,
    why: 'Nothing in this letter speaks of this employer or this job; it could go to anyone.',
    fix: 'Add one sentence about what draws you to this job, with a word from their posting.',
  },
  'requirement-not-addressed': {
    severity: 2,
    why: 'They ask for this, and neither the letter nor the résumé says anything about it.',
    fix: 'If you have it, say where you used it. If you have something close, name that. If not, leave it be.',
  },
  length: {
    severity: 1,
    why: 'The length is unusual for a first read.',
    fix: 'One or two pages are what most readers expect.',
  },
};

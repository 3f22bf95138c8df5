import type { FlagMeaning } from './flag-meaning.ts';

/** Words that leave people out for who they are. */
export const discriminationFlags = {
  'age-coding': {
    category: 'discrimination',
    weight: 2,
    why: 'Age says nothing about how well somebody works, and asking for it is against the law in many places.',
    check: 'You can apply at any age; leave your date of birth out and let your work speak.',
  },
  'sex-coding': {
    category: 'discrimination',
    weight: 3,
    why: 'A job for one sex only is seldom allowed, and says something about how people are seen there.',
    check: 'Ask whether the job is open to everybody; an equality body can tell you your rights.',
  },
  'native-speaker': {
    category: 'discrimination',
    weight: 2,
    why: 'What counts is how well you speak a language and not where you grew up with it.',
    check: 'Name your level and an example of your work in the language.',
  },
  'disability-excluding': {
    category: 'discrimination',
    weight: 2,
    why: 'Health that the work does not need is no fair condition, and adjustments are a right in many places.',
    check: 'Ask which tasks it is needed for and which adjustments they make.',
  },
  'personal-data': {
    category: 'discrimination',
    weight: 3,
    why: 'Faith, family, looks and health are your own matter and no part of an application.',
    check: 'You can leave these out; ask what they are needed for if you are pressed.',
  },
} as const satisfies Record<string, FlagMeaning>;

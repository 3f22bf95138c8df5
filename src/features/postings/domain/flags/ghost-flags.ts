import type { FlagMeaning } from './flag-meaning.ts';

/** Signs that there may be no opening behind a posting, in its text or beside it. */
export const ghostFlags = {
  'evergreen-pool': {
    category: 'ghost',
    weight: 2,
    why: 'Profiles are gathered for later, so silence would say nothing about you.',
    check: 'Ask whether there is an opening now, and when the last person was hired from the pool.',
  },
  'old-posting': {
    category: 'ghost',
    weight: 2,
    why: 'The posting has stood for more than a month; the job may be filled or nearly so.',
    check: 'Ask whether they still look for somebody before you write a long application.',
  },
  reposted: {
    category: 'ghost',
    weight: 2,
    why: 'The same posting was put up again, which may mean that nobody was found or that nobody is being hired.',
    check: 'Ask why it is open again and when they wish to decide.',
  },
  'not-on-company-site': {
    category: 'ghost',
    weight: 3,
    why: 'The company’s own website does not know the job, so it may be gone or never have been theirs.',
    check: 'Call or write to the company by an address from its website.',
  },
  layoffs: {
    category: 'ghost',
    weight: 2,
    why: 'The company let people go not long ago, and openings are often frozen afterwards.',
    check: 'Ask whether the position is approved and who left it.',
  },
  duplicates: {
    category: 'ghost',
    weight: 1,
    why: 'Several agencies offer the same job, and some may only collect profiles.',
    check: 'Ask the agency for the employer’s name and apply by one way only.',
  },
  'no-company': {
    category: 'scam',
    weight: 2,
    why: 'The posting does not say who is hiring, so nothing about it can be checked.',
    check: 'Ask for the employer’s name before you send anything about yourself.',
  },
} as const satisfies Record<string, FlagMeaning>;

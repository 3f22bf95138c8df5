/** What was never about the person, and what is theirs to change. */
export const yoursTexts = {
  title: 'What is yours, and what never was',
  never: 'Never about you: {{causes}}. There is nothing in you to change for that.',
  yours: 'Yours to change, if you want to:',
  gap: 'What they asked for and is not there yet.',
  shown: 'What you have and is hard to see in what you sent.',
  terms: 'Pay and terms: what you ask, and what postings offer.',
  performance: 'The conversation or test: what you remember of it can be noted under “What happened”.',
  gaps: 'See what all your postings ask',
  match: 'Put this posting beside your résumé',
  resume: 'See what is worth a look in your résumé',
  posting: 'Look at the terms in the posting',
} as const;

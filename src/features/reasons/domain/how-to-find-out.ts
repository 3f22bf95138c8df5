/** How the answer to a question can be found out, by question; whoever has lived it knows the others. English; moves to the catalogue. */
export const howToFindOut: Readonly<Record<string, string>> = {
  reposted: 'Look whether the posting is still up, or search for the company with the title of the job.',
  'inside-hire': 'Who got a job often shows on the company’s own pages. You can also ask them for feedback.',
  reorganisation: 'The company’s news often tell. A bounced mail to the person you dealt with does, too.',
  'posting-age': 'Most postings carry their day. The first mail of a job alert that named it does, too.',
  applicants: 'Some job boards show the number beside the posting.',
  'answer-time': 'Count from the day you applied, or from their first confirmation.',
  'form-answers': 'The confirmation mail, or your account on their site, often keeps what you answered.',
  'must-haves': 'Put the posting beside your résumé, and go through what they call a must.',
  pay: 'Compare what you named with the posting, or ask which range they had in mind.',
  ratings: 'Think back to the last conversation itself, before you knew how it ended, and rate that.',
  'cut-short': 'Compare how long it took with the time in the invitation.',
  'unfair-question': 'Age, family, health, faith or origin, for example.',
  check: 'You can ask them what came back, and from whom.',
};

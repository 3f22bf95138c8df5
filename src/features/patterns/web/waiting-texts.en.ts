/** What is said of how long answers take. */
export const waitingTexts = {
  title: 'How long answers take',
  hint: 'Silence counts as waiting, never as a no.',
  median_one: 'Half of your applications were answered within a day.',
  median_other: 'Half of your applications were answered within {{number}} days.',
  noMedian: 'Less than half of your applications were answered so far.',
  of: '{{answered}} of {{of}} were answered so far; the others still count as waiting.',
  within: 'Answered within {{number}} days',
  after: 'Silent for {{after}} days, then answered by day {{by}}',
  atRisk: '{{number}} waited so long',
  picture: {
    name: 'How long answers take',
    says: 'Still waiting after {{days}} days: {{share}}.',
    axis: 'Still waiting, after so many days',
    half: 'half: day {{number}}',
    days: 'Days',
    waiting: 'Still waiting',
    range: 'Range of 8 in 10',
    between: '{{low}} to {{high}}',
    atRisk: 'Waited so long',
    source: '{{of}} applications whose days are known; the band is the range of 8 in 10.',
  },
  early_one: 'Too early to tell. About one more application would show it.',
  early_other: 'Too early to tell. About {{number}} more applications would show it.',
  from: {
    method:
      'Who is still waiting counts for as long as they waited (Kaplan and Meier 1958); the range is Greenwood’s (1926) and holds the true share with a chance of 8 in 10.',
    days: 'Counted are {{of}} applications whose days are known, from the day they went in to the first answer that is more than a receipt.',
    ended: 'What you withdrew or closed as silent counts until that day. Nobody else’s figures are mixed in.',
    elsewhere:
      'Elsewhere, by own estimate: good answers take about 7 days, noes about 18, and about 65 in 100 never come (Jobright 2025, 4.4 million applications, told at second hand).',
  },
} as const;

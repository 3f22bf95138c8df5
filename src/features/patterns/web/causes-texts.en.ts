/** What is said of why applications ended, over all of them. */
export const causesTexts = {
  title: 'Why they ended, probably',
  hint: 'The explanations of all that ended, added up: a no, a silence that was closed, an opening that went away.',
  open: 'Look at why, over all of them',
  working: 'Putting the explanations together',
  done: '{{done}} of {{total}} applications',
  finding: 'Of why these ended, {{share}} was probably never about you.',
  early_one: 'Too early to tell. About one more application that ended would show it.',
  early_other: 'Too early to tell. About {{number}} more applications that ended would show it.',
  earlyInWords: 'Too early to tell. More applications that ended would show it.',
  all: 'All of them',
  source_one: 'the explanation of one application that ended.',
  source_other: 'the explanations of {{number}} applications that ended.',
  known_one: 'For one of them you came to know the reason, which counts as it is.',
  known_other: 'For {{number}} of them you came to know the reason, which counts as it is.',
  little_one: 'Little is known of one of them, which counts with what is usual.',
  little_other: 'Little is known of {{number}} of them, which count with what is usual.',
  withoutDay_one: 'For one the day it went in is not known, so it is only in the whole.',
  withoutDay_other: 'For {{number}} the day they went in is not known, so they are only in the whole.',
  picture: {
    name: 'Why they ended over time',
    range: 'How unsure the first part is (8 in 10)',
    early: 'too few to tell',
    ended: '{{number}} ended',
  },
  ranks: {
    name: 'Causes over all of them',
    finding: '“{{cause}}” is the likeliest single cause: {{share}}.',
    noFinding: 'No single cause stands out. The first two are “{{cause}}” and “{{other}}”.',
    legend: 'Share of all that ended, with the range of 8 in 10',
  },
  table: {
    when: 'When they went in',
    applications: 'Applications',
    what: 'What',
    part: 'Part',
    share: 'Share',
    range: 'Range of 8 in 10',
  },
  from: {
    sums: 'Each application that ended has its own explanation; here their probabilities are added up. Fewer than ten are not told.',
    range:
      'The ranges put two things together: the figures of the model, drawn anew 64 times and each time the same for all applications, and chance. The first does not become smaller with more applications.',
    estimate:
      'How often each cause comes is an estimate, not a measurement. The page of an application shows the facts and the sources it rests on.',
  },
} as const;

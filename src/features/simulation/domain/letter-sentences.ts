import type { Cause } from '#features/reasons/domain/cause.ts';

type Sentences = readonly [string, ...string[]];

/** How a letter begins. */
export const thanks: Sentences = [
  'Thank you for your interest in working with us.',
  'Thank you for taking the time to apply.',
  'We appreciate the time you put into your application.',
  'Thanks for getting in touch about this role.',
];

/** A no that tells nothing, whatever the reason. */
export const plainNo: Sentences = [
  'Unfortunately we will not be taking your application further.',
  'After careful consideration we have decided to move forward with other candidates.',
  'We received a large number of applications and had to make difficult choices.',
  'On this occasion you have not been successful.',
  'We have decided to proceed with candidates whose profile more closely matches our needs.',
  'We regret to inform you that you were not selected.',
];

/** How a letter ends. */
export const farewells: Sentences = [
  'We wish you every success in your search.',
  'We will keep your details on file.',
  'Please feel free to apply again.',
  'All the best for the future.',
];

/** Warm words after a talk. */
export const warmWords: Sentences = [
  'We really enjoyed our conversation and would like to stay in touch.',
  'You made a strong impression on the team, and I would be glad to talk again when something comes up.',
];

/** A reason that is named; `SKILL` stands for a must-have of the opening. */
export const namedReasons: Readonly<Record<Cause, Sentences>> = {
  void: [
    'The role has been put on hold for the time being.',
    'We are not going to fill this position after all because of a change of plans.',
    'There is a hiring freeze in our department.',
  ],
  taken: [
    'The position has been filled by an internal candidate.',
    'A colleague from another team is going to take over the job.',
  ],
  unread: ['Because of the number of applications we could not look at every one of them.'],
  gate: [
    'For this role we need somebody who meets the fixed conditions we asked about in the form.',
    'We are not able to sponsor a work permit for this role.',
    'We can only consider people who live close to the site.',
  ],
  terms: [
    'Your salary expectations are above what we can pay for this role.',
    'We could not come together on pay and hours.',
  ],
  gap: [
    'We were looking for somebody with more experience in SKILL.',
    'For this job SKILL is essential, and we did not find enough of it.',
  ],
  risk: [
    'We feel you are too experienced for this job and would soon be bored.',
    'We had some doubts about the changes in your career so far.',
  ],
  shown: [
    'From your documents it was not clear to us how you fit the role.',
    'We could not see in your résumé that you have worked with SKILL.',
  ],
  performance: [
    'In the interview we missed concrete examples in your answers.',
    'Your answers in our conversation could have been more structured.',
  ],
  checks: [
    'We were unable to verify one of the references you gave.',
    'Our background check came back with a discrepancy.',
  ],
  outcompeted: [
    'It was a very close decision, and another finalist had a little more experience.',
    'Somebody who has done exactly this work before was slightly ahead.',
  ],
  judgement: ['We felt that you would not be the right fit for the team.'],
};

/** Reasons that are easy to write, and are named in place of the true one. */
export const easyReasons: readonly [Cause, ...Cause[]] = ['taken', 'outcompeted', 'gap', 'judgement', 'void'];

import {
  assessment,
  type DetailedMail,
  interview,
  offer,
  rejection,
  sentFrom,
} from './detailed-mail.testing.ts';

/** Made-up English mails with days that are no talk, deadlines, what a no leaves open, and clocks that differ. */
export const englishOtherDays: readonly DetailedMail[] = [
  // English: days that are no talk
  interview(
    'en',
    'a day on which the office is closed',
    'Please send us some times. Our office is closed on 25 May.',
  ),
  interview('en', 'the day one applied', 'Thank you for your application of 28 April. When could we talk?'),
  interview('en', 'when the job starts', 'The role starts on 1 June. When would be good for an interview?'),
  interview(
    'en',
    'a day in the quoted mail',
    'Could you tell us when you are free?\n\n> I am free on 14 May at 10:00.',
  ),
  interview(
    'en',
    'a past day',
    'As we said on 29 April at 10:00, we would like to invite you to an interview.',
  ),
  interview(
    'en',
    'when they will answer',
    'We would like to interview you and will get back to you by 11 May.',
  ),
  // English: deadlines
  assessment('en', 'hours from the moment it was sent', 'Here is your test. The link closes in 48 hours.', {
    deadline: '2026-05-06T09:00Z',
  }),
  assessment('en', 'a last day', 'Please hand in the task by Friday 8 May.', { deadline: '2026-05-08' }),
  assessment('en', 'a last day with its hour', 'Please finish the test by 8 May at 17:00 CEST.', {
    deadline: '2026-05-08T17:00+02:00',
  }),
  assessment('en', 'days in words', 'Please complete the questionnaire within five days.', {
    deadline: '2026-05-09',
  }),
  assessment('en', 'working days', 'You have five working days to send us your solution.', {
    deadline: '2026-05-11',
  }),
  assessment('en', 'how long it takes is no deadline', 'The test takes 45 minutes and has 30 questions.'),
  assessment('en', 'what they do by then is no deadline', 'Take the test. We will let you know by 20 May.'),
  offer(
    'en',
    'an offer stands until a day',
    'We offer you the job. Please let us have your answer by 15 May.',
    {
      deadline: '2026-05-15',
    },
  ),
  interview(
    'en',
    'a talk and an answer wanted before',
    'Interview on 14 May at 10:00. Please confirm by Friday 8 May.',
    {
      start: '2026-05-14T10:00+02:00',
      deadline: '2026-05-08',
    },
  ),
  // English: what stays open
  rejection(
    'en',
    'feedback is offered',
    'We chose somebody else. I am happy to give you feedback if you call me.',
    {
      feedback: true,
    },
  ),
  rejection(
    'en',
    'feedback is refused',
    'Unfortunately we cannot give individual feedback to every applicant.',
  ),
  rejection('en', 'another application is welcome', 'Please do apply again in six months.', {
    again: '2026-11-04',
  }),
  rejection('en', 'no time is named', 'We would encourage you to apply for other roles and to apply again.', {
    again: true,
  }),
  rejection('en', 'not again', 'Please do not apply again for this post.'),
  // The sender's clock
  interview('en', 'summer time begins before the day', 'We meet on 2 April at 10:00 for an interview.', {
    mail: sentFrom('2026-03-20T11:00:00+01:00'),
    start: '2026-04-02T10:00+02:00',
  }),
  interview('en', 'winter time begins before the day', 'We meet on 2 November at 10:00 for an interview.', {
    mail: sentFrom('2026-10-20T11:00:00+02:00'),
    start: '2026-11-02T10:00+01:00',
  }),
  interview('en', 'a machine in UTC tells no zone', 'We meet on 14 May at 10:00 for an interview.', {
    mail: sentFrom('2026-05-04T09:00:00Z'),
    start: '2026-05-14T10:00',
  }),
  interview('en', 'an American writes the month first', 'Your interview is on 05/06/2026 at 10:00 AM.', {
    mail: sentFrom('2026-05-04T09:00:00-04:00'),
    start: '2026-05-06T10:00-04:00',
  }),
  interview('en', 'a new year begins before the day', 'We meet on 7 January at 10:00 for an interview.', {
    mail: sentFrom('2026-12-18T11:00:00+01:00'),
    start: '2027-01-07T10:00+01:00',
  }),
];

import { type DetailedMail, interview, update } from './detailed-mail.testing.ts';

/** Made-up English mails that set, move or call off a talk. */
export const englishTalks: readonly DetailedMail[] = [
  // English: one time
  interview(
    'en',
    'a day and a time',
    'We would like to meet you on Thursday 14 May at 10:00 in our bakery.',
    {
      start: '2026-05-14T10:00+02:00',
    },
  ),
  interview('en', 'a named zone', 'Your interview is on 14 May 2026 at 3pm UK time.', {
    start: '2026-05-14T15:00+01:00',
    zone: 'UK time',
  }),
  interview('en', 'Pacific time', 'Can we talk on May 14th at 2:30 PM PST?', {
    start: '2026-05-14T14:30-07:00',
    zone: 'PST',
  }),
  interview('en', 'CET named in summer is the clock of Berlin', 'The call is on 14 May at 10:00 CET.', {
    start: '2026-05-14T10:00+02:00',
    zone: 'CET',
  }),
  interview('en', 'UTC with its distance', 'We meet on 14 May at 09:00 UTC+2 for a first chat.', {
    start: '2026-05-14T09:00+02:00',
    zone: 'UTC+2',
  }),
  interview('en', '17h in Lisbon', 'Could you join us on 8 May at 17h Lisbon time?', {
    start: '2026-05-08T17:00+01:00',
    zone: 'Lisbon time',
  }),
  interview(
    'en',
    'a form with labels',
    'Your interview is booked.\n\nDate: Thursday, 14 May 2026\nTime: 10:00 AM - 10:45 AM (EDT)\nLocation: 12 Mill Lane, Leeds\n\nBring a photo ID.',
    {
      start: '2026-05-14T10:00-04:00',
      end: '2026-05-14T10:45-04:00',
      zone: 'EDT',
      place: { medium: 'place', place: '12 Mill Lane, Leeds' },
    },
  ),
  interview('en', 'tomorrow', 'Are you free for a quick call tomorrow at 2pm?', {
    start: '2026-05-05T14:00+02:00',
  }),
  interview('en', 'next week', 'Shall we talk on Tuesday next week at 10am?', {
    start: '2026-05-12T10:00+02:00',
  }),
  interview('en', 'nobody comes at three at night', 'Please come in on Thursday 14 May at 3.', {
    start: '2026-05-14T15:00+02:00',
  }),
  interview('en', 'from and to', 'We set aside 14 May from 9:30 to 11:00 for your interview.', {
    start: '2026-05-14T09:30+02:00',
    end: '2026-05-14T11:00+02:00',
  }),
  interview(
    'en',
    'a day without a time is not certain',
    'We invite you to a trial shift on Thursday 14 May.',
    {
      start: '2026-05-14',
      uncertain: true,
    },
  ),
  interview('en', 'a wrong day of the week is not certain', 'The interview is on Monday 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
    uncertain: true,
  }),
  // English: several times
  interview(
    'en',
    'two times to choose from',
    'Would Tuesday 12 May 10:00 or Thursday 14 May 14:00 suit you?',
    {
      choices: ['2026-05-12T10:00+02:00', '2026-05-14T14:00+02:00'],
    },
  ),
  interview(
    'en',
    'a list of slots',
    'Please pick one of the following slots:\n- Mon 11 May, 9:00\n- Tue 12 May, 13:30\n- Wed 13 May, 16:00\n\nKind regards',
    { choices: ['2026-05-11T09:00+02:00', '2026-05-12T13:30+02:00', '2026-05-13T16:00+02:00'] },
  ),
  interview(
    'en',
    'one time named twice',
    'Interview on 14 May at 10:00. To repeat: 14 May at 10:00, main gate.',
    {
      start: '2026-05-14T10:00+02:00',
    },
  ),
  // English: changes
  interview(
    'en',
    'a talk that is moved',
    'We have to move your interview from Tuesday 12 May at 10:00 to Thursday 14 May at 14:00. Sorry about that.',
    { start: '2026-05-14T14:00+02:00', change: 'moved' },
  ),
  update(
    'en',
    'a talk that is called off',
    'We are sorry, but your interview on 12 May at 10:00 has been cancelled.',
    {
      change: 'called-off',
    },
  ),
  // English: places and people
  interview('en', 'by phone', 'I will call you on Friday 8 May at 11:00 by phone.', {
    start: '2026-05-08T11:00+02:00',
    place: { medium: 'phone' },
  }),
  interview(
    'en',
    'a video call with its link',
    'We meet on 14 May at 10:00. Join here: https://us02web.zoom.us/j/8412?pwd=x1Yz.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'video', link: 'https://us02web.zoom.us/j/8412?pwd=x1Yz' },
    },
  ),
  interview(
    'en',
    'Teams without a link',
    'The talk on 14 May at 10:00 is on Microsoft Teams; a link follows.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'video' },
    },
  ),
  interview('en', 'a street address', 'See you on 14 May at 10:00 at 48 Harbour Road, Bristol BS1 4QA.', {
    start: '2026-05-14T10:00+02:00',
    place: { medium: 'place', place: '48 Harbour Road, Bristol BS1 4QA' },
  }),
  interview(
    'en',
    'whom one will meet',
    'On 14 May at 10:00 you will meet Dana Ruiz (Head of Operations) and Tom van der Berg.',
    { start: '2026-05-14T10:00+02:00', people: ['Dana Ruiz, Head of Operations', 'Tom van der Berg'] },
  ),
  interview('en', 'somebody of a team', 'You talk with Priya from the data team on 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
    people: ['Priya, data team'],
  }),
  interview(
    'en',
    'a panel as a list',
    'Your interview is on 14 May at 10:00.\n\nInterview panel:\n- Ines Okafor, Store Manager\n- Paul Grey (HR)\n\nSee you then.',
    { start: '2026-05-14T10:00+02:00', people: ['Ines Okafor, Store Manager', 'Paul Grey, HR'] },
  ),
  interview('en', 'a company is nobody', 'Your interview with Northwind Foods is on 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
  }),
];

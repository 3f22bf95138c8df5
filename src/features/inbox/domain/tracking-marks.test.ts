import { expect, test } from 'vitest';
import { trackingMarks } from './tracking-marks.ts';

const job = '0f8a2c34-11aa-4bcd-8eef-0123456789ab';

test.each([
  ['https://boards.greenhouse.io/alderfoods/jobs/4012345?t=1', 'job 4012345'],
  ['https://alderfoods.example/careers?gh_jid=4012345', 'job gh_jid=4012345'],
  [`https://jobs.lever.co/alder-foods/${job}/apply`, `job ${job}`],
  [`https://jobs.ashbyhq.com/Alder%20Foods/${job}`, `job ${job}`],
  ['https://alder.wd3.myworkdayjobs.com/en-US/Careers/job/Leeds/Clerk--Night_R-10233', 'job r-10233'],
  ['https://jobs.smartrecruiters.com/AlderFoods/743999123456-clerk', 'job 743999123456'],
  ['https://alder.jobs.personio.de/job/881234?language=de', 'job 881234'],
  ['https://apply.workable.com/alder-foods/j/1A2B3C4D5E/', 'job 1a2b3c4d5e'],
  ['https://career5.example/career?company=alder&job_req_id=10233', 'job 10233'],
  ['https://portal.example/status?applicationId=5550123', 'application 5550123'],
])('%s marks an opening or an application', (link, mark) => {
  expect(trackingMarks({ text: `See ${link} for more.` })).toEqual([mark]);
  expect(trackingMarks({ html: `<a href="${link}">here</a>` })).toEqual([mark]);
});

test('links to several jobs mark nothing', () => {
  const text =
    'https://boards.greenhouse.io/alder/jobs/4012345 https://boards.greenhouse.io/alder/jobs/4019999';
  expect(trackingMarks({ text })).toEqual([]);
});

test.each([
  [{ from: 'Alder <reply+9f3a1c@reply.greenhouse.io>' }, 'address reply+9f3a1c@reply.greenhouse.io'],
  [{ headers: { 'reply-to': 'jobs+12345@alderfoods.example' } }, 'address jobs+12345@alderfoods.example'],
])('an answer address of its own marks an application', (mail, mark) => {
  expect(trackingMarks(mail)).toEqual([mark]);
});

test.each([
  'Alder <no-reply+alder@m.personio.de>',
  'Ida <ida+jobs2025@gmail.com>',
  'Board <user+123456@linkedin.com>',
  'Alder <careers@alderfoods.example>',
])('%s marks nothing', (from) => {
  expect(trackingMarks({ from })).toEqual([]);
});

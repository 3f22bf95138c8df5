import { expect, test } from 'vitest';
import { employerDomain, employerName, roleInMail } from './mail-sender.ts';

test.each([
  ['Your application for Data Analyst at Alder Works', 'Greenhouse', 'no-reply@greenhouse.io', 'Alder Works'],
  ['Thank you for applying to Birch & Sons!', 'no-reply', 'no-reply@hire.lever.co', 'Birch & Sons'],
  ['Update on your application', 'Cedar Careers', 'jobs@cedar.example', 'Cedar'],
  ['Update on your application', 'Ann Lee', 'ann@dogwood.example', 'Dogwood'],
  ['Update on your application', 'Elm Hiring Team', 'notification@smartrecruiters.com', 'Elm'],
  ['Update on your application', 'Ann Lee', 'ann@gmail.com', undefined],
])('"%s" from %s <%s> comes from %s', (subject, sender, address, company) => {
  expect(employerName(subject, sender, address)).toBe(company);
});

test("a shared domain is nobody's own", () => {
  expect(employerDomain('jobs@mail.alder.example')).toBe('mail.alder.example');
  expect(employerDomain('x@us.greenhouse-mail.io')).toBeUndefined();
  expect(employerDomain('not an address')).toBeUndefined();
});

test('the role is taken from a subject that names role and employer', () => {
  expect(roleInMail('Re: Your application for the Data Analyst position at Alder')).toBe('Data Analyst');
  expect(roleInMail('Update on your application')).toBeUndefined();
});

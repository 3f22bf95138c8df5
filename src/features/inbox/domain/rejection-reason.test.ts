import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const no = 'We will not be moving forward with your application for the Cook position.';

test.each([
  ['generic', no],
  ['other_candidates', `${no} We have chosen another candidate.`],
  ['filled', `${no} The position has been filled.`],
  ['internal', `${no} An internal candidate was appointed.`],
  ['closed', `${no} There is a hiring freeze until summer.`],
  ['skills', `${no} We need a food hygiene certificate, which is missing.`],
  ['experience', `${no} We were looking for more years of experience.`],
  ['location', `${no} You would have to relocate.`],
  ['salary', `${no} Your salary expectation is above our range.`],
])('a rejection says why: %s', (reason, text) => {
  expect(readMail({ subject: 'Your application', text })).toMatchObject({ kind: 'rejection', reason });
});

test('what is particular counts before what is polite', () => {
  const text = `${no} We chose another candidate, and your salary expectation is above our range.`;
  expect(readMail({ subject: 'Your application', text }).reason).toBe('salary');
});

test('only a rejection has a reason', () => {
  const text = 'We have received your application for the Cook position. Years of experience are welcome.';
  expect(readMail({ subject: 'Application received', text }).reason).toBeNull();
});

import { expect, test } from 'vitest';
import { companyOf } from './company.ts';
import { senderOf } from './sender.ts';

test('the applicant system that sent a mail is not part of the name', () => {
  const clues = { text: '', to: 'mira@home.example', role: undefined, isWord: () => false };
  const sender = senderOf('Amber & Ash via SmartRecruiters <notify@smartrecruiters.com>');
  expect(companyOf({ ...clues, subject: 'Your application at Amber & Ash', sender })).toBe('Amber & Ash');
});

test('a name ends where its sentence goes on', () => {
  const sender = senderOf('Recruiting <no-reply@greenhouse.io>');
  const text = 'Thank you for your interest in the Linden Museum and for applying for Gardener.';
  expect(
    companyOf({
      subject: 'Your application',
      text,
      to: 'mira@home.example',
      role: 'Gardener',
      sender,
      isWord: () => false,
    }),
  ).toBe('Linden Museum');
});

test.each([
  ['Compliance Hiring <no-reply@palisade-wealth.lever.example>', 'Palisade Wealth'],
  ['Chad at Launchpad Logistics <chad@launchpadlogistics.example>', 'Launchpad Logistics'],
  ['Hollis & Gray Candidate Care <care@hollisandgray.example>', 'Hollis & Gray'],
])('the employer is told from %s alone', (from, company) => {
  const clues = { subject: 'Your letter', text: 'Thank you, it arrived.', to: 'mira@home.example' };
  expect(companyOf({ ...clues, role: undefined, sender: senderOf(from), isWord: () => false })).toBe(company);
});

import { expect, test } from 'vitest';
import { requisitionIn } from './requisition.ts';

test.each([
  ['Your application: Welder (REQ-4247)', '', 'REQ-4247'],
  ['Re: Porter', 'You applied for Porter (Job ID 12345).', '12345'],
  ['Clerk, Ref. 2024/17', '', '2024/17'],
  ['Ihre Bewerbung', 'als Gärtner, Kennziffer 12-A', '12-A'],
  ['Update', 'Requisition number: R0098123', 'R0098123'],
  ['Votre candidature', 'Poste de vendeur, réf. VD-301', 'VD-301'],
  ['Planner JR100234', 'Thanks.', 'JR100234'],
])('the number of the opening is read from "%s"', (subject, text, expected) => {
  expect(requisitionIn(subject, text)).toBe(expected);
});

test.each([
  ['Summer job 2025', 'We met in room 12 on 4 March 2025 at 14:00.'],
  ['Reference request', 'Please send two references by 12 May.'],
  ['Your position', 'There were 240 applicants for 3 positions.'],
])('other numbers are none: "%s"', (subject, text) => {
  expect(requisitionIn(subject, text)).toBeUndefined();
});
